import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeastOne, splitTotal, withinCaps } from './split-total.ts';

describe('splitTotal', () => {
  it('gives the left-over units to the largest remainders', () => {
    // 10 x 1/6, 2/6, 3/6 = 1.67, 3.33, 5.00: one unit is left, .67 is the largest remainder.
    expect(splitTotal(10, [1, 2, 3])).toEqual([2, 3, 5]);
  });

  it('breaks ties in favour of the earlier part', () => {
    expect(splitTotal(1, [1, 1])).toEqual([1, 0]);
  });

  it('always adds up, and stays within one unit of the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(500_000), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const split = splitTotal(total, parts);
        expect(split.reduce((a, b) => a + b, 0)).toBe(total);
        split.forEach((value, index) => {
          expect(Math.abs(value - (total * (parts[index] ?? 0)) / sum)).toBeLessThan(1);
        });
      }),
    );
  });

  it('refuses fractions and empty weights', () => {
    expect(() => splitTotal(1.5, [1])).toThrow(RangeError);
    expect(() => splitTotal(3, [0, 0])).toThrow(RangeError);
  });
});

describe('atLeastOne', () => {
  it('takes from the largest part and keeps the sum', () => {
    expect(atLeastOne([5, 0, 0], [true, true, false])).toEqual([4, 1, 0]);
  });

  it('refuses when there is nothing to take', () => {
    expect(() => atLeastOne([1, 0], [true, true])).toThrow(RangeError);
  });
});

describe('withinCaps', () => {
  it('moves the excess to the part with most room', () => {
    expect(withinCaps([9, 1, 2], [7, 3, 9])).toEqual([7, 1, 4]);
  });

  it('refuses when the caps are too low together', () => {
    expect(() => withinCaps([3, 3], [2, 3])).toThrow(RangeError);
  });
});
