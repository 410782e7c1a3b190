import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, crossesBox, isInside, linesCross } from './boxes.ts';
import type { LabelGround, LabelWish } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import { boxInShape, outlineOf } from './shape-outline.ts';

/** Squares of 100 in rows of four: a map whose answers can be worked out by hand. */
const square = (column: number, row: number) => {
  const [x, y] = [column * 100, row * 100];
  return outlineOf(`M${x},${y}L${x + 100},${y}L${x + 100},${y + 100}L${x},${y + 100}Z`);
};
const squares = [0, 1, 2].flatMap((row) => [0, 1, 2, 3].map((column) => square(column, row)));
const ground: LabelGround = { width: 600, height: 300, shapes: squares, gap: 2, reach: 150 };

const wishIn = (index: number, rest: Partial<LabelWish>): LabelWish => {
  const shape = squares[index];
  const { x = 0, y = 0 } = shape?.bounds ?? {};
  return {
    id: `u${index}`,
    x: x + 50,
    y: y + 50,
    width: 60,
    height: 20,
    priority: 1,
    ...(shape ? { shape } : {}),
    ...rest,
  };
};

const wishes = fc.uniqueArray(
  fc
    .record({
      unit: fc.integer({ min: 0, max: 11 }),
      number: fc.integer({ min: 0, max: 99 }),
      dx: fc.integer({ min: -49, max: 49 }),
      dy: fc.integer({ min: -49, max: 49 }),
      width: fc.integer({ min: 5, max: 160 }),
      height: fc.integer({ min: 5, max: 40 }),
      priority: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ unit, number, dx, dy, ...rest }) => {
      const wish = wishIn(unit, { ...rest, id: `u${number}` });
      return { ...wish, x: wish.x + dx, y: wish.y + dy };
    }),
  { selector: ({ id }) => id, maxLength: 25 },
);

describe('labels', () => {
  it('stand on the point of their unit when they fit into it', () => {
    const { placed, dropped } = placeLabels([wishIn(0, {}), wishIn(5, {})], ground);
    expect(dropped).toEqual([]);
    expect(placed).toEqual([
      { id: 'u0', box: { x: 20, y: 40, width: 60, height: 20 } },
      { id: 'u5', box: { x: 120, y: 140, width: 60, height: 20 } },
    ]);
  });

  it('go to free paper with a leader when they do not fit', () => {
    const { placed } = placeLabels([wishIn(2, { width: 120 })], ground);
    expect(placed).toEqual([
      {
        id: 'u2',
        box: { x: 400, y: 40, width: 120, height: 20 },
        leader: { from: { x: 250, y: 50 }, to: { x: 400, y: 50 } },
      },
    ]);
  });

  it('may hang over the edge of the land, where no other unit is', () => {
    const { placed } = placeLabels([wishIn(3, { width: 120 })], ground);
    expect(placed).toEqual([{ id: 'u3', box: { x: 320, y: 40, width: 120, height: 20 } }]);
  });

  it('are dropped and named when there is no room within reach', () => {
    const { placed, dropped } = placeLabels([wishIn(4, { width: 120 })], ground);
    expect([placed, dropped]).toEqual([[], ['u4']]);
  });

  it('give way to greater ones', () => {
    const both = [
      wishIn(0, { id: 'a', width: 90, height: 90 }),
      wishIn(0, { id: 'b', width: 90, height: 90, priority: 2 }),
    ];
    const { placed, dropped } = placeLabels(both, { ...ground, reach: 0 });
    expect([placed.map(({ id }) => id), dropped]).toEqual([['b'], ['a']]);
  });

  it('collide with nothing, whatever is asked', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const { placed, dropped } = placeLabels(asked, ground);
        expect([...placed.map(({ id }) => id), ...dropped].toSorted()).toEqual(
          asked.map(({ id }) => id).toSorted(),
        );
        for (const [i, { id, box, leader }] of placed.entries()) {
          const wish = asked.find((one) => one.id === id);
          expect(isInside(box, ground)).toBe(true);
          expect(
            boxInShape(box, wish?.shape ?? outlineOf('')) === 'in' ||
              squares.every((shape) => shape === wish?.shape || boxInShape(box, shape) === 'out'),
          ).toBe(true);
          for (const other of placed.filter((_, j) => j !== i)) {
            expect(boxesOverlap(box, other.box)).toBe(false);
            if (leader) expect(crossesBox(leader, other.box)).toBe(false);
            if (leader && other.leader) expect(linesCross(leader, other.leader)).toBe(false);
          }
        }
      }),
    );
  });

  it('are the same in any order, and the greater ones the same without the lesser', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 3 }), (asked, least) => {
        const all = placeLabels(asked, ground);
        expect(placeLabels(asked.toReversed(), ground)).toEqual(all);
        const isGreat = (id: string) =>
          (asked.find((wish) => wish.id === id)?.priority ?? 0) >= least;
        const great = placeLabels(
          asked.filter(({ id }) => isGreat(id)),
          ground,
        );
        expect(great.placed).toEqual(all.placed.filter(({ id }) => isGreat(id)));
        expect(great.dropped).toEqual(all.dropped.filter(isGreat));
      }),
    );
  });
});

describe('a box and a shape', () => {
  const ring = outlineOf('M0,0L100,0L100,100L0,100ZM40,40L60,40L60,60L40,60Z');

  it('knows inside, across and outside, holes too', () => {
    const at = (x: number, y: number, size: number) =>
      boxInShape({ x, y, width: size, height: size }, ring);
    expect(at(10, 10, 20)).toBe('in');
    expect(at(45, 45, 10)).toBe('out');
    expect(at(30, 30, 15)).toBe('across');
    expect(at(-10, -10, 200)).toBe('across');
    expect(at(100, 0, 20)).toBe('out');
    expect(at(95, 0, 20)).toBe('across');
  });
});
