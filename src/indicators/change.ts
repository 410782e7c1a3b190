import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Cell } from './cell.ts';
import { isRounded, seriesOf } from './cell.ts';

/** Why two figures may not be compared. */
export type NoChangeReason =
  | 'missing'
  | 'different-series'
  | 'rounded'
  | 'different-definition'
  | 'zero-base';

/**
 * A change between two figures: counts and averages in their unit and in percent,
 * percentages in percentage points. `none` says why there is no change to show.
 */
export type Change =
  | { readonly kind: 'relative'; readonly difference: number; readonly percent: number }
  | { readonly kind: 'points'; readonly difference: number }
  | { readonly kind: 'none'; readonly reason: NoChangeReason };

/**
 * Change from an earlier to a later figure of one unit. Different ways of counting and rounded figures are not compared.
 * @param isJoinable false for series of single points, each with a definition of its own
 */
export function changeBetween(
  indicator: Indicator,
  from: Cell,
  to: Cell,
  isJoinable = true,
): Change {
  if (from.value.kind !== 'reported' || to.value.kind !== 'reported')
    return { kind: 'none', reason: 'missing' };
  if (!isSameSeries(from, to)) return { kind: 'none', reason: 'different-series' };
  if (!isJoinable) return { kind: 'none', reason: 'different-definition' };
  if (isRounded(from) || isRounded(to)) return { kind: 'none', reason: 'rounded' };
  const difference = to.value.n - from.value.n;
  if (isPercent(indicator)) return { kind: 'points', difference };
  if (from.value.n === 0) return { kind: 'none', reason: 'zero-base' };
  return { kind: 'relative', difference, percent: (100 * difference) / from.value.n };
}

/** Development index of yearbooks: this year over last year, last year = 100. */
export function developmentIndex(from: Cell, to: Cell): number | undefined {
  if (from.value.kind !== 'reported' || to.value.kind !== 'reported' || from.value.n === 0)
    return undefined;
  return (100 * to.value.n) / from.value.n;
}

/** Two figures are comparable in this respect when they rest on the same series, parts included. */
function isSameSeries(from: Cell, to: Cell): boolean {
  return [...seriesOf(from)].sort().join() === [...seriesOf(to)].sort().join();
}
