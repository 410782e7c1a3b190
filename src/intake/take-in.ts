import type { PackageContext } from '#domain/package-context.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { checkCells } from './check-cells.ts';
import { hasUnread, withMissingParts } from './checks/missing-part.ts';
import { statedChanges } from './checks/stated-changes.ts';
import { yearClashes } from './checks/year-clashes.ts';
import { checkColumns } from './columns/check-columns.ts';
import type { FigureColumns } from './columns/figure-columns.ts';
import { readColumns } from './columns/read-columns.ts';
import { CellFigures } from './figure-list.ts';
import type { FigureList } from './figure-list.ts';
import type { IntakeCell } from './intake-cell.ts';
import type { IntakeProblem } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import type { Convention, Preset, TableMapping } from './mapping.ts';
import type { ProblemTally } from './problem-list.ts';
import { ProblemList } from './problem-list.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readTable } from './read-table.ts';
import type { IntakeRule, IntakeRuleParams } from './rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The package a file is read for: its names, and what it has published. */
export interface IntakeTarget {
  readonly context: PackageContext;
  readonly vocabulary: Vocabulary;
  readonly published: readonly ObservationRow[];
  /** Every figure the package has, made-up ones too: good enough to see that a figure is ten times too large. */
  readonly known: readonly ObservationRow[];
  /** Way of counting that the figures of the file belong to. */
  readonly seriesId: string;
}

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
): Intake {
  const problems = new ProblemList();
  problems.addAll(opened.faults.map(fromSheetFault));
  if (opened.faults.some(({ severity }) => severity === 'error'))
    return finish([], new CellFigures([]), problems, accepted);
  const reading = readSheets(opened, target, preset, problems);
  const { mappings, conventions, unitRows } = reading;
  const { vocabulary } = target;
  const { findings, figures, read } = reading.columns
    ? checkColumns(reading.columns, target, unitRows, preset, () => hasUnread(problems.kept))
    : checkCells(reading.cells, target, unitRows, preset);
  const told = new Set(findings.totals.map(placeName));
  const hasChanges = mappings.some(({ roles }) => roles.some(({ kind }) => kind === 'change'));
  const changed = hasChanges ? figures.all() : [];
  const found = [
    findings.unique,
    findings.ratios,
    findings.totals,
    findings.package.filter(
      (problem) => problem.rule !== 'units-total' || !told.has(placeName(problem)),
    ),
    findings.differs,
    findings.small,
    findings.shares,
    findings.far,
    findings.hidden,
    yearClashes(opened, mappings, figures.firstOfPeriods(), vocabulary),
    statedChanges(opened, mappings, conventions, changed, vocabulary),
  ];
  for (const list of found) problems.addAll(list);
  return finish(mappings, figures, problems, accepted, unitRows, read);
}

const placeName = ({ sheet, cell }: IntakeProblem): string => `${sheet}!${cell}`;

/** All sheets that hold a table of figures. A file none of whose sheets can be read is refused with the reasons. */
function readSheets(
  opened: OpenedFile,
  { vocabulary }: IntakeTarget,
  preset: Preset,
  problems: ProblemList,
): {
  mappings: TableMapping[];
  cells: IntakeCell[];
  conventions: ReadonlyMap<string, Convention>;
  unitRows: ReadonlyMap<string, number>;
  /** The figures in place of `cells`, where the file was read by columns. */
  columns: FigureColumns | undefined;
} {
  const mappings: TableMapping[] = [];
  const cells: IntakeCell[] = [];
  const conventions = new Map<string, Convention>();
  const unitRows = new Map<string, number>();
  const wanted = preset.sheets === undefined ? undefined : new Set(preset.sheets);
  // Hidden sheets are drafts more often than not: they are told, and read only when somebody asks for them.
  const sheets = opened.sheets.filter(
    ({ name, isHidden }) => wanted?.has(name) ?? isHidden !== true,
  );
  const without: string[] = [];
  let columns: FigureColumns | undefined;
  for (const sheet of sheets) {
    const mapping = proposeMapping(sheet, vocabulary, preset);
    if (!mapping || !hasFigureColumns(mapping)) {
      if (sheet.rows.length > 0) without.push(sheet.name);
      continue;
    }
    mappings.push(mapping);
    const isAlone = opened.sheets.length === 1;
    const reading =
      sheet.columns && isAlone
        ? readColumns(sheet, sheet.columns, mapping, vocabulary, preset, problems)
        : readTable(sheet, mapping, vocabulary, preset, problems);
    conventions.set(sheet.name, reading.convention);
    unitRows.set(sheet.name, reading.unitRows);
    if ('figures' in reading) columns = reading.figures;
    else for (const cell of reading.cells) cells.push(cell);
  }
  if (sheets.every(({ rows }) => rows.every(isBlankRow))) {
    const whole = { sheet: '', row: 0, column: -1 };
    problems.add(intakeProblem('error', 'file-empty', whole, '', {}));
  } else if (mappings.length === 0) {
    const at = { sheet: without[0] ?? '', row: 0, column: -1 };
    problems.add(intakeProblem('error', 'header-not-found', at, '', {}));
  }
  return { mappings, cells, conventions, unitRows, columns };
}

const isBlankRow = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => !/[\p{L}\p{N}]/u.test(cellText(cell)));

const hasFigureColumns = ({ roles }: TableMapping): boolean =>
  roles.some(
    ({ kind }) =>
      kind === 'value' || kind === 'measure' || kind === 'unknown' || kind === 'personal',
  );

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

function finish(
  mappings: readonly TableMapping[],
  figures: FigureList,
  list: ProblemList,
  accepted: readonly Acceptance[],
  unitRows: ReadonlyMap<string, number> = new Map(),
  read: readonly IntakeCell[] = [],
): Intake {
  const problems = withMissingParts(list.kept, read, unitRows).map((found) => {
    const reason = reasonFor(found, accepted);
    return reason === undefined ? found : { ...found, severity: 'note' as const, reason };
  });
  const has = (severity: IntakeProblem['severity']) =>
    problems.some((found) => found.severity === severity);
  const verdict = has('error') ? 'refused' : has('warning') ? 'accepted-with-warnings' : 'accepted';
  return {
    verdict,
    mappings,
    figures,
    get cells() {
      return figures.all();
    },
    problems,
    tallies: list.counts(),
  };
}

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
