import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Circle } from './circle-grid.ts';
import { overlaps } from './circle-grid.ts';
import { spreadCircles } from './spread-circles.ts';

const circle = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  r: fc.integer({ min: 0, max: 60 }),
});
const circles = fc.array(circle, { maxLength: 40 });

const pairsOf = (all: readonly Circle[]): (readonly [Circle, Circle])[] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

describe('circles moved apart', () => {
  it('never overlap, keep their radii, and say how far they moved', () => {
    fc.assert(
      fc.property(circles, (given) => {
        const spread = spreadCircles(given);
        expect(pairsOf(spread).filter(([a, b]) => overlaps(a, b))).toEqual([]);
        expect(spread.map(({ r }) => r)).toEqual(given.map(({ r }) => r));
        for (const [i, { x, y, moved }] of spread.entries())
          expect(moved).toBe(Math.hypot(x - (given[i]?.x ?? 0), y - (given[i]?.y ?? 0)));
      }),
    );
  });

  it('stay where they are when none overlaps another', () => {
    fc.assert(
      fc.property(circles, (given) => {
        const apart = given.reduce<Circle[]>(
          (kept, one) => (kept.some((other) => overlaps(one, other)) ? kept : [...kept, one]),
          [],
        );
        expect(spreadCircles(apart)).toEqual(apart.map((one) => ({ ...one, moved: 0 })));
      }),
    );
  });

  it('leave alone one that is far from the crowd', () => {
    fc.assert(
      fc.property(circles, (crowd) => {
        const far = { x: 50_000, y: 50_000, r: 30 };
        expect(spreadCircles([...crowd, far]).at(-1)).toEqual({ ...far, moved: 0 });
      }),
    );
  });

  it('come out the same in any order, but for equal circles', () => {
    const unlike = fc.uniqueArray(circle, {
      maxLength: 30,
      selector: ({ x, y, r }) => `${x} ${y} ${r}`,
    });
    fc.assert(
      fc.property(
        unlike.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const spread = spreadCircles(shuffled);
          const again = given.map((one) => spread[shuffled.indexOf(one)]);
          expect(again).toEqual(spreadCircles(given));
        },
      ),
    );
  });

  it('move two by just what they overlap, the larger less', () => {
    const [big, small] = spreadCircles([
      { x: 0, y: 0, r: 20 },
      { x: 25, y: 0, r: 10 },
    ]);
    expect((big?.moved ?? 0) + (small?.moved ?? 0)).toBeCloseTo(5, 5);
    expect(big?.moved).toBeLessThan(small?.moved ?? 0);
    expect([big?.y, small?.y]).toEqual([0, 0]);
  });

  it('part three on one point to touch', () => {
    const one = { x: 50, y: 50, r: 10 };
    const spread = spreadCircles([one, one, one]);
    expect(pairsOf(spread).filter(([a, b]) => overlaps(a, b))).toEqual([]);
    expect(Math.max(...spread.map(({ moved }) => moved))).toBeLessThan(21);
  });
});
