import type { IntakeTarget } from '#intake/take-in.ts';
import type { Comparison } from './comparison.ts';
import type { ReportCell, ReportComparison } from './report-comparison.ts';
import { reportCells, reportCounts, reportMoves } from './report-comparison.ts';

/** Cells of one state, and computed figures, that a page is given; the report has all of them. */
const most = 500;

/** A comparison for the page, see {@link mostTelling}: of what is added only the first cells are written at all. */
export const tellingComparison = (
  target: Pick<IntakeTarget, 'context'>,
  comparison: Comparison,
): ReportComparison =>
  mostTelling({
    ...reportCounts(target, comparison),
    cells: [...reportCells(target, comparison, most)],
    ...reportMoves(target, comparison),
  });

/** States in the order in which somebody wants to see them. */
const order = ['removed', 'changed', 'kept', 'added'] as const;

/**
 * A comparison small enough to be shown: of each state the cells that move most, furthest first. Counts are those of
 * the whole.
 */
export function mostTelling(comparison: ReportComparison): ReportComparison {
  const cells = order.flatMap((state) =>
    comparison.cells
      .filter((cell) => cell.state === state)
      .toSorted((a, b) => distance(b) - distance(a))
      .slice(0, most),
  );
  return { ...comparison, cells, figures: comparison.figures.slice(0, most) };
}

/** How far a cell moves, as a share of what it was, so that pupils and schools stand side by side. */
function distance({ difference, before }: ReportCell): number {
  if (difference === null) return 0;
  return Math.abs(difference) / Math.max(1, Math.abs(before?.value ?? 0));
}
