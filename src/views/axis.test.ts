import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, valueAxis } from './axis.ts';
import { percentOf, timeAxis } from './time-axis.ts';

describe('a value axis', () => {
  it('starts at zero when values reach into its lower half', () => {
    expect(valueAxis({ min: 100, max: 400 }, false)).toEqual({
      min: 0,
      max: 400,
      ticks: [0, 100, 200, 300, 400],
      startsAtZero: true,
    });
  });

  it('is cut for a narrow band far from zero, and says so', () => {
    const axis = valueAxis({ min: 227_749, max: 235_731 }, false);
    expect(axis).toMatchObject({ min: 226_000, max: 236_000, startsAtZero: false });
  });

  it('of percentages never runs beyond 100, and takes targets in', () => {
    expect(valueAxis({ min: 46, max: 99.9 }, true)).toMatchObject({ min: 0, max: 100 });
    expect(valueAxis({ min: 59.7, max: 72.2 }, true, [85]).max).toBeGreaterThanOrEqual(85);
    expect(valueAxis({ min: 90, max: 104 }, true).max).toBeGreaterThanOrEqual(104);
  });

  it('goes below zero for losses', () => {
    const axis = valueAxis({ min: -5, max: 20 }, false);
    expect(axis.min).toBeLessThanOrEqual(-5);
    expect(axis.startsAtZero).toBe(false);
  });

  it.each([0, 1, 100, 16_779, -3, 0.5])('of the single value %d holds it', (n) => {
    const axis = valueAxis({ min: n, max: n }, false);
    expect(axis.min).toBeLessThan(axis.max);
    expect(n >= axis.min && n <= axis.max).toBe(true);
  });

  it('of a single 100 percent holds it and does not run beyond', () => {
    const axis = valueAxis({ min: 100, max: 100 }, true);
    expect(axis.min).toBeLessThan(axis.max);
    expect(axis.max).toBe(100);
  });

  it('has its values and ticks inside', () => {
    const range = fc.tuple(
      fc.integer({ min: -10_000, max: 300_000 }),
      fc.integer({ min: 1, max: 300_000 }),
    );
    fc.assert(
      fc.property(range, ([low, width]) => {
        const axis = valueAxis({ min: low, max: low + width }, false);
        const places = [low, ...axis.ticks].map((n) => shareOf(axis, n));
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        // the highest value may stand out by a fiftieth of a step
        expect(shareOf(axis, low + width)).toBeLessThanOrEqual(1.02);
        expect(axis.ticks.length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('a time axis', () => {
  it('has a little air at both ends', () => {
    const axis = timeAxis([2020, 2024]);
    expect(axis).toEqual({ from: 2019.75, to: 2024.25 });
    // 0.25 of 4.5 years
    expect(percentOf(axis, 2020)).toBe(5.56);
    expect(percentOf(axis, 2022)).toBe(50);
  });

  it('of one point has it in the middle', () => {
    expect(percentOf(timeAxis([2024]), 2024)).toBe(50);
  });
});
