import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RatioParts } from './change-split.ts';
import { contributionsToRatio, splitRatioChange, splitStructure } from './change-split.ts';

const of = (numerator: number, denominator: number): RatioParts => ({ numerator, denominator });
const parts = fc.record({
  numerator: fc.integer({ min: 0, max: 5000 }),
  denominator: fc.integer({ min: 1, max: 5000 }),
});
const units = fc.array(fc.record({ from: parts, to: parts }), { minLength: 1, maxLength: 12 });
const rateOf = (list: readonly RatioParts[]): number =>
  (100 * list.reduce((sum, item) => sum + item.numerator, 0)) /
  list.reduce((sum, item) => sum + item.denominator, 0);

describe('splitRatioChange', () => {
  it('by hand: 420 of 600 to 429 of 594', () => {
    // 70 to 72.2222. Numerator first: 71.5 - 70 = 1.5; last: 429/594 - 420/594 = 9/594 = 1.51515; mean 1.50758.
    const split = splitRatioChange(of(420, 600), of(429, 594), 100);
    expect(split?.change).toBeCloseTo(2.22222, 4);
    expect(split?.numeratorEffect).toBeCloseTo(1.50758, 4);
    expect(split?.denominatorEffect).toBeCloseTo(0.71465, 4);
  });

  it('a merger alone is all denominator, a recognition alone all numerator', () => {
    expect(splitRatioChange(of(30, 50), of(30, 40), 100)).toMatchObject({
      numeratorEffect: 0,
      denominatorEffect: 15,
    });
    expect(splitRatioChange(of(30, 50), of(35, 50), 100)).toMatchObject({
      numeratorEffect: 10,
      denominatorEffect: 0,
    });
  });

  it('adds up, and changes sign when time runs backwards', () => {
    fc.assert(
      fc.property(parts, parts, (from, to) => {
        const split = splitRatioChange(from, to, 100);
        const back = splitRatioChange(to, from, 100);
        if (!split || !back) throw new Error('denominators are above zero');
        expect(split.numeratorEffect + split.denominatorEffect).toBeCloseTo(split.change, 6);
        expect(back.numeratorEffect).toBeCloseTo(-split.numeratorEffect, 6);
      }),
    );
  });

  it('is not there without schools', () => {
    expect(splitRatioChange(of(0, 0), of(1, 2), 100)).toBeUndefined();
  });
});

describe('splitStructure', () => {
  it('by hand: nothing moved inside the units, the crowded one grew', () => {
    // 20 and 40 pupils a class; weights 1/2, 1/2 become 1/4, 3/4: the average goes from 30 to 35, all structure
    const split = splitStructure(
      [
        { from: of(200, 10), to: of(200, 10) },
        { from: of(400, 10), to: of(1200, 30) },
      ],
      1,
    );
    expect(split?.levelEffect).toBeCloseTo(0, 9);
    expect(split?.structureEffect).toBeCloseTo(5, 9);
  });

  it('adds up to the movement of the ratio of sums', () => {
    fc.assert(
      fc.property(units, (list) => {
        const split = splitStructure(list, 100);
        const moved = rateOf(list.map(({ to }) => to)) - rateOf(list.map(({ from }) => from));
        expect(split?.change).toBeCloseTo(moved, 4);
      }),
    );
  });
});

describe('contributionsToRatio', () => {
  it('by hand: one unit gains two standard schools, another loses one', () => {
    const found = contributionsToRatio(
      [
        { from: of(5, 10), to: of(7, 10) },
        { from: of(5, 10), to: of(4, 10) },
      ],
      100,
    );
    expect(found).toEqual([10, -5]); // 50% to 55%
  });

  it('add up to the movement of the ratio of sums', () => {
    fc.assert(
      fc.property(units, (list) => {
        const found = contributionsToRatio(list, 100) ?? [];
        const moved = rateOf(list.map(({ to }) => to)) - rateOf(list.map(({ from }) => from));
        expect(found.reduce((sum, n) => sum + n, 0)).toBeCloseTo(moved, 4);
      }),
    );
  });
});
