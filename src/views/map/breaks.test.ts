import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf } from './breaks.ts';
import type { ClassMethod } from './classing.ts';
import { neatBetween } from './neat-between.ts';

const limits = (values: readonly number[], method: ClassMethod, count: number, cut?: number) =>
  breaksOf(values, { method, count, cuts: [] }, 0, cut);

describe('the number between two values', () => {
  it('has as few digits as can be and lies near the middle', () => {
    expect(neatBetween(61, 69)).toBe(65);
    expect(neatBetween(1234, 1241)).toBe(1240);
    expect(neatBetween(-3, 2)).toBe(0);
    expect(neatBetween(0.1, 0.2)).toBe(0.2);
    expect(neatBetween(72.1, 72.2)).toBe(72.2);
    expect(neatBetween(2, 3)).toBe(3);
  });

  it('always parts the two', () => {
    const n = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(n, n, (a, b) => {
        fc.pre(a !== b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const limit = neatBetween(low, high);
        expect(limit > low && limit <= high).toBe(true);
      }),
    );
  });
});

describe('equal intervals', () => {
  it('are steps of one size', () => {
    expect(limits([10, 20, 60], 'equal', 5).limits).toEqual([20, 30, 40, 50]);
  });

  it('are fewer where steps are finer than the digits printed', () => {
    // From 1 to 3 in five steps: 1,4 1,8 2,2 2,6 print as 1 2 2 3, and a limit on the least value parts nothing.
    expect(limits([1, 2, 3], 'equal', 5)).toEqual({ limits: [2, 3], remark: 'few-values' });
  });
});

describe('equal numbers of values', () => {
  it('part ten values into fives of two', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(limits(ten, 'quantile', 5).limits).toEqual([3, 5, 7, 9]);
  });

  it('do not part equal values: the limit goes to the end of the tie', () => {
    // Two and four of six: both cuts fall into or behind the four ones, so one class is lost.
    expect(limits([1, 1, 1, 1, 5, 6], 'quantile', 3)).toEqual({
      limits: [5],
      remark: 'few-values',
    });
  });

  it('take what prints alike as equal', () => {
    const close = [1.2, 1.4, 1.3, 7.6, 7.9];
    expect(limits(close, 'quantile', 3).limits).toEqual([5]);
  });
});

describe('natural breaks', () => {
  it('part what lies apart', () => {
    const groups = [1, 2, 3, 10, 11, 12, 30, 31, 32];
    expect(limits(groups, 'natural', 3).limits).toEqual([10, 20]);
  });

  it('have as many classes as different values at most', () => {
    expect(limits([5, 5, 5], 'natural', 5)).toEqual({ limits: [], remark: 'few-values' });
    expect(limits([1, 2, 2, 1], 'natural', 5)).toEqual({ limits: [2], remark: 'few-values' });
    expect(limits([], 'natural', 5).limits).toEqual([]);
  });

  it('are the best of all partitions, tried one by one', () => {
    const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (numbers, count) => {
        fc.pre(new Set(numbers).size >= count);
        const sorted = numbers.toSorted((a, b) => a - b);
        const found = limits(sorted, 'natural', count).limits;
        const classes = [...found, Infinity].map((limit, i) =>
          sorted.filter((n) => n < limit && n >= (found[i - 1] ?? -Infinity)),
        );
        expect(classes.reduce((sum, part) => sum + squares(part), 0)).toBeCloseTo(
          best(sorted, count),
          6,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a cut', () => {
  const ten = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95];

  it('is a limit, with equal numbers of values on each side', () => {
    // Four below in two classes, six from it up in three.
    expect(limits(ten, 'target', 5, 70).limits).toEqual([60, 70, 80, 90]);
    expect(limits(ten, 'whole', 3, 70).limits).toEqual([70, 85]);
  });

  it('stays where all values are on one side', () => {
    expect(limits(ten, 'target', 3, 40).limits).toEqual([40, 75]);
    expect(limits(ten, 'target', 3, 99).limits).toEqual([99]);
  });

  it('that nobody states is replaced, and that is said', () => {
    expect(limits([1, 2, 3, 10, 11, 12], 'target', 3)).toMatchObject({ remark: 'no-cut' });
  });
});

it('limits of the reader stay as they are, also where a class is empty', () => {
  const own = { method: 'own', count: 4, cuts: [10, 50, 99.5] } as const;
  expect(breaksOf([1, 2, 3], own, 0, undefined)).toEqual({
    limits: [10, 50, 99.5],
    remark: undefined,
  });
});

function squares(part: readonly number[]): number {
  const mean = part.reduce((sum, n) => sum + n, 0) / part.length;
  return part.reduce((sum, n) => sum + (n - mean) ** 2, 0);
}

/** Least sum of squares over all ways to cut a sorted list into so many parts. */
function best(sorted: readonly number[], count: number): number {
  if (count === 1) return squares(sorted);
  let least = Infinity;
  for (let at = 1; at <= sorted.length - count + 1; at++)
    least = Math.min(least, squares(sorted.slice(0, at)) + best(sorted.slice(at), count - 1));
  return least;
}
