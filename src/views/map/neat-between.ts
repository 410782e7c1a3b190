/** Finest step that is tried: differences below it are not of this world. */
const finest = -12;

/**
 * The number with the fewest digits that parts two neighbouring values: above `low`, not above `high`. Classes made
 * with it hold the same units as with any other limit between the two, and it can be read.
 */
export function neatBetween(low: number, high: number): number {
  const widest = Math.max(Math.abs(low), Math.abs(high), 10 ** finest);
  const middle = (low + high) / 2;
  for (let power = Math.floor(Math.log10(widest)) + 1; power >= finest; power--) {
    for (const [factor, tens] of [
      [1, power],
      [5, power - 1],
    ] as const) {
      const near = Math.round(middle / (factor * 10 ** tens));
      const found = [near, near + 1, near - 1]
        .map((steps) => Number(`${steps * factor}e${tens}`))
        .find((n) => n > low && n <= high);
      if (found !== undefined) return found === 0 ? 0 : found;
    }
  }
  return high;
}
