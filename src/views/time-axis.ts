/** A time axis over decimal years. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
}

/** An axis over points of time with a little air at both ends, so that marks are not cut. */
export function timeAxis(times: readonly number[]): TimeAxis {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const air = Math.max((last - first) * 0.025, 0.25);
  return { from: first - air, to: last + air };
}

/** Place on the axis in percent of its width, two decimals. */
export function percentOf(axis: TimeAxis, time: number): number {
  return Math.round((10000 * (time - axis.from)) / (axis.to - axis.from)) / 100;
}
