import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAway } from '#lib/decimal.ts';
import { ratioReadings } from './ratio-readings.ts';

describe('ratioReadings', () => {
  it('finds what 72,2% beside 586 and 594 schools may mean', () => {
    // 586/594 = 98,65; 429/594 = 72,22; 423/586 = 72,18; 586/812 = 72,17.
    expect(ratioReadings('72.2', 1, 586, [594])).toEqual([
      { numerator: 586, denominator: 594, computed: '98.7', agrees: false },
      { numerator: 429, denominator: 594, computed: '72.2', agrees: true },
      { numerator: 423, denominator: 586, computed: '72.2', agrees: true },
      { numerator: 586, denominator: 812, computed: '72.2', agrees: true },
    ]);
  });

  it('agrees where the print does', () => {
    expect(ratioReadings('90.9', 1, 50, [55])[0]).toMatchObject({ computed: '90.9', agrees: true });
    expect(ratioReadings('59.7', 1, 354, [593])[0]).toMatchObject({ agrees: true });
    expect(ratioReadings('9.7', 1, 354, [593])[0]).toMatchObject({
      computed: '59.7',
      agrees: false,
    });
  });

  it('takes both ways of rounding a tie as agreement', () => {
    // 1/8 = 12,5% exactly.
    expect(ratioReadings('12', 0, 1, [8])[0]?.agrees).toBe(true);
    expect(ratioReadings('13', 0, 1, [8])[0]?.agrees).toBe(true);
    expect(ratioReadings('14', 0, 1, [8])[0]?.agrees).toBe(false);
  });

  it('reads averages with multiplier 1', () => {
    // 4.432/2.314 = 1,915
    expect(ratioReadings('1.9', 1, 4432, [2314], 1)[0]).toMatchObject({
      computed: '1.9',
      agrees: true,
    });
  });

  it('offers numerators where only wholes are known, and nothing where nothing is whole', () => {
    expect(ratioReadings('77.6', 1, undefined, [197])).toEqual([]);
    // 153/197 = 77,66 -> 77,7; 72,2% of 594 needs 429.
    expect(ratioReadings('72.2', 1, undefined, [594])).toMatchObject([{ numerator: 429 }]);
    expect(ratioReadings('72.2', 1, 58.6, [0, -1, 59.4])).toEqual([]);
    expect(ratioReadings('0', 0, 5, [])).toEqual([]);
  });

  it('always agrees with a value computed from the parts', () => {
    const count = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 3 }), (top, bottom, decimals) => {
        const printed = roundHalfAway((100 * top) / bottom, decimals);
        expect(ratioReadings(printed, decimals, top, [bottom])[0]?.agrees).toBe(true);
      }),
    );
  });
});
