/** Classes with so many to so many pupils. */
export interface SizeBin {
  readonly from: number;
  readonly to: number;
  readonly classes: number;
  /** Whether all of them are above the cap; the cap always ends a bin. */
  readonly isAbove: boolean;
}

const width = 5;

/** Bins of five pupils that end at the cap, so that no bin holds classes of both sides; empty bins between others stay. */
export function toHistogram(
  sizes: readonly { readonly size: number; readonly classes: number }[],
  cap: number,
): readonly SizeBin[] {
  if (sizes.length === 0) return [];
  const binOf = (size: number): number => Math.ceil((size - cap) / width);
  const counts = new Map<number, number>();
  for (const { size, classes } of sizes)
    counts.set(binOf(size), (counts.get(binOf(size)) ?? 0) + classes);
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, i): SizeBin => {
    const bin = first + i;
    const to = cap + bin * width;
    return { from: to - width + 1, to, classes: counts.get(bin) ?? 0, isAbove: bin > 0 };
  });
}
