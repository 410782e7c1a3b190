import type {
  CrosswalkLink,
  Note,
  NoteLink,
  PackageContext,
  PackageMeta,
  PublishedFigure,
  Series,
  SeriesEvent,
  Source,
  Target,
} from '#domain/package-context.ts';
import type { Indicator } from '#domain/indicator.ts';
import { parsePeriod } from '#domain/period.ts';
import { schoolLevels } from '#domain/school-level.ts';
import type { CheckedTable } from './check-table.ts';
import { codeColumn } from './code-column.ts';
import { flagColumn, localizedColumn, numberColumn, textColumn } from './columns.ts';
import type { Descriptor } from './descriptor.ts';
import { crosswalkShares } from './checks/crosswalk-shares.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { readAreas } from './read-areas.ts';

/** Tables of a package by name of their resource. */
export type Tables = ReadonlyMap<string, CheckedTable>;

const noTable: CheckedTable = { file: '', columns: new Map(), rows: [], allRows: [], problems: [] };

/** Context of a package from its checked tables. Codes that no list holds are put on the list of problems. */
export function readContext(
  descriptor: Descriptor,
  tables: Tables,
  indicators: readonly Indicator[],
  problems: Problem[],
): PackageContext {
  const table = (name: string) => tables.get(name) ?? noTable;
  return {
    meta: readMeta(descriptor),
    areas: readAreas(table('areas'), problems),
    indicators: inOrder(indicators, descriptor.siso.indicatorOrder),
    series: readSeries(table('series'), problems),
    sources: readSources(table('sources')),
    notes: readNotes(table('notes')),
    noteLinks: readNoteLinks(table('note-links'), problems),
    events: readEvents(table('events'), problems),
    targets: readTargets(table('targets'), problems),
    published: readPublished(table('published'), problems),
    crosswalk: readCrosswalk(table('crosswalk'), problems),
  };
}

function readMeta({ name, title, description, licenses, siso }: Descriptor): PackageMeta {
  return {
    id: name,
    title: siso.title,
    description: description === '' ? title : description,
    snapshot: siso.snapshot,
    rootAreaId: siso.rootArea,
    unitLevel: siso.unitLevel,
    defaultPeriod: siso.defaultPeriod,
    defaultIndicatorId: siso.defaultIndicator,
    defaultLevel: siso.defaultLevel,
    mapBoundary: siso.mapBoundary,
    headline: siso.headline,
    licences: licenses.map((licence) => licence.title || licence.name),
  };
}

/** Indicators as the descriptor orders them; those it does not name follow as the file has them. */
function inOrder(indicators: readonly Indicator[], order: readonly string[]): Indicator[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return indicators.toSorted((a, b) => place(a.id) - place(b.id));
}

function readSeries(table: CheckedTable, problems: Problem[]): Series[] {
  const id = textColumn(table, 'series_id');
  const name = localizedColumn(table, 'name');
  const publisher = localizedColumn(table, 'publisher');
  const definition = localizedColumn(table, 'definition');
  const natures: readonly Series['nature'][] = ['published', 'illustrative'];
  const nature = codeColumn(table, 'nature', natures, problems);
  const ofSeriesId = textColumn(table, 'of_series_id');
  const joinable = flagColumn(table, 'joinable', true);
  const order = numberColumn(table, 'sort_order');
  return table.rows
    .map((row, index) => ({
      id: id(row),
      name: name(row),
      publisher: publisher(row),
      definition: definition(row),
      nature: nature(row) ?? 'illustrative',
      ofSeriesId: ofSeriesId(row),
      joinable: joinable(row),
      order: order(row) ?? index,
    }))
    .toSorted((a, b) => a.order - b.order);
}

function readSources(table: CheckedTable): Source[] {
  const text = (name: string) => textColumn(table, name);
  const [id, title, publisher] = [text('source_id'), text('title'), text('publisher')];
  const [date, url, licence] = [text('date'), text('url'), text('licence')];
  const note = localizedColumn(table, 'note');
  return table.rows.map((row) => ({
    id: id(row),
    title: title(row),
    publisher: publisher(row),
    date: date(row),
    url: url(row),
    licence: licence(row),
    note: note(row),
  }));
}

function readNotes(table: CheckedTable): Note[] {
  const id = textColumn(table, 'note_id');
  const text = localizedColumn(table, 'text');
  return table.rows.map((row) => ({ id: id(row), text: text(row) }));
}

function readNoteLinks(table: CheckedTable, problems: Problem[]): NoteLink[] {
  const text = (name: string) => textColumn(table, name);
  const [noteId, areaId, indicatorId] = [text('note_id'), text('area_id'), text('indicator_id')];
  const level = codeColumn(table, 'school_level', schoolLevels, problems);
  const from = periodColumn(table, 'period_from', problems);
  const to = periodColumn(table, 'period_to', problems);
  return table.rows.map((row) => ({
    noteId: noteId(row),
    areaId: areaId(row),
    indicatorId: indicatorId(row),
    level: level(row) ?? '',
    from: from(row),
    to: to(row),
  }));
}

