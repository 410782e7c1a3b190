import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendAmounts, radiusOf } from './circle-scale.ts';

describe('circles', () => {
  it('have areas in proportion to amounts', () => {
    expect(radiusOf(100, 100, 40)).toBe(40);
    expect(radiusOf(25, 100, 40)).toBe(20); // a quarter of the amount, half of the radius
    expect(radiusOf(0, 100, 40)).toBe(0);
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const area = (n: number) => Math.PI * radiusOf(n, 1e6, 70) ** 2;
        expect(area(a) / area(b)).toBeCloseTo(a / b, 6);
      }),
    );
  });

  it('are measured by round amounts, each about a quarter of the one before', () => {
    expect(legendAmounts(84_578, 0)).toEqual([50_000, 10_000, 2000]);
    expect(legendAmounts(36_454, 0)).toEqual([20_000, 5000, 1000]);
    expect(legendAmounts(1000, 0)).toEqual([1000, 200, 50]);
    expect(legendAmounts(3, 0)).toEqual([2]);
    expect(legendAmounts(0, 0)).toEqual([]);
  });
});
