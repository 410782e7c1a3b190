import type { Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { checkFigures } from './check-figures.ts';
import { withMissingParts } from './checks/missing-part.ts';
import { rowsOnly, takeColumns } from './columns/take-columns.ts';
import type { FigureList } from './figure-list.ts';
import { CellFigures } from './figure-list.ts';
import type { IntakeCell } from './intake-cell.ts';
import type { IntakeProblem } from './intake-problem.ts';
import type { IntakeTarget } from './intake-target.ts';
import { intakeProblem } from './intake-problem.ts';
import type { Convention, Preset, TableMapping } from './mapping.ts';
import type { ProblemTally } from './problem-list.ts';
import { ProblemList } from './problem-list.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readTable } from './read-table.ts';
import { reviewedBefore } from './reviewed-before.ts';
import type { IntakeRule, IntakeRuleParams } from './rules.ts';
import { SoFar } from './so-far.ts';
import { splitTables } from './split-tables.ts';
import { sheetOf, tableNumber, writtenTable } from './table-name.ts';
import { hasFigureColumns } from './table-shape.ts';
import type { OfferedTable, TakenTables } from './taken-tables.ts';
import { tellTable, tellUnread } from './tell-tables.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { IntakeTarget };

/** A warning, or an error that a reason is enough for, that somebody looked at and explained. */
export interface Acceptance {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  /** What stood there then: another value has to be looked at again. */
  readonly value: string;
  readonly reason: string;
  readonly by: string;
}

/** Accepted: nothing to say. With warnings: may be published, something should be looked at. Refused: something must be mended or answered. */
export type Verdict = 'accepted' | 'accepted-with-warnings' | 'refused';

/** Everything known of a file after reading and checking it. */
export interface Intake {
  readonly verdict: Verdict;
  readonly mappings: readonly TableMapping[];
  readonly offered: readonly OfferedTable[];
  readonly figures: FigureList;
  /** All figures as objects; of a large file they are made when they are first asked for. */
  readonly cells: readonly IntakeCell[];
  readonly problems: readonly IntakeProblem[];
  readonly tallies: readonly ProblemTally[];
}

/** Reads an opened file for a package, checks it, and judges it. Pure: the same file and answers give the same intake. */
export function takeIn(
  opened: OpenedFile,
  target: IntakeTarget,
  preset: Preset,
  accepted: readonly Acceptance[] = [],
  soFar: SoFar = new SoFar(),
): Intake {
  if (opened.faults.some(({ severity }) => severity === 'error'))
    return finish([], new CellFigures([]), start(opened), accepted);
  const quick = start(opened);
  const general = start(opened);
  const columns = takeColumns(opened, target, preset, quick, soFar);
  const problems = columns ? quick : general;
  const { mappings, offered, unitRows, checked } =
    columns ?? takeRows(rowsOnly(opened), target, preset, general, soFar);
  const { figures, read, found } = checked;
  for (const list of found) problems.addAll(list);
  const { published, context, seriesId } = target;
  const explained = figures.beside(published.filter(({ noteId }) => noteId !== ''));
  const reviewed = reviewedBefore(explained, published, context, seriesId);
  return finish(mappings, figures, problems, accepted, { unitRows, read, offered, reviewed });
}

/** What is told of the file itself. */
function start(opened: OpenedFile): ProblemList {
  const problems = new ProblemList();
  problems.addAll(opened.faults.map(fromSheetFault));
  return problems;
}

/** Reads and checks a file row by row. */
function takeRows(
  opened: OpenedFile,
  target: IntakeTarget,
  preset: Preset,
  problems: ProblemList,
  soFar: SoFar,
): TakenTables {
  soFar.begin(problems);
  const file = withTables(opened, target.vocabulary, preset);
  const { mappings, offered, cells, conventions, unitRows } = readSheets(
    file,
    target,
    preset,
    problems,
    soFar,
  );
  const faulty = problems.faultySheets();
  const tables = { file, mappings, cells, conventions, unitRows, faulty };
  return { mappings, offered, unitRows, checked: checkFigures(tables, target, preset, soFar) };
}

/** The file with each table as a sheet. Hidden sheets are drafts more often than not: they are told, and read only when somebody asks for them. */
function withTables(opened: OpenedFile, vocabulary: Vocabulary, preset: Preset): OpenedFile {
  const wanted = preset.sheets === undefined ? undefined : new Set(preset.sheets);
  const sheets = opened.sheets
    .filter(({ name, isHidden }) => wanted?.has(name) ?? isHidden !== true)
    .flatMap((sheet) => splitTables(sheet, vocabulary));
  return { ...opened, sheets };
}

/** All sheets that hold a table of figures. A file none of whose sheets can be read is refused with the reasons. */
function readSheets(
  { sheets }: OpenedFile,
  { vocabulary }: IntakeTarget,
  preset: Preset,
  problems: ProblemList,
  soFar: SoFar,
): {
  mappings: TableMapping[];
  offered: OfferedTable[];
  cells: IntakeCell[];
  conventions: ReadonlyMap<string, Convention>;
  unitRows: ReadonlyMap<string, number>;
} {
  const mappings: TableMapping[] = [];
  const cells: IntakeCell[] = [];
  const conventions = new Map<string, Convention>();
  const unitRows = new Map<string, number>();
  const offered: OfferedTable[] = [];
  const chosen = preset.tables === undefined ? undefined : new Set(preset.tables);
  const without: Sheet[] = [];
  let before = 0;
  const onRows = (rows: number) => soFar.rows(before + rows);
  for (const sheet of sheets) {
    const mapping = proposeMapping(sheet, vocabulary, preset);
    if (!mapping || !hasFigureColumns(mapping)) {
      if (sheet.rows.length > 0) without.push(sheet);
      continue;
    }
    const isOneOfSeveral = sheets.some(
      ({ name }) => name !== sheet.name && sheetOf(name) === sheetOf(sheet.name),
    );
    const isRead = !isOneOfSeveral || (chosen?.has(writtenTable(sheet.name)) ?? true);
    const { firstRow } = mapping;
    offered.push({
      sheet: sheetOf(sheet.name),
      table: tableNumber(sheet.name),
      firstRow,
      isRead,
    });
    tellTable(sheet, mapping, isRead, problems);
    if (!isRead) continue;
    mappings.push(mapping);
    const reading = readTable(sheet, mapping, vocabulary, preset, problems, onRows);
    before += sheet.rows.length;
    conventions.set(sheet.name, reading.convention);
    unitRows.set(sheet.name, reading.unitRows);
    for (const cell of reading.cells) cells.push(cell);
  }
  if (offered.length > 0) tellUnread(without, problems);
  if (sheets.every(({ rows }) => rows.every(isBlankRow))) {
    const whole = { sheet: '', row: 0, column: -1 };
    problems.add(intakeProblem('error', 'file-empty', whole, '', {}));
  } else if (offered.every(({ isRead }) => !isRead)) {
    const at = { sheet: sheetOf(without[0]?.name ?? ''), row: 0, column: -1 };
    problems.add(intakeProblem('error', 'header-not-found', at, '', {}));
  }
  return { mappings, offered, cells, conventions, unitRows };
}

const isBlankRow = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => !/[\p{L}\p{N}]/u.test(cellText(cell)));

