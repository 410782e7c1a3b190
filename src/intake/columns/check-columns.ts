import { neighbourPeriod } from '#domain/period.ts';
import { differsFromSnapshot, farFromKnown } from '#intake/checks/beside-snapshot.ts';
import { packageChecks } from '#intake/checks/package-checks.ts';
import { hiddenRevealed, smallCounts } from '#intake/checks/privacy.ts';
import { ratioParts } from '#intake/checks/ratio-parts.ts';
import { repeatedKey } from '#intake/checks/repeated-keys.ts';
import { sharesAsParts } from '#intake/checks/shares.ts';
import { categoryTotals, rowTotals } from '#intake/checks/table-totals.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { CheckedFigures, CheckTarget } from '#intake/findings.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import type { Preset } from '#intake/mapping.ts';
import { totalMark } from '#intake/read-table.ts';
import { isWholeTable } from '#intake/settle-totals.ts';
import type { FigureColumns } from './figure-columns.ts';
import { FigureIndex } from './figure-index.ts';
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

/**
 * Runs all checks of figures over typed columns: screens find what a check may have something to say of, and the check
 * itself says it. Settles totals and parts of ratios in the columns, and leaves out repeated figures and totals of no unit.
 *
 * @param hasUnread asks whether cells without a figure were told, which other figures may help with
 */
export function checkColumns(
  figures: FigureColumns,
  target: CheckTarget,
  unitRows: ReadonlyMap<string, number>,
  preset: Preset,
  hasUnread: () => boolean,
): CheckedFigures {
  const { vocabulary, context, seriesId, published, known } = target;
  const { indicators } = vocabulary;
  settleTotalAreas(figures, target);
  const { problems: unique, index } = withoutRepeated(figures);
  const screen = ratiosAgainstParts(figures, index, indicators);
  const ratios = ratioParts(figures.marked(screen.marks), indicators).problems;
  screen.settle();
  const totals = [
    ...rowTotals(figures.marked(unequalRows(figures, index, indicators)), indicators, unitRows),
    ...categoryTotals(figures.marked(unequalCategories(figures, index, indicators)), indicators),
  ];
  const read = hasUnread() && hasOneTotal(figures) ? figures.all() : [];
  dropTotals(figures);
  const series = published.filter((row) => row.seriesId === seriesId);
  const periods = new Set(
    figures.names.periods.list.flatMap(
      (period) => neighbourPeriod(period, -1) ?? neighbourPeriod(period, 1) ?? [],
    ),
  );
  const others = series.filter((row) => periods.has(row.period) && index.find(row) < 0);
  const all = new FigureIndex(figures, others);
  const isMadeUp = context.series.find(({ id }) => id === seriesId)?.nature === 'illustrative';
  const asked = screenPackage(figures, all, context, indicators);
  if (isMadeUp) {
    asked.asked.fill(255);
    asked.seen.fill(1);
  }
  const { at, cells } = seenCells(figures, asked.seen);
  const findings = {
    unique,
    ratios,
    totals,
    package: packageChecks(
      cells,
      context,
      seriesId,
      others,
      (rule, i) => ((asked.asked[at[i] ?? 0] ?? 0) & (ruleMarks.get(rule) ?? 0)) !== 0,
    ),
    differs: differsFromSnapshot(figures.marked(besideRows(all, series)), seriesId, published),
    small: smallCounts(figures.marked(smallSensitive(figures))),
    shares:
      preset.sharesArePercent === undefined
        ? sharesAsParts(figures.marked(sharesWithSmall(figures, indicators)), indicators)
        : [],
    far: farFromKnown(figures.marked(besideKnown(all, known)), known),
    hidden: hiddenRevealed(figures.marked(groupsWithHidden(figures, all))),
  };
  return { findings, figures, read };
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
function settleTotalAreas(figures: FigureColumns, { vocabulary, context }: CheckTarget): void {
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

/** Leaves the first figure of each key, and tells of the others. */
function withoutRepeated(figures: FigureColumns): {
  readonly problems: readonly IntakeProblem[];
  readonly index: FigureIndex;
} {
  const index = new FigureIndex(figures);
  if (index.repeated.length === 0) return { problems: [], index };
  const marks = new Uint8Array(figures.length);
  const problems = index.repeated.map(([at, first]) => {
    marks[at] = 1;
    return repeatedKey(figures.cellAt(at), figures.cellAt(first));
  });
  figures.drop(marks);
  return { problems, index: new FigureIndex(figures) };
}

/** Leaves out totals of a part of the units: they check their rows and are figures of no unit. */
function dropTotals(figures: FigureColumns): void {
  const mark = figures.names.areas.find(totalMark);
  const { areas, length } = figures;
  if (!areas.subarray(0, length).includes(mark)) return;
  figures.drop(Uint8Array.from(areas.subarray(0, length), (area) => (area === mark ? 1 : 0)));
}
