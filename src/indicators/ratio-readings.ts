import { divideToDecimal, roundHalfAway } from '#lib/decimal.ts';

/** One way to read a printed ratio. */
export interface RatioReading {
  readonly numerator: number;
  readonly denominator: number;
  /** The ratio to as many decimals as were printed. */
  readonly computed: string;
  /** Whether it is the printed value, within half of its last digit. */
  readonly agrees: boolean;
}

/**
 * How a printed ratio goes with the whole numbers printed beside it. First the numerator over each denominator, as
 * printed; then the readings that would give the printed value: the numerator each denominator needs, the numerator
 * needed if the printed one was meant as the whole, and the denominator the printed numerator needs.
 * 72,2% with 586 and 594: 586/594 = 98.7 does not agree; 429/594, 423/586 and 586/812 do.
 *
 * @param printedValue decimal text as printed, with a dot
 * @param multiplier 100 for percent, 1 for "pupils a class"
 */
export function ratioReadings(
  printedValue: string,
  decimals: number,
  numerator: number | undefined,
  denominators: readonly number[],
  multiplier = 100,
): RatioReading[] {
  const value = Number(printedValue);
  const printed = BigInt(roundHalfAway(printedValue, decimals).replace('.', ''));
  const read = (top: number, bottom: number): RatioReading => {
    const scaled = BigInt(multiplier) * BigInt(top) * 10n ** BigInt(decimals);
    const distance = printed * BigInt(bottom) - scaled;
    const agrees = 2n * (distance < 0n ? -distance : distance) <= BigInt(bottom);
    const computed = divideToDecimal(top, bottom, decimals, multiplier);
    return { numerator: top, denominator: bottom, computed, agrees };
  };
  const tops = isWhole(numerator) ? [numerator] : [];
  const bottoms = denominators.filter(isWhole);
  const asPrinted = tops.flatMap((top) => bottoms.map((bottom) => read(top, bottom)));
  const fitting = [
    ...[...bottoms, ...tops].map((bottom) => [Math.round((value * bottom) / multiplier), bottom]),
    ...tops.map((top) => [top, Math.round((multiplier * top) / value)]),
  ].flatMap(([top, bottom]) => (isWhole(top) && isWhole(bottom) ? [read(top, bottom)] : []));
  return distinct([...asPrinted, ...fitting.filter(({ agrees }) => agrees)]);
}

function isWhole(n: number | undefined): n is number {
  return n !== undefined && Number.isSafeInteger(n) && n > 0;
}

function distinct(list: readonly RatioReading[]): RatioReading[] {
  const seen = new Set<string>();
  return list.filter(({ numerator, denominator }) => {
    const key = `${numerator}/${denominator}`;
    return !seen.has(key) && seen.add(key);
  });
}