function fromSheetFault(fault: OpenedFile['faults'][number]): IntakeProblem {
  const { rule, value, params } = fault;
  // A hidden sheet is left out: whoever prepared the file has to know.
  const severity = rule === 'sheet-hidden' ? 'warning' : fault.severity;
  return intakeProblem(
    severity,
    rule as IntakeRule,
    fault,
    value,
    params as IntakeRuleParams[IntakeRule],
  );
}

/** What is known of the tables when a file has been read. */
interface ReadTables {
  readonly unitRows: ReadonlyMap<string, number>;
  /** Cells as read, totals of a part of the units among them. */
  readonly read: readonly IntakeCell[];
  readonly offered: readonly OfferedTable[];
  /** Reason that the last snapshot gives for a problem. */
  readonly reviewed: (found: IntakeProblem) => string | undefined;
}

const nothingRead: ReadTables = {
  unitRows: new Map(),
  read: [],
  offered: [],
  reviewed: () => undefined,
};

/** The judgement; from here on places are those of the file's own sheets. */
function finish(
  mappings: readonly TableMapping[],
  figures: FigureList,
  list: ProblemList,
  accepted: readonly Acceptance[],
  { unitRows, read, offered, reviewed }: ReadTables = nothingRead,
): Intake {
  const problems = withMissingParts(list.kept, read, unitRows)
    .map((found) => {
      const reason = reviewed(found) ?? reasonFor(inFile(found), accepted);
      return reason === undefined ? found : { ...found, severity: 'note' as const, reason };
    })
    .map(inFile);
  const has = (severity: IntakeProblem['severity']) =>
    problems.some((found) => found.severity === severity);
  const verdict = has('error') ? 'refused' : has('warning') ? 'accepted-with-warnings' : 'accepted';
  const tallies = list.counts().map(({ first, count }) => ({ first: inFile(first), count }));
  return {
    verdict,
    mappings,
    offered,
    figures: figures instanceof CellFigures ? new CellFigures(figures.all().map(inFile)) : figures,
    get cells() {
      return this.figures.all();
    },
    problems,
    tallies,
  };
}

/** At the sheet of the file, not at one of its tables. */
const inFile = <T extends { readonly sheet: string }>(found: T): T =>
  tableNumber(found.sheet) === 1 ? found : { ...found, sheet: sheetOf(found.sheet) };

/** Errors that people may keep with a reason: both figures stay, the page shows both. */
const acceptable: ReadonlySet<IntakeRule> = new Set<IntakeRule>([
  'total-mismatch',
  'levels-total',
  'units-total',
  'fields-total',
]);

/** Whether a problem may be settled by a reason instead of a change. */
export const mayBeAccepted = ({ severity, rule }: IntakeProblem): boolean =>
  severity === 'warning' || (severity === 'error' && acceptable.has(rule));

/** Why a problem stays as it is; undefined when nobody said so, or something else stands there now. */
function reasonFor(found: IntakeProblem, accepted: readonly Acceptance[]): string | undefined {
  if (!mayBeAccepted(found)) return undefined;
  return accepted.find(
    ({ rule, sheet, cell, value, reason }) =>
      reason.trim() !== '' &&
      rule === found.rule &&
      sheet === found.sheet &&
      cell === found.cell &&
      value === found.value,
  )?.reason;
}
