/** A label that wants to stand at a height. */
export interface WantedLabel {
  readonly y: number;
}

/**
 * Moves labels apart so that none overlaps, keeping their order and staying inside the plot; labels that do not
 * collide stay where they are. Heights are in pixels from the top.
 * @returns heights in the order given
 */
export function spreadLabels(
  labels: readonly WantedLabel[],
  gap: number,
  height: number,
): readonly number[] {
  const order = labels
    .map((_, i) => i)
    .sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0) || a - b);
  const out = labels.map((label) => label.y);
  let floor = -Infinity;
  for (const i of order) {
    out[i] = Math.max(out[i] ?? 0, floor + gap);
    floor = out[i] ?? 0;
  }
  let ceiling = height + gap;
  for (const i of order.reverse()) {
    out[i] = Math.min(out[i] ?? 0, ceiling - gap);
    ceiling = out[i] ?? 0;
  }
  return out;
}
