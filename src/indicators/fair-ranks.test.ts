import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairRanks } from './fair-ranks.ts';

const exact = (n: number) => ({ n, worthOfOne: 0 });

describe('fairRanks', () => {
  it('gives 1, 2, 2, 4', () => {
    expect(fairRanks([7, 9, 5, 7].map(exact), 0)).toEqual([2, 1, 4, 2]);
  });

  it('the lowest is first where less is better', () => {
    expect(fairRanks([7, 9, 5].map(exact), 0, true)).toEqual([2, 3, 1]);
  });

  it('takes less than half of the last printed digit for a tie, half of it not', () => {
    // 72.20 and 72.24 print alike; 72.25 prints as 72.3
    expect(fairRanks([72.24, 72.2].map(exact), 1)).toEqual([1, 1]);
    expect(fairRanks([72.25, 72.2].map(exact), 1)).toEqual([1, 2]);
  });

  it('those that print alike share a place, however the digits behind lie', () => {
    // 70.049 and 69.951 both print 70.0, nearly a tenth apart
    expect(fairRanks([70.049, 69.951, 69.9].map(exact), 1)).toEqual([1, 1, 3]);
    // 70.06 prints 70.1 but is near 70.02; 69.97 prints like 70.02
    expect(fairRanks([70.06, 70.02, 69.97].map(exact), 1)).toEqual([1, 1, 1]);
  });

  it('takes less than one school for a tie: 30 of 40 and 29 of 39, but not 30 of 40 and 29 of 40', () => {
    const rate = (n: number, d: number) => ({ n: (100 * n) / d, worthOfOne: 100 / d });
    // 75.00 against 74.36: 0.64 points, one school is worth 2.5
    expect(fairRanks([rate(30, 40), rate(29, 39)], 1)).toEqual([1, 1]);
    expect(fairRanks([rate(30, 40), rate(29, 40)], 1)).toEqual([1, 2]);
  });

  it('does not chain: each group is measured from its first', () => {
    const step = (n: number) => ({ n, worthOfOne: 1 });
    // 90.0, 89.4, 88.8: the third is 1.2 below the first
    expect(fairRanks([90, 89.4, 88.8].map(step), 1)).toEqual([1, 1, 3]);
  });

  it('never puts a lower value before a higher one, and begins with 1', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            n: fc.double({ min: 0, max: 100, noNaN: true }),
            worthOfOne: fc.double({ min: 0, max: 5, noNaN: true }),
          }),
          { minLength: 1, maxLength: 20 },
        ),
        fc.integer({ min: 0, max: 2 }),
        (values, decimals) => {
          const ranks = fairRanks(values, decimals);
          expect(Math.min(...ranks)).toBe(1);
          for (const [i, a] of values.entries())
            for (const [j, b] of values.entries())
              if (a.n > b.n) expect(ranks[i]).toBeLessThanOrEqual(ranks[j] ?? 0);
        },
      ),
    );
  });
});
