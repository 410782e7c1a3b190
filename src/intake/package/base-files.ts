import Papa from 'papaparse';
import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { NewPackage } from '#intake/additions.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { PackageFiles } from '#intake/make-package.ts';
import { openingOf, silentUnits, usedAreas, usedIndicators } from '#intake/used-parts.ts';
import { inertText } from '#lib/inert-text.ts';
import type { FileKind } from './schema-parts.ts';
import { fileKinds } from './table-schemas.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const toJson = (value: unknown): Uint8Array => encode(`${JSON.stringify(value, null, 2)}\n`);

/** Table of a kind with its rows; columns in the order of its schema. */
function toTable(kind: string, rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const columns = fieldsOf(kind);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return encode(`${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`);
}

const kindOf = (kind: string): FileKind => fileKinds.get(kind) as FileKind;
const fieldsOf = (kind: string): string[] => kindOf(kind).schema.fields.map(({ name }) => name);

/** A unit as a row of areas.csv. */
export function areaRow(area: Area): Readonly<Record<string, string>> {
  return {
    area_id: area.id,
    official_code: area.officialCode,
    name_vi: inertText(area.name.vi),
    name_en: inertText(area.name.en),
    short_vi: inertText(area.short.vi),
    type: area.type,
    level: area.level,
    parent_id: area.parentId,
    valid_from: area.validFrom,
    valid_to: area.validTo,
    predecessor_ids: area.predecessorIds.join(';'),
    successor_ids: area.successorIds.join(';'),
    boundary_set: area.boundarySet,
    sort_order: String(area.order),
    aliases: area.aliases.map(inertText).join(';'),
    note_vi: inertText(area.note.vi),
    note_en: inertText(area.note.en),
  };
}

/** Files of a new package before its first figures: everything but the observations, which a table without rows stands for. */
export function newPackageFiles(
  plan: NewPackage,
  context: PackageContext,
  cells: readonly IntakeCell[],
): Map<string, Uint8Array> {
  const silent = silentUnits(context, cells);
  const areas = usedAreas(context, cells).map((area) =>
    area.id === context.meta.rootAreaId ? { ...area, note: silentNote(silent) } : area,
  );
  const indicators = usedIndicators(context.indicators, cells);
  const files = new Map<string, Uint8Array>([
    ['areas.csv', toTable('areas', areas.map(areaRow))],
    ['series.csv', toTable('series', context.series.map(seriesRow))],
    ['sources.csv', toTable('sources', [])],
    ['notes.csv', toTable('notes', [])],
    [emptyTable, toTable('observations', [])],
    ['indicators.json', toJson(indicators)],
  ]);
  files.set('datapackage.json', toJson(descriptor(plan, context, indicators, cells)));
  return files;
}

/** Units named one by one in a note at most. */
const namedAtMost = 12;

/** What is said of the units that the file has nothing of; nothing when there are none. */
function silentNote(names: readonly string[]): Area['note'] {
  if (names.length === 0) return { vi: '', en: '' };
  const isFew = names.length <= namedAtMost;
  return {
    vi: `Tệp không có số của ${isFew ? names.join(', ') : `${names.length} đơn vị`}.`,
    en: `The file has no figures of ${isFew ? names.join(', ') : `${names.length} units`}.`,
  };
}

/** Table that only shows which columns observations have. */
const emptyTable = 'observations.csv';

function seriesRow(series: PackageContext['series'][number]): Readonly<Record<string, string>> {
  return {
    series_id: series.id,
    name_vi: inertText(series.name.vi),
    name_en: inertText(series.name.en),
    publisher_vi: inertText(series.publisher.vi),
    publisher_en: inertText(series.publisher.en),
    definition_vi: series.definition.vi,
    definition_en: series.definition.en,
    nature: series.nature,
    of_series_id: '',
    joinable: 'true',
    sort_order: String(series.order),
  };
}

function descriptor(
  plan: NewPackage,
  context: PackageContext,
  indicators: readonly Indicator[],
  cells: readonly IntakeCell[],
): unknown {
  const { meta, series } = context;
  const opening = openingOf(context, indicators, cells);
  const table = (kind: string, path: string) => ({
    name: kind,
    path,
    profile: 'tabular-data-resource',
    title: kindOf(kind).title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: kindOf(kind).schema,
  });
  return {
    profile: 'data-package',
    name: meta.id,
    title: plan.title.vi,
    description: meta.description,
    version: '1.0.0',
    ...(plan.licence === undefined ? {} : { licenses: [{ name: 'other', title: plan.licence }] }),
    resources: [
      table('areas', 'areas.csv'),
      table('series', 'series.csv'),
      table('sources', 'sources.csv'),
      table('notes', 'notes.csv'),
      table('observations', emptyTable),
      {
        name: 'indicators',
        path: 'indicators.json',
        profile: 'data-resource',
        title: 'Chỉ số / Indicators',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
    siso: {
      format: 1,
      title: plan.title,
      rootArea: meta.rootAreaId,
      unitLevel: meta.unitLevel,
      defaultPeriod: opening.period,
      defaultIndicator: opening.indicatorId,
      defaultLevel: opening.level,
      defaultSeries: series[0]?.id ?? '',
      headline: opening.headline,
      mapBoundary: '',
      indicatorOrder: indicators.filter(({ page }) => page).map(({ id }) => id),
    },
  };
}

/** A package without the tables that hold no rows: an empty table says nothing and may not be published. */
export function withoutEmptyTables(files: PackageFiles): Map<string, Uint8Array> {
  const rest = new Map(files);
  const descriptorText = new TextDecoder().decode(files.get('datapackage.json'));
  const parsed = JSON.parse(descriptorText) as { resources: { path: string }[] };
  const isEmpty = (path: string) =>
    (path === emptyTable || path === 'notes.csv') &&
    new TextDecoder().decode(files.get(path)).trim().split('\n').length < 2;
  const resources = parsed.resources.filter(({ path }) => !isEmpty(path));
  for (const { path } of parsed.resources) if (isEmpty(path)) rest.delete(path);
  rest.set('datapackage.json', toJson({ ...parsed, resources }));
  return rest;
}

/** Files of a package with the units and indicators that a person added and figures use. */
export function grownFiles(
  base: PackageFiles,
  before: PackageContext,
  after: PackageContext,
  cells: readonly IntakeCell[],
): PackageFiles {
  const hadArea = new Set(before.areas.map(({ id }) => id));
  const hadIndicator = new Set(before.indicators.map(({ id }) => id));
  const areas = usedAreas(after, cells).filter(({ id }) => !hadArea.has(id));
  const indicators = usedIndicators(after.indicators, cells).filter(
    ({ id }) => !hadIndicator.has(id),
  );
  const files = new Map(base);
  if (areas.length > 0) {
    const text = new TextDecoder().decode(base.get('areas.csv'));
    const [columns = []] = Papa.parse<string[]>(text, { preview: 1 }).data;
    const rows = areas.map(areaRow).map((row) => columns.map((column) => row[column] ?? ''));
    const added = Papa.unparse(rows, { newline: '\n' });
    files.set('areas.csv', encode(`${text.trimEnd()}\n${added}\n`));
  }
  if (indicators.length > 0) {
    const known = JSON.parse(new TextDecoder().decode(base.get('indicators.json'))) as unknown[];
    files.set('indicators.json', toJson([...known, ...indicators]));
  }
  return files;
}
