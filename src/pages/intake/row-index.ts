import type { GridSize } from '#intake/desk.ts';

/** Index of the row with a number, or of the nearest one before it; blank rows of a file have no index. */
export function rowIndex(
  { jumps, rows }: Pick<GridSize, 'jumps' | 'rows'>,
  number: number,
): number {
  let low = 0;
  let high = jumps.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((jumps[middle]?.[1] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  const [index, first] = jumps[low] ?? [0, 1];
  const end = jumps[low + 1]?.[0] ?? rows;
  return Math.max(0, Math.min(index + number - first, end - 1));
}
