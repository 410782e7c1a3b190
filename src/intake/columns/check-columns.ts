import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { neighbourPeriod } from '#domain/period.ts';
import type { CheckedFigures } from '#intake/check-figures.ts';
import { differsFromSnapshot, farFromKnown } from '#intake/checks/beside-snapshot.ts';
import { denominatorNamed } from '#intake/checks/denominator-named.ts';
import { levelsOverSchools } from '#intake/checks/levels-over-schools.ts';
import { hasUnread } from '#intake/checks/missing-part.ts';
import { packageChecks } from '#intake/checks/package-checks.ts';
import { hiddenRevealed, smallCounts } from '#intake/checks/privacy.ts';
import { ratioParts } from '#intake/checks/ratio-parts.ts';
import { repeatedKeys } from '#intake/checks/repeated-keys.ts';
import { nearSteps, seriesDoubt } from '#intake/checks/series-doubt.ts';
import { sharesAsParts } from '#intake/checks/shares.ts';
import { splitDecimals } from '#intake/checks/split-decimals.ts';
import { statedChanges } from '#intake/checks/stated-changes.ts';
import { categoryTotals, rowTotals } from '#intake/checks/table-totals.ts';
import { tellAbsent } from '#intake/checks/units-absent.ts';
import { yearClashes } from '#intake/checks/year-clashes.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import type { IntakeTarget } from '#intake/intake-target.ts';
import type { Convention, Preset, TableMapping } from '#intake/mapping.ts';
import type { ProblemList } from '#intake/problem-list.ts';
import { totalMark } from '#intake/read-table.ts';
import type { SoFar } from '#intake/so-far.ts';
import { isWholeTable } from '#intake/settle-totals.ts';
import type { FigureColumns } from './figure-columns.ts';
import { FigureIndex } from './figure-index.ts';
import { schoolsByLevel, sharesOfCounts, unitTables } from './screen-asked.ts';
import { ruleMarks, screenPackage } from './screen-package.ts';
import { ratiosAgainstParts } from './screen-ratios.ts';
import {
  besideKnown,
  besideRows,
  groupsWithHidden,
  sharesWithSmall,
  smallSensitive,
} from './screen-rows.ts';
import { unequalCategories, unequalRows } from './screen-totals.ts';

/** A table that was read by columns, the only one of its file. */
export interface ColumnsRead {
  readonly file: OpenedFile;
  readonly mapping: TableMapping;
  readonly figures: FigureColumns;
  readonly conventions: ReadonlyMap<string, Convention>;
  readonly unitRows: ReadonlyMap<string, number>;
  /** What was told so far. */
  readonly problems: ProblemList;
}

/**
 * Runs all checks over typed columns: screens find what a check may have something to say of, and the check itself says
 * it, in the order of `checkFigures`. Settles totals and parts of ratios in the columns, and leaves out repeated figures
 * and totals of no unit.
 */
export function checkColumns(
  { file, mapping, figures, conventions, unitRows, problems }: ColumnsRead,
  target: IntakeTarget,
  preset: Preset,
  soFar: SoFar,
): CheckedFigures {
  const { vocabulary, context, seriesId, published, known } = target;
  const { indicators } = vocabulary;
  settleTotalAreas(figures, target);
  soFar.rows(file.sheets[0]?.columns?.length ?? 0);
  const unique = soFar.check(withoutRepeated(figures, preset.preferredSource));
  const screen = ratiosAgainstParts(figures, figures.index(), indicators);
  const ratios = soFar.check(ratioParts(figures.marked(screen.marks), indicators).problems);
  screen.settle();
  const index = figures.index();
  const totals = [
    ...rowTotals(figures.marked(unequalRows(figures, index, indicators)), indicators, unitRows),
    ...categoryTotals(figures.marked(unequalCategories(figures, index, indicators)), indicators),
  ];
  const told = new Set(soFar.check(totals).map(placeName));
  const read = hasUnread(problems.kept) && hasOneTotal(figures) ? figures.all() : [];
  dropTotals(figures);
  const { all, inPackage } = checkPackage(figures, target);
  const series = published.filter((row) => row.seriesId === seriesId);
  const tables = problems.faultySheets().has(mapping.sheet)
    ? []
    : unitTables(figures, vocabulary.areas, context.meta.unitLevel);
  const hasChanges = mapping.roles.some(({ kind }) => kind === 'change');
  const isAnswered = context.series.some(({ id }) => id === preset.seriesId);
  return {
    figures,
    read,
    found: [
      unique,
      ratios,
      totals,
      soFar.check(
        inPackage.filter((found) => found.rule !== 'units-total' || !told.has(placeName(found))),
      ),
      soFar.check(
        differsFromSnapshot(figures.marked(besideRows(all, series)), seriesId, published),
      ),
      denominatorNamed(figures.marked(sharesOfCounts(figures, indicators)), indicators),
      levelsOverSchools(figures.marked(schoolsByLevel(figures))),
      soFar.check(smallCounts(figures.marked(smallSensitive(figures)))),
      preset.sharesArePercent === undefined
        ? sharesAsParts(figures.marked(sharesWithSmall(figures, indicators)), indicators)
        : [],
      soFar.check(farFromKnown(figures.marked(besideKnown(all, known)), known)),
      tellAbsent(tables, vocabulary.areas, context.meta),
      hiddenRevealed(figures.marked(groupsWithHidden(figures, all))),
      yearClashes(file, [mapping], figures.firstOfPeriods(), vocabulary),
      statedChanges(file, [mapping], conventions, hasChanges ? figures.all() : [], vocabulary),
      splitDecimals(file, [mapping], vocabulary, preset),
      isAnswered ? [] : doubts(file, mapping, figures, all, target),
    ],
  };
}

