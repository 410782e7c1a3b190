import { divideToDecimal, roundHalfAway } from '#lib/decimal.ts';

/** One way to read a printed ratio: which numerator over which denominator, and what that gives. */
export interface Reading {
  readonly numerator: number;
  readonly denominator: number;
  /** Ratio at the printed digits, as decimal text with a point. */
  readonly computed: string;
  readonly agrees: boolean;
  /**
   * `as-printed`: the printed count is the numerator; `other-numerator`: the denominator stands, only this numerator
   * gives the printed ratio; `as-denominator`: the printed count is the denominator.
   */
  readonly kind: 'as-printed' | 'other-numerator' | 'as-denominator';
}

/**
 * Ways to resolve a printed percentage that stands beside a printed count and a known total.
 * Source of the test: rules.md section 13, "printed rate = numerator / denominator within half a unit of the last digit".
 * @param printedRate percentage as printed, decimal text with a point, e.g. "72.2"
 * @param printedCount the count printed beside it, e.g. 586
 * @param total the whole it should be a part of, e.g. 594
 */
export function readings(
  printedRate: string,
  printedCount: number,
  total: number,
): readonly Reading[] {
  const decimals = printedRate.split('.')[1]?.length ?? 0;
  const read = (numerator: number, denominator: number, kind: Reading['kind']): Reading => {
    const computed = divideToDecimal(numerator, denominator, decimals, 100);
    return {
      numerator,
      denominator,
      computed,
      agrees: computed === roundHalfAway(printedRate, decimals),
      kind,
    };
  };
  const found: Reading[] = [read(printedCount, total, 'as-printed')];
  for (const numerator of numeratorsFor(printedRate, decimals, total))
    if (numerator !== printedCount) found.push(read(numerator, total, 'other-numerator'));
  for (const numerator of numeratorsFor(printedRate, decimals, printedCount))
    found.push(read(numerator, printedCount, 'as-denominator'));
  return found;
}

/** All whole numerators that give the printed percentage of a denominator; usually one, none or a few. */
export function numeratorsFor(
  printedRate: string,
  decimals: number,
  denominator: number,
): readonly number[] {
  const half = 0.5 / 10 ** decimals;
  const low = Math.floor(((Number(printedRate) - half) * denominator) / 100) - 1;
  const high = Math.ceil(((Number(printedRate) + half) * denominator) / 100) + 1;
  const wanted = roundHalfAway(printedRate, decimals);
  const found: number[] = [];
  for (let n = Math.max(0, low); n <= Math.min(denominator, high); n++)
    if (divideToDecimal(n, denominator, decimals, 100) === wanted) found.push(n);
  return found;
}
