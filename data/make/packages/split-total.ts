/**
 * Splits a whole number in proportion to weights by the largest-remainder method, so that the parts add up to it.
 * Ties go to the earlier part. Weights are non-negative and not all zero.
 */
export function splitTotal(total: number, weights: readonly number[]): readonly number[] {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`Not a whole number: ${total}`);
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0)) throw new RangeError('The weights add up to nothing');
  const shares = weights.map((weight, index) => {
    const exact = (total * weight) / sum;
    return { index, floor: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const left = total - shares.reduce((a, share) => a + share.floor, 0);
  const raised = new Set(
    [...shares]
      .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, left)
      .map((share) => share.index),
  );
  return shares.map((share) => share.floor + (raised.has(share.index) ? 1 : 0));
}

/** Raises every zero part that must not be zero to 1, each time taking the 1 from the part that is largest then. */
export function atLeastOne(
  parts: readonly number[],
  needed: readonly boolean[],
): readonly number[] {
  const raised = [...parts];
  needed.forEach((need, index) => {
    if (!need || (raised[index] ?? 0) > 0) return;
    const largest = Math.max(...raised);
    if (largest < 2) throw new RangeError('Not enough units to give one to each part');
    const from = raised.indexOf(largest);
    raised[from] = largest - 1;
    raised[index] = 1;
  });
  return raised;
}

/** Moves what exceeds a cap, one by one, to the part with the most room left. The sum stays. */
export function withinCaps(parts: readonly number[], caps: readonly number[]): readonly number[] {
  const moved = [...parts];
  const room = (index: number) => (caps[index] ?? 0) - (moved[index] ?? 0);
  for (const index of moved.keys()) {
    while (room(index) < 0) {
      const rooms = [...moved.keys()].map(room);
      const to = rooms.indexOf(Math.max(...rooms));
      if (room(to) < 1) throw new RangeError('The caps add up to less than the parts');
      moved[index] = (moved[index] ?? 0) - 1;
      moved[to] = (moved[to] ?? 0) + 1;
    }
  }
  return moved;
}
