import { ticks as reference } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticks } from './ticks.ts';

describe('ticks', () => {
  it('are round numbers', () => {
    expect(ticks(0, 9800, 5)).toEqual([0, 2000, 4000, 6000, 8000]);
    expect(ticks(40, 97, 4)).toEqual([40, 60, 80]);
    expect(ticks(0, 0.7, 7)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    expect(ticks(-3, 4, 4)).toEqual([-2, 0, 2, 4]);
    expect(ticks(5, 5, 4)).toEqual([5]);
    expect(ticks(0, 1, 0)).toEqual([]);
  });

  it('are those of the library, whatever the ends', () => {
    const end = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(end, end, fc.integer({ min: 1, max: 12 }), (a, b, count) => {
        const [start, stop] = a < b ? [a, b] : [b, a];
        fc.pre(stop === start || stop - start > 1e-6);
        expect(ticks(start, stop, count)).toEqual(reference(start, stop, count));
      }),
      { numRuns: 2000 },
    );
  });
});
