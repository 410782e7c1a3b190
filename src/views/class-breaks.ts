import { ticks } from '#lib/ticks.ts';

/** Most classes on a map: more shades than five cannot be told apart. */
const classCount = 5;

/**
 * Limits between map classes, computed over all years so that a colour means the same in each of them.
 * With a target the classes are cut there: two below and three from it up, so that "reached" is seen at a glance.
 * @returns inner limits, ascending; a value equal to a limit belongs to the upper class
 */
export function classBreaks(
  values: readonly number[],
  target: number | undefined,
  decimals: number,
): readonly number[] {
  const sorted = values.filter((n) => !Number.isNaN(n)).sort((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high) return [];
  if (target !== undefined && target > low && target < high)
    return unique([
      ...below(sorted, target)
        .map((n) => round(n, decimals, low, high))
        .filter((n) => n < target),
      target, // as planned, never rounded: the cut must be the plan
      ...above(sorted, target)
        .map((n) => round(n, decimals, low, high))
        .filter((n) => n > target),
    ]);
  const steps = ticks(low, high, classCount).filter((n) => n > low && n < high);
  const isEven = steps.length >= 3 && steps.length < classCount && isSpread(sorted, steps);
  const limits = isEven
    ? steps
    : [0.2, 0.4, 0.6, 0.8].map((share) => shareAt(sorted, share) ?? low);
  return unique(limits.map((n) => round(n, decimals, low, high))).filter(
    (n) => n > low && n <= high,
  );
}

/** Equal steps are good when no class is empty and none holds most of the values. */
function isSpread(sorted: readonly number[], limits: readonly number[]): boolean {
  const counts = new Array<number>(limits.length + 1).fill(0);
  for (const n of sorted) counts[classOf(n, limits)] = (counts[classOf(n, limits)] ?? 0) + 1;
  return counts.every((count) => count > 0 && count <= sorted.length * 0.6);
}

const below = (sorted: readonly number[], target: number): number[] => [
  shareAt(
    sorted.filter((n) => n < target),
    0.5,
  ) ?? target,
];
const above = (sorted: readonly number[], target: number): number[] => {
  const upper = sorted.filter((n) => n >= target);
  return [shareAt(upper, 1 / 3) ?? target, shareAt(upper, 2 / 3) ?? target];
};

/** Rounds a limit to digits that can be read: three significant ones, never finer than the indicator is printed. */
function round(n: number, decimals: number, low: number, high: number): number {
  const finest = 10 ** -decimals;
  const span = 10 ** Math.floor(Math.log10(Math.max(high - low, finest)) - 1);
  const step = Math.max(finest, span);
  return Number((Math.round(n / step) * step).toFixed(decimals));
}

const unique = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** Number of the class a value falls in, from 0. */
export function classOf(n: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && n >= (limits[index] ?? Infinity)) index++;
  return index;
}

/** The value below which a share of the sorted values lies, half-way between neighbours (linear, as in most tools). */
function shareAt(sorted: readonly number[], share: number): number | undefined {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place % 1);
}