function readEvents(table: CheckedTable, problems: Problem[]): SeriesEvent[] {
  const text = (name: string) => textColumn(table, name);
  const [id, date] = [text('event_id'), text('date')];
  const kinds: readonly SeriesEvent['kind'][] = ['boundary', 'definition', 'revision'];
  const kind = codeColumn(table, 'kind', kinds, problems);
  const [areaId, indicatorId] = [text('area_id'), text('indicator_id')];
  const seriesId = text('series_id');
  const title = localizedColumn(table, 'title');
  const body = localizedColumn(table, 'text');
  return table.rows.map((row) => ({
    id: id(row),
    date: date(row),
    kind: kind(row) ?? 'revision',
    areaId: areaId(row),
    indicatorId: indicatorId(row),
    seriesId: seriesId(row),
    title: title(row),
    text: body(row),
  }));
}

function readTargets(table: CheckedTable, problems: Problem[]): Target[] {
  const text = (name: string) => textColumn(table, name);
  const [id, areaId, indicatorId] = [text('target_id'), text('area_id'), text('indicator_id')];
  const level = codeColumn(table, 'school_level', schoolLevels, problems);
  const types: readonly Target['type'][] = ['reach', 'keep', 'at-most', 'count'];
  const type = codeColumn(table, 'type', types, problems);
  const value = numberColumn(table, 'value');
  const [dueDate, asPrinted] = [text('due_date'), text('as_printed')];
  const sourceId = text('source_id');
  const note = localizedColumn(table, 'note');
  return table.rows.flatMap((row) => {
    const n = value(row);
    if (n === undefined) {
      const place = { file: table.file, line: row.line, column: 'value' };
      problems.push(problem('error', 'constraint-required', place, {}));
      return [];
    }
    return {
      id: id(row),
      areaId: areaId(row),
      indicatorId: indicatorId(row),
      level: level(row) ?? '',
      dueDate: dueDate(row),
      value: n,
      type: type(row) ?? 'reach',
      asPrinted: asPrinted(row),
      sourceId: sourceId(row),
      note: note(row),
    };
  });
}

function readPublished(table: CheckedTable, problems: Problem[]): PublishedFigure[] {
  const text = (name: string) => textColumn(table, name);
  const [id, areaId, indicatorId] = [text('published_id'), text('area_id'), text('indicator_id')];
  const period = periodColumn(table, 'period', problems);
  const level = codeColumn(table, 'school_level', schoolLevels, problems);
  const [printedText, printedValue] = [text('printed_text'), text('printed_value')];
  const [numerator, denominator] = [text('printed_numerator'), text('printed_denominator')];
  const decimals = numberColumn(table, 'decimals');
  const sourceId = text('source_id');
  const note = localizedColumn(table, 'note');
  return table.rows.map((row) => ({
    id: id(row),
    areaId: areaId(row),
    period: period(row),
    indicatorId: indicatorId(row),
    level: level(row) ?? '',
    printedText: printedText(row),
    printedValue: printedValue(row),
    printedNumerator: numerator(row),
    printedDenominator: denominator(row),
    decimals: decimals(row) ?? (printedValue(row).split('.')[1] ?? '').length,
    sourceId: sourceId(row),
    note: note(row),
  }));
}

function readCrosswalk(table: CheckedTable, problems: Problem[]): CrosswalkLink[] {
  const text = (name: string) => textColumn(table, name);
  const [oldAreaId, newAreaId] = [text('old_area_id'), text('new_area_id')];
  const [date, sourceId] = [text('date'), text('source_id')];
  const relations: readonly CrosswalkLink['relation'][] = ['whole', 'part'];
  const relation = codeColumn(table, 'relation', relations, problems);
  const [share, newShare] = [numberColumn(table, 'share'), numberColumn(table, 'new_share')];
  const links = table.rows.map((row) => ({
    oldAreaId: oldAreaId(row),
    newAreaId: newAreaId(row),
    relation: relation(row) ?? 'part',
    share: share(row),
    newShare: newShare(row),
    date: date(row),
    sourceId: sourceId(row),
  }));
  problems.push(...crosswalkShares(table.file, links, (row) => table.rows[row]?.line ?? 0));
  return links;
}

function periodColumn(table: CheckedTable, name: string, problems: Problem[]) {
  const text = textColumn(table, name);
  return (row: CheckedTable['rows'][number]) => {
    const value = text(row);
    if (value !== '' && !parsePeriod(value)) {
      const place = { file: table.file, line: row.line, column: name, value };
      problems.push(problem('error', 'period-format', place, {}));
    }
    return value;
  };
}
