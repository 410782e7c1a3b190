/** A step of ten, five, two or one powers of ten: the one nearest to the wanted step in ratio. */
const steps = [
  [10, Math.sqrt(50)],
  [5, Math.sqrt(10)],
  [2, Math.sqrt(2)],
  [1, 0],
] as const;

/**
 * Round numbers from `start` to `stop` for an axis, about `count` of them: multiples of 1, 2 or 5 times a power of ten,
 * the ends only where they are such numbers. The same numbers as `ticks` of d3-array, whose one file would come with the
 * first page as a whole.
 * @param stop not below `start`
 */
export function ticks(start: number, stop: number, count: number): number[] {
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const wanted = (stop - start) / Math.max(1, count);
  const power = Math.floor(Math.log10(wanted));
  const ratio = wanted / 10 ** power;
  const factor = steps.find(([, from]) => ratio >= from)?.[0] ?? 1;
  // Steps below one are counted in whole parts of one, so that 0.3 is not 0.30000000000000004.
  const isFraction = power < 0;
  const size = isFraction ? 10 ** -power / factor : 10 ** power * factor;
  const at = (i: number) => (isFraction ? i / size : i * size);
  let first = Math.round(isFraction ? start * size : start / size);
  let last = Math.round(isFraction ? stop * size : stop / size);
  if (at(first) < start) first += 1;
  if (at(last) > stop) last -= 1;
  if (last < first) return count < 2 ? ticks(start, stop, count * 2) : [];
  return Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
}
