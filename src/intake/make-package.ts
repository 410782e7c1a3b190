import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { inertText } from '#lib/inert-text.ts';
import type { ObservationStatus } from '#domain/value.ts';
import type { DeskState } from './desk-state.ts';
import type { FixList } from './fix-list.ts';
import type { CountedKey, IntakeCell } from './intake-cell.ts';
import type { OriginRows, Row } from './origin-rows.ts';
import { originRows } from './origin-rows.ts';
import { unchangedRows } from './unchanged-rows.ts';
import type { Resource } from './seal-resource.ts';
import { sealed } from './seal-resource.ts';
import { cellAddress } from '#sheets/sheet.ts';

/** Files of a package by path, `datapackage.json` among them. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Who saves which figures, and how far they can be relied on. */
export interface SavedBy {
  /** Day of saving, `2025-06-20`. */
  readonly date: string;
  readonly preparedBy: string;
  readonly state: 'draft' | 'checked' | 'published';
  readonly status: Extract<ObservationStatus, 'final' | 'preliminary'>;
  /** Name of the file the figures came from. */
  readonly fileName: string;
}

/** What was done with the file, kept in the package; `mended` can be done again with its next version. */
export type WorkDone = DeskState & { readonly mended?: FixList };

/** Columns that name one observation, in the order of `keyFields`. */
const keyColumns = [
  'area_id',
  'period',
  'indicator_id',
  'series_id',
  'school_level',
  'dimension',
  'category',
] as const;

/**
 * The next version of a package: its files with the imported figures in place of older ones for the same cells, the
 * file as a source, reasons given as notes, and everything that was done with the file beside them.
 * @param dropped published figures of the same series that go although the file has nothing in their place
 * @throws when the base has no descriptor or no table of observations: such a package cannot be read either
 */
export function nextPackage(
  base: PackageFiles,
  cells: readonly IntakeCell[],
  seriesId: string,
  desk: WorkDone,
  by: SavedBy,
  dropped: readonly CountedKey[] = [],
): Map<string, Uint8Array> {
  const descriptor = JSON.parse(textOf(base, 'datapackage.json')) as {
    name: string;
    resources: Resource[];
    siso: { snapshot: Record<string, string> };
    created?: string;
  };
  const isTable = ({ name, path }: Resource) =>
    name.startsWith('observations') && path.endsWith('.csv');
  const model = descriptor.resources.find(isTable);
  if (!model) throw new Error('the package has no table of observations');
  const files = new Map(base);
  const stem = freeStem(base, by.date);
  const replaced = new Set([...cells, ...dropped].map((key) => rowName(keyFields(key, seriesId))));
  const tables = descriptor.resources.filter(isTable);
  const given = new Map(cells.map((cell) => [rowName(keyFields(cell, seriesId)), cell]));
  const unchanged = new Set(
    tables.flatMap(({ path }) =>
      unchangedRows(textOf(base, path), given, (row) =>
        rowName(keyColumns.map((column) => row[column] ?? '')),
      ),
    ),
  );
  // Made-up parts split a total that the file changes: they say nothing any more.
  const splits = splitsOf(textOf(base, 'series.csv'));
  const touched = new Set(
    [...given]
      .filter(([name]) => !unchanged.has(name))
      .map(([, { period, indicatorId, seriesId: own }]) =>
        rowName([own === '' ? seriesId : own, period, indicatorId]),
      ),
  );
  const outdated = ([, period = '', indicatorId = '', series = '']: readonly string[]) =>
    (splits.get(series) ?? '') !== '' &&
    touched.has(rowName([splits.get(series) ?? '', period, indicatorId]));
  for (const { path } of tables)
    files.set(path, encode(withoutRows(textOf(base, path), replaced, outdated)));
  const notes = noteRows(desk, stem);
  const origins = originRows(
    cells,
    stem,
    idsOf(textOf(base, 'sources.csv'), 'source_id'),
    publisherOf(textOf(base, 'series.csv'), seriesId),
    desk.preset.noteTexts,
  );
  const rows = observations(cells, seriesId, by, stem, notes, origins).map((row) =>
    splits.has(row['series_id'] ?? '') ? { ...row, status: 'illustrative' } : row,
  );
  files.set(`observations-${stem}.csv`, encode(toTable(columnsOf(textOf(base, model.path)), rows)));
  const file = {
    source_id: stem,
    title: inertText(by.fileName),
    publisher: inertText(by.preparedBy),
    date: by.date,
  };
  const isFileNamed = rows.some((row) => row['source_id'] === stem);
  append(files, 'sources.csv', [...(isFileNamed ? [file] : []), ...origins.sources]);
  append(files, 'notes.csv', [
    ...notes.map(({ id, reason }) => ({
      note_id: id,
      text_vi: inertText(reason),
      text_en: inertText(reason),
    })),
    ...origins.notes,
  ]);
  files.set(
    `${stem}.json`,
    encode(JSON.stringify({ unstated: 'keep', ...desk, dropped, ...by }, null, 1)),
  );
  const resources = [
    ...descriptor.resources,
    { ...model, name: `observations-${stem}`, path: `observations-${stem}.csv` },
    { name: stem, path: `${stem}.json`, format: 'json', mediatype: 'application/json' },
  ].map((resource) => sealed(resource, files.get(resource.path)));
  const next = {
    ...descriptor,
    created: `${by.date}T00:00:00Z`,
    resources,
    siso: {
      ...descriptor.siso,
      snapshot: {
        id: `${descriptor.name}-${stem.slice('import-'.length)}`,
        date: by.date,
        state: by.state,
        preparedBy: by.preparedBy,
        approvedBy: by.state === 'published' ? by.preparedBy : '',
      },
    },
  };
  files.set('datapackage.json', encode(`${JSON.stringify(next, null, 2)}\n`));
  return files;
}

