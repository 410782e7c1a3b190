import { ckmeans } from 'simple-statistics';
import { roundHalfAway } from '#lib/decimal.ts';
import type { Classing } from './classing.ts';
import { neatBetween } from './neat-between.ts';

/** Why there are fewer classes than asked for, or another method than that. */
export type BreaksRemark = 'few-values' | 'no-cut';

/** Inner limits of classes, ascending; a value equal to a limit belongs to the upper class. */
export interface Breaks {
  readonly limits: readonly number[];
  readonly remark: BreaksRemark | undefined;
}

/**
 * Limits of classes for all the values that will be shown with them.
 * @param cut target or value of the whole, for the methods that part there; without one natural breaks are used
 */
export function breaksOf(
  values: readonly number[],
  { method, count, cuts }: Classing,
  decimals: number,
  cut: number | undefined,
): Breaks {
  if (method === 'own') return { limits: cuts, remark: undefined };
  const exact = values.filter((n) => Number.isFinite(n));
  const sorted = toPrinted(exact, decimals);
  if (method === 'target' || method === 'whole') {
    if (cut === undefined) return { limits: natural(sorted, count), remark: 'no-cut' };
    const lower = Math.floor(count / 2);
    const side = (isUpper: boolean, classes: number) =>
      quantiles(
        toPrinted(
          exact.filter((n) => n >= cut === isUpper),
          decimals,
        ),
        classes,
      ).filter((limit) => limit !== cut && limit > cut === isUpper);
    const limits = [...side(false, lower), cut, ...side(true, count - lower)];
    return withRemark(limits, count);
  }
  const make = { equal: equalSteps, quantile: quantiles, natural }[method];
  return withRemark(make(sorted, count, decimals), count);
}

/** Values as they are printed, in order: what prints alike is alike, and limits have no more digits than the figures. */
const toPrinted = (values: readonly number[], decimals: number): readonly number[] =>
  values.map((n) => printed(n, decimals)).toSorted((a, b) => a - b);

/** A value at the digits that its indicator prints. */
export const printed = (n: number, decimals: number): number => Number(roundHalfAway(n, decimals));

const withRemark = (limits: readonly number[], count: number): Breaks => ({
  limits,
  remark: limits.length + 1 < count ? 'few-values' : undefined,
});

/** Steps of one size from the least to the greatest value, at the digits that the indicator prints. */
function equalSteps(sorted: readonly number[], count: number, decimals: number): number[] {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const limits = Array.from({ length: count - 1 }, (_, i) =>
    printed(low + ((high - low) * (i + 1)) / count, decimals),
  );
  return [...new Set(limits)].filter((n) => n > low && n <= high);
}

/** As many values in each class as can be; equal values are never parted, the limit moves to the nearest end of the tie. */
function quantiles(sorted: readonly number[], count: number): number[] {
  const places = new Set<number>();
  for (let i = 1; i < count; i++) {
    const place = nearestGap(sorted, Math.round((i * sorted.length) / count));
    if (place !== undefined) places.add(place);
  }
  return [...places].sort((a, b) => a - b).map((place) => limitAt(sorted, place));
}

/** The index nearest to a place whose value differs from the one before; the lower of two as near. */
function nearestGap(sorted: readonly number[], place: number): number | undefined {
  const isGap = (i: number) => i > 0 && i < sorted.length && sorted[i - 1] !== sorted[i];
  for (let step = 0; step < sorted.length; step++) {
    if (isGap(place - step)) return place - step;
    if (isGap(place + step)) return place + step;
  }
  return undefined;
}

/** Fisher's exact partition: least sum of squared distances from the means of the classes. */
function natural(sorted: readonly number[], count: number): number[] {
  const distinct = new Set(sorted).size;
  if (distinct < 2) return [];
  const clusters = ckmeans([...sorted], Math.min(count, distinct));
  let place = 0;
  return clusters.slice(0, -1).map((cluster) => limitAt(sorted, (place += cluster.length)));
}

const limitAt = (sorted: readonly number[], place: number): number =>
  neatBetween(sorted[place - 1] ?? 0, sorted[place] ?? 0);
