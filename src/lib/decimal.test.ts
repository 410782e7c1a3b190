import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { divideToDecimal, roundHalfAway } from './decimal.ts';

const negated = (text: string): string => (/[1-9]/.test(text) ? `-${text}` : text);

describe('roundHalfAway', () => {
  it.each([
    // toFixed gives 1.00 and 8.3: the doubles lie just below the half.
    [1.005, 2, '1.01'],
    [8.35, 1, '8.4'],
    [72.25, 1, '72.3'],
    [72.222222, 1, '72.2'],
    [0.5, 0, '1'],
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [0.45, 1, '0.5'],
    [9.995, 2, '10.00'],
    [99.95, 1, '100.0'],
    [60, 1, '60.0'],
    [60, 0, '60'],
    [0, 2, '0.00'],
    [1e21, 1, '1000000000000000000000.0'],
    [1.5e-7, 7, '0.0000002'],
    [1.5e-7, 2, '0.00'],
    [5e-324, 1, '0.0'],
  ])('rounds %d to %d places: %s', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  it('goes away from zero below zero too, and never prints a negative zero', () => {
    expect(roundHalfAway(-2.5, 0)).toBe('-3');
    expect(roundHalfAway(-1.005, 2)).toBe('-1.01');
    expect(roundHalfAway(-0.04, 1)).toBe('0.0');
    expect(roundHalfAway(-0, 1)).toBe('0.0');
  });

  it('takes a string digit by digit, longer than a double can hold', () => {
    expect(roundHalfAway('0.49999999999999999999', 0)).toBe('0');
    expect(roundHalfAway('12345678901234567890.125', 2)).toBe('12345678901234567890.13');
    expect(roundHalfAway('+7.', 1)).toBe('7.0');
    expect(roundHalfAway('-1.25e1', 0)).toBe('-13');
  });

  it.each(['', '72,2', '1.234.567', 'abc', ' 1', '0x10', '.5'])('throws for %j', (text) => {
    expect(() => roundHalfAway(text, 1)).toThrow(RangeError);
  });

  it('throws for what is not finite and for impossible places', () => {
    expect(() => roundHalfAway(Number.NaN, 1)).toThrow(RangeError);
    expect(() => roundHalfAway(Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
    expect(() => roundHalfAway(1, -1)).toThrow(RangeError);
    expect(() => roundHalfAway(1, 0.5)).toThrow(RangeError);
  });

  it('agrees with the same rounding done on whole numbers', () => {
    const places = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), places, places, (digits, has, keeps) => {
        const text = String(digits).padStart(has + 1, '0');
        const written = has === 0 ? text : `${text.slice(0, -has)}.${text.slice(-has)}`;
        // Reference: scale up to `keeps`, add a half, cut. 10^9 leaves room for has, keeps and the half.
        const unit = 10n ** BigInt(9 + has - keeps);
        const rounded = (digits * 10n ** 9n + unit / 2n) / unit;
        const result = roundHalfAway(written, keeps);
        expect(BigInt(result.replace('.', ''))).toBe(rounded);
        expect(result.split('.')[1] ?? '').toHaveLength(keeps);
        expect(roundHalfAway(`-${written}`, keeps)).toBe(negated(result));
      }),
    );
  });

  it('gives any double back at its own length', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(roundHalfAway(value, 400))).toBe(value + 0);
      }),
    );
  });
});

describe('divideToDecimal', () => {
  it.each([
    [429, 594, 1, '72.2'],
    [50, 55, 1, '90.9'],
    [16, 17, 1, '94.1'],
    [354, 593, 1, '59.7'],
    [947, 20501, 1, '4.6'],
    [6788, 21448, 1, '31.6'],
    [15, 25, 0, '60'],
    [1, 8, 1, '12.5'],
    [1, 16, 1, '6.3'],
    [0, 7, 1, '0.0'],
  ])('%d of %d in percent, %d places: %s', (numerator, denominator, decimals, expected) => {
    expect(divideToDecimal(numerator, denominator, decimals, 100)).toBe(expected);
  });

  it('divides without a multiplier', () => {
    expect(divideToDecimal(235731, 8231, 1)).toBe('28.6');
    expect(divideToDecimal(1n, 3n, 4)).toBe('0.3333');
  });

  it('keeps the sign and rounds away from zero on both sides', () => {
    expect(divideToDecimal(-1, 8, 2)).toBe('-0.13');
    expect(divideToDecimal(1, -8, 2)).toBe('-0.13');
    expect(divideToDecimal(-1, -8, 2)).toBe('0.13');
    expect(divideToDecimal(-1, 1000, 1)).toBe('0.0');
  });

  it('throws for a zero denominator and for parts that are not whole', () => {
    expect(() => divideToDecimal(1, 0, 1)).toThrow(RangeError);
    expect(() => divideToDecimal(1.5, 2, 1)).toThrow(RangeError);
    expect(() => divideToDecimal(Number.NaN, 2, 1)).toThrow(RangeError);
    expect(() => divideToDecimal(1, 2, -1)).toThrow(RangeError);
  });

  it('is within half a unit of the exact quotient, and on a tie the farther neighbour', () => {
    const parts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(
        parts,
        parts.filter((d) => d !== 0n),
        fc.integer({ min: 0, max: 6 }),
        (n, d, decimals) => {
          const scaled = BigInt(divideToDecimal(n, d, decimals, 100).replace('.', ''));
          const sign = d < 0n ? -1n : 1n;
          // error = scaled − exact, in units of 1/(2|d|)
          const error = 2n * (scaled * d - n * 100n * 10n ** BigInt(decimals)) * sign;
          const bound = d * sign;
          expect(error <= bound && error >= -bound).toBe(true);
          if (error === bound) expect(scaled > 0n).toBe(true);
          if (error === -bound) expect(scaled < 0n).toBe(true);
        },
      ),
    );
  });
});
