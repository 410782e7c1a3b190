import { fairRanks } from '#indicators/fair-ranks.ts';
import type { NoRank } from '#views/ranking-view.ts';
import { fewestRanked, whyNoRank } from '#views/ranking-view.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import type { MeasuredCell } from './measure.ts';

/** A rank, or why a rank would not be fair. */
export interface RankedCell {
  readonly rank: number | undefined;
  readonly noRank: NoRank | undefined;
}

/** Ranks of the units in one period, in the order of the rows: the fair rule, and no rank over a small denominator. */
export function ranksAt(comparison: Comparison, column: number): readonly RankedCell[] {
  const { scope, decimals } = comparison;
  const cells = comparison.rows.map((row) => row.cells[column]);
  const reasons = cells.map((cell) => (cell ? reasonOf(comparison, cell) : ('missing' as const)));
  const exact = cells.flatMap((cell, i) => (cell && reasons[i] === undefined ? [cell] : []));
  const values = exact.map(({ n = 0, worthOfOne }) => ({ n, worthOfOne }));
  const isLowFirst = scope.indicator.direction === 'lower' && comparison.unit === 'own';
  const ranks = fairRanks(values, decimals, isLowFirst);
  const isEqual = ranks.every((rank) => rank === 1);
  const unfair = exact.length < fewestRanked ? 'few' : isEqual ? 'equal' : undefined;
  let place = 0;
  return reasons.map((reason): RankedCell => {
    const noRank = reason ?? unfair;
    const rank = reason === undefined ? ranks[place++] : undefined;
    return noRank === undefined ? { rank, noRank } : { rank: undefined, noRank };
  });
}

function reasonOf({ scope, measure }: Comparison, cell: MeasuredCell): NoRank | undefined {
  if (cell.n === undefined) return 'missing';
  const own = whyNoRank(scope.indicator, cell.cell);
  if (own !== undefined) return own;
  const isSmall = measure.kind === 'per' && (cell.parts?.denominator ?? 0) < smallPer;
  return isSmall ? 'small-base' : undefined;
}

/** So many to each of fewer than this moves too much for a rank. */
const smallPer = 30;

/** The median of what one school (class, child) more would move a unit's number in a period; undefined where numbers have no parts. */
export function usualWorth(rows: readonly ComparedRow[], column: number): number | undefined {
  const worths = rows
    .flatMap((row) => row.cells[column]?.worthOfOne ?? [])
    .filter((worth) => worth > 0)
    .toSorted((a, b) => a - b);
  return worths[Math.floor(worths.length / 2)];
}
