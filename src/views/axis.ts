import { ticks } from '#lib/ticks.ts';

/** A value axis: where it begins and ends and where its gridlines are. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** False when the axis is cut and must say so. */
  readonly startsAtZero: boolean;
}

/**
 * An axis over a range. Amounts start at zero when they reach into its lower half; a narrow band far from zero is cut, and says so.
 * Percentages never run beyond 100.
 * @param zeroShare below this share of the greatest value the axis is drawn from zero; dots and lines may be cut sooner than bars
 */
export function valueAxis(
  range: { readonly min: number; readonly max: number },
  isPercent: boolean,
  more: readonly number[] = [],
  zeroShare = 0.55,
): ValueAxis {
  const lowest = Math.min(range.min, ...more);
  const highest = Math.max(range.max, ...more);
  const isFlat = lowest === highest;
  const low = isFlat ? lowest - (Math.abs(lowest) || 1) * 0.5 : lowest;
  const high = isFlat ? highest + (Math.abs(highest) || 1) * 0.1 : highest;
  const startsAtZero = low >= 0 && low < high * zeroShare;
  const from = startsAtZero ? 0 : low;
  const steps = ticks(from, high, 4);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0);
  const min = startsAtZero ? 0 : Math.floor(from / step) * step;
  const top = Math.ceil((high - step * 0.02) / step) * step;
  const max = isPercent && top > 100 && highest <= 100 ? 100 : top === min ? min + step : top;
  return {
    min,
    max,
    ticks: ticks(min, max, 5).filter((tick) => tick >= min && tick <= max),
    startsAtZero: min === 0,
  };
}

/** Place of a value on an axis as a share from 0 (bottom) to 1 (top). */
export function shareOf(axis: ValueAxis, n: number): number {
  return (n - axis.min) / (axis.max - axis.min || 1);
}
