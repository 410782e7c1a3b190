import type { RatioReading } from './ratio-readings.ts';
import { ratioReadings } from './ratio-readings.ts';

/** One way to read a printed percentage beside a printed count and a known total, told apart by what was meant. */
export interface Reading extends RatioReading {
  /**
   * `as-printed`: the printed count is the numerator; `other-numerator`: the denominator stands, only this numerator
   * gives the printed ratio; `as-denominator`: the printed count is the denominator.
   */
  readonly kind: 'as-printed' | 'other-numerator' | 'as-denominator';
}

/**
 * Ways to resolve a printed percentage that stands beside a printed count and a known total.
 * Source of the test: the rules of the sector (docs/decisions/006), "printed rate = numerator / denominator within half a unit of the last digit".
 * @param printedRate percentage as printed, decimal text with a point, e.g. "72.2"
 * @param printedCount the count printed beside it, e.g. 586
 * @param total the whole it should be a part of, e.g. 594
 * @param multiplier 100 for percent, 1 for "pupils a class"
 */
export function readings(
  printedRate: string,
  printedCount: number,
  total: number,
  multiplier = 100,
): readonly Reading[] {
  const decimals = printedRate.split('.')[1]?.length ?? 0;
  return ratioReadings(printedRate, decimals, printedCount, [total], multiplier).flatMap(
    (reading): Reading[] => {
      if (reading.denominator === total)
        return [
          {
            ...reading,
            kind: reading.numerator === printedCount ? 'as-printed' : 'other-numerator',
          },
        ];
      // A larger whole would fit too, but the whole is known: only a swap of the two counts is a reading worth showing.
      return reading.denominator === printedCount ? [{ ...reading, kind: 'as-denominator' }] : [];
    },
  );
}