/** Files as one zip archive; the same files give the same bytes. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const entries = [...files].map(([path, bytes]) => [path, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(Date.UTC(2000, 0, 1, 12)) });
}

/** Tables of a package have commas; a guess takes the semicolons of a long note for them. */
const dialect = { delimiter: ',' } as const;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function textOf(files: PackageFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is missing`);
  return new TextDecoder().decode(bytes);
}

/** A name for this import that no file of the package has yet. */
function freeStem(base: PackageFiles, date: string): string {
  for (let i = 1; ; i += 1) {
    const stem = `import-${date}${i === 1 ? '' : `-${i}`}`;
    if (!base.has(`observations-${stem}.csv`)) return stem;
  }
}

const keyFields = (cell: CountedKey, seriesId: string): readonly string[] => {
  const [dimension = '', category = ''] = cell.category === '' ? [] : cell.category.split(':');
  const { areaId, period, indicatorId, level } = cell;
  const series = cell.seriesId === '' ? seriesId : cell.seriesId;
  return [areaId, period, indicatorId, series, level, dimension, category];
};

const rowName = (fields: readonly string[]): string => fields.join('|');

/** Illustrative series, each with the series whose totals it splits, or ''. */
function splitsOf(text: string): ReadonlyMap<string, string> {
  const { data } = Papa.parse<Record<string, string>>(text, {
    ...dialect,
    header: true,
    skipEmptyLines: true,
  });
  return new Map(
    data
      .filter((row) => row['nature'] === 'illustrative')
      .map((row) => [row['series_id'] ?? '', row['of_series_id'] ?? '']),
  );
}

/** Who publishes a series, as the package names it; '' when it does not. */
const publisherOf = (text: string, seriesId: string): string =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.find(
    (row) => row['series_id'] === seriesId,
  )?.['publisher_vi'] ?? '';

/** A table of observations without the rows that are given anew, and without those that no longer hold. */
function withoutRows(
  text: string,
  replaced: ReadonlySet<string>,
  isOutdated: (fields: readonly string[]) => boolean,
): string {
  const { data } = Papa.parse<string[]>(text, { ...dialect, newline: '\n', skipEmptyLines: true });
  const [names = [], ...rows] = data;
  const columns = keyColumns.map((name) => names.indexOf(name));
  const kept = rows.filter((row) => {
    const fields = columns.map((column) => row[column] ?? '');
    return !replaced.has(rowName(fields)) && !isOutdated(fields);
  });
  return toCsv([names, ...kept]);
}

const toCsv = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows as string[][], { newline: '\n' })}\n`;

interface ReasonNote {
  readonly id: string;
  readonly reason: string;
  readonly sheet: string;
  readonly cell: string;
}

const noteRows = ({ accepted }: DeskState, stem: string): ReasonNote[] =>
  accepted.map(({ reason, sheet, cell }, i) => ({ id: `${stem}-${i + 1}`, reason, sheet, cell }));

function observations(
  cells: readonly IntakeCell[],
  seriesId: string,
  by: SavedBy,
  sourceId: string,
  notes: readonly ReasonNote[],
  origins: OriginRows,
): Row[] {
  const noteOf = new Map(notes.map(({ id, sheet, cell }) => [`${sheet}!${cell}`, id]));
  return cells.map((cell): Row => {
    const { value, numerator, denominator, precision } = cell;
    const isReported = value.kind === 'reported';
    const key = keyFields(cell, seriesId);
    return {
      ...Object.fromEntries(keyColumns.map((column, i) => [column, key[i] ?? ''])),
      value: isReported ? cell.text : '',
      numerator: numerator === undefined ? '' : String(numerator),
      denominator: denominator === undefined ? '' : String(denominator),
      status: by.status,
      missing: isReported ? '' : value.kind,
      precision: precision === 0 ? '' : String(precision),
      reference_date: cell.referenceDate,
      source_id: origins.sourceOf(cell) ?? sourceId,
      note_id:
        noteOf.get(`${cell.sheet}!${cellAddress(cell.row, cell.column)}`) ?? origins.noteOf(cell),
    };
  });
}

/** Ids that a table of the package has. */
const idsOf = (text: string, column: string): ReadonlySet<string> =>
  new Set(
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map(
      (row) => row[column] ?? '',
    ),
  );

/** Names of the columns of a table of the package. */
const columnsOf = (text: string): readonly string[] =>
  Papa.parse<string[]>(text, { ...dialect, preview: 1 }).data[0] ?? [];

const cellsOf = (columns: readonly string[], rows: readonly Row[]): string[][] =>
  rows.map((row) => columns.map((column) => row[column] ?? ''));

const toTable = (columns: readonly string[], rows: readonly Row[]): string =>
  toCsv([columns, ...cellsOf(columns, rows)]);

/** Adds rows to a table of the package under its own columns; a package without the table is left as it is. */
function append(files: Map<string, Uint8Array>, path: string, rows: readonly Row[]): void {
  const bytes = files.get(path);
  if (!bytes || rows.length === 0) return;
  const text = new TextDecoder().decode(bytes);
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  files.set(path, encode(whole + toCsv(cellsOf(columnsOf(text), rows))));
}
