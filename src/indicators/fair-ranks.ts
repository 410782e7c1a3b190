import { roundHalfAway } from '#lib/decimal.ts';

/** A value to be ranked. */
export interface RankedValue {
  readonly n: number;
  /** What one school (child, class) more would move this value; 0 where it is not made of parts. */
  readonly worthOfOne: number;
}

/**
 * Fair ranks, the highest value first: whoever cannot be told from the first of a group shares its place, and the next
 * group counts everyone before it (1, 2, 2, 4).
 *
 * Two values cannot be told apart when they print alike, differ by less than half of the last printed digit, or differ
 * by less than one school in either of the two units. Groups are measured from their first member, so that a long row
 * of small steps does not become one tie; only what prints like the last of a group joins it from further away.
 * @param values in any order
 * @param decimals digits that are printed
 * @param isLowFirst for indicators of which less is better
 * @returns a rank for each value, in the order given
 */
export function fairRanks(
  values: readonly RankedValue[],
  decimals: number,
  isLowFirst = false,
): readonly number[] {
  const half = 0.5 * 10 ** -decimals;
  const order = values
    .map((value, index) => ({ ...value, index }))
    .sort((a, b) => (isLowFirst ? a.n - b.n : b.n - a.n) || a.index - b.index);
  const ranks = new Array<number>(values.length).fill(0);
  const print = (n: number) => roundHalfAway(n, decimals);
  let first: (typeof order)[number] | undefined;
  let rank = 0;
  order.forEach((value, place) => {
    const before = order[place - 1];
    const isAlike = before !== undefined && print(before.n) === print(value.n);
    if (!first || !(isAlike || isTie(first, value, half))) {
      first = value;
      rank = place + 1;
    }
    ranks[value.index] = rank;
  });
  return ranks;
}

/** Rounding noise of a division: a distance this near to a whole school is that school. */
const noise = 1e-9;

function isTie(a: RankedValue, b: RankedValue, half: number): boolean {
  const distance = Math.abs(a.n - b.n);
  return distance < half - noise || distance < Math.max(a.worthOfOne, b.worthOfOne) - noise;
}