const placeName = ({ sheet, cell }: IntakeProblem): string => `${sheet}!${cell}`;

/** The package's own checks, and the figures beside those of the package that they look at. */
function checkPackage(
  figures: FigureColumns,
  { vocabulary, context, seriesId, published }: IntakeTarget,
): { readonly all: FigureIndex; readonly inPackage: readonly IntakeProblem[] } {
  const own = figures.index();
  const periods = new Set(
    figures.names.periods.list.flatMap(
      (period) => neighbourPeriod(period, -1) ?? neighbourPeriod(period, 1) ?? [],
    ),
  );
  const others = published.filter(
    (row) => row.seriesId === seriesId && periods.has(row.period) && own.find(row) < 0,
  );
  const all = new FigureIndex(figures, others);
  const isMadeUp = context.series.find(({ id }) => id === seriesId)?.nature === 'illustrative';
  const asked = screenPackage(figures, all, context, vocabulary.indicators);
  if (isMadeUp) {
    asked.asked.fill(65_535);
    asked.seen.fill(1);
  }
  const { at, cells } = seenCells(figures, asked.seen);
  const isAsked = (rule: string, i: number) =>
    ((asked.asked[at[i] ?? 0] ?? 0) & (ruleMarks.get(rule) ?? 0)) !== 0;
  return { all, inPackage: packageChecks(cells, context, seriesId, others, isAsked) };
}

/** Whether the file speaks for another way of counting: only figures near published ones can tell. */
function doubts(
  file: OpenedFile,
  mapping: TableMapping,
  figures: FigureColumns,
  all: FigureIndex,
  { context, published, seriesId }: IntakeTarget,
): IntakeProblem[] {
  const marks = besideKnown(all, published, nearSteps);
  // Without any figure that does not say how it was counted nothing is in doubt.
  const first = marks.findIndex((_, at) => figures.originAt(at).seriesId === '');
  if (first >= 0) marks[first] = 1;
  const near = figures.marked(marks);
  return seriesDoubt(file, [mapping], near, context, published, seriesId);
}

/** Whether some column has one total: only then what is left of it can be the figure that is missing. */
function hasOneTotal({ totals, columns, length }: FigureColumns): boolean {
  const counts = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const column = columns[at] ?? 0;
    if (totals[at] === 1) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts.values()].includes(1);
}

function seenCells(
  figures: FigureColumns,
  seen: Uint8Array,
): { readonly at: readonly number[]; readonly cells: readonly IntakeCell[] } {
  const at: number[] = [];
  for (let i = 0; i < figures.length; i += 1) if (seen[i] === 1) at.push(i);
  return { at, cells: at.map((i) => figures.cellAt(i)) };
}

/** Gives rows of totals the unit they add up, as `settleTotals` does. */
function settleTotalAreas(figures: FigureColumns, { vocabulary, context }: IntakeTarget): void {
  const { areas, totals, length, names } = figures;
  const mark = names.areas.find(totalMark);
  if (!areas.subarray(0, length).includes(mark)) return;
  const own = new Set<string>();
  for (let at = 0; at < length; at += 1)
    if (totals[at] !== 1 && areas[at] !== mark) own.add(names.areas.list[areas[at] ?? 0] ?? '');
  if (!isWholeTable(own, vocabulary.areas, context.meta)) return;
  const root = names.areas.of(context.meta.rootAreaId);
  for (let at = 0; at < length; at += 1) if (areas[at] === mark) areas[at] = root;
}

/** Leaves one figure of each key: the first, or that of the source that goes first. @returns what is told of the others */
function withoutRepeated(figures: FigureColumns, preferred: string | undefined) {
  const { repeated } = figures.index();
  if (repeated.length === 0) return [];
  const involved = Uint32Array.from(new Set(repeated.flat())).toSorted();
  const cells = Array.from(involved, (at) => figures.cellAt(at));
  const places = new Map(cells.map((cell, i) => [cell, involved[i] ?? 0]));
  const firsts = new Map<string, number>();
  for (const [i, cell] of cells.entries()) {
    const name = keyName(cell);
    if (!firsts.has(name)) firsts.set(name, involved[i] ?? 0);
  }
  const unique = repeatedKeys(cells, preferred);
  for (const cell of unique.cells) {
    const first = firsts.get(keyName(cell)) ?? 0;
    const chosen = places.get(cell) ?? first;
    if (chosen !== first) figures.replace(first, chosen);
  }
  const marks = new Uint8Array(figures.length);
  for (const [at] of repeated) marks[at] = 1;
  figures.drop(marks);
  return unique.problems;
}

/** Leaves out totals of a part of the units: they check their rows and are figures of no unit. */
function dropTotals(figures: FigureColumns): void {
  const mark = figures.names.areas.find(totalMark);
  const { areas, length } = figures;
  if (!areas.subarray(0, length).includes(mark)) return;
  figures.drop(Uint8Array.from(areas.subarray(0, length), (area) => (area === mark ? 1 : 0)));
}
