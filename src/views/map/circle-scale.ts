/** Radius of the circle of an amount: areas, not widths, are in proportion, so that four times as many looks four times as much. */
export const radiusOf = (n: number, largest: number, widest: number): number =>
  largest > 0 && n > 0 ? widest * Math.sqrt(n / largest) : 0;

const roundSteps = [5, 2, 1];

/** The greatest number of the kind 1, 2, 5, 10, 20… that is not above `n`. */
function roundBelow(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  const step = roundSteps.find((item) => item * power <= n * (1 + 1e-12)) ?? 1;
  return step * power;
}

/** Up to three round amounts to measure circles by, greatest first: each about a quarter or a fifth of the one before. */
export function legendAmounts(largest: number, decimals: number): readonly number[] {
  if (!(largest > 0)) return [];
  const least = 10 ** -decimals;
  const first = roundBelow(largest);
  const second = roundBelow(first / 4);
  const third = roundBelow(second / 4);
  return [first, second, third].filter((n) => n >= least);
}
