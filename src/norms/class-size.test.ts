import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesShort, roomsShort, toCrowding } from './class-size.ts';

describe('crowding', () => {
  it('counts classes above the cap, not those at it', () => {
    // 35 | 36 36 | 40: 4 classes, 147 pupils; three are above 35, by 1 + 1 + 5.
    expect(
      toCrowding(
        [
          { size: 35, classes: 1 },
          { size: 36, classes: 2 },
          { size: 40, classes: 1 },
        ],
        35,
      ),
    ).toEqual({
      classes: 4,
      pupils: 147,
      largest: 40,
      over: 3,
      pupilsAbove: 7,
      roomsAtLeast: 1,
      roomsAtMost: 3,
    });
  });

  it('needs two more rooms for one class of 71 divided by itself', () => {
    expect(toCrowding([{ size: 71, classes: 1 }], 35)).toMatchObject({
      pupilsAbove: 36,
      roomsAtLeast: 2,
      roomsAtMost: 2,
    });
  });

  it('is nothing without classes', () => {
    expect(toCrowding([], 35)).toEqual({
      classes: 0,
      pupils: 0,
      largest: 0,
      over: 0,
      pupilsAbove: 0,
      roomsAtLeast: 0,
      roomsAtMost: 0,
    });
  });

  it('agrees with a count class by class, and the least never passes the most', () => {
    const sizes = fc.array(
      fc.record({ size: fc.nat(120), classes: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60 }), (rows, cap) => {
        const single = rows.flatMap(({ size, classes }) =>
          Array.from({ length: classes }, () => size),
        );
        const result = toCrowding(rows, cap);
        let above = 0;
        for (const size of single) for (let seat = cap + 1; seat <= size; seat += 1) above += 1;
        expect(result.pupilsAbove).toBe(above);
        expect(result.over).toBe(single.filter((size) => size > cap).length);
        expect(result.roomsAtLeast).toBeLessThanOrEqual(result.roomsAtMost);
        expect(result.roomsAtLeast * cap).toBeGreaterThanOrEqual(above);
        expect((result.roomsAtLeast - 1) * cap).toBeLessThan(Math.max(1, above));
      }),
      { seed: 35 },
    );
  });
});

describe('averages against a cap', () => {
  it.each([
    [84578, 3332, 35, 0], // 25,4 a class
    [3500, 100, 35, 0], // exactly the cap
    [3501, 100, 35, 1],
    [0, 0, 35, 0],
  ])('%i pupils in %i classes, cap %i: %i more', (numerator, denominator, cap, more) => {
    expect(classesShort({ numerator, denominator }, cap)).toBe(more);
  });

  it('and rooms against classes', () => {
    expect(roomsShort(2324, 2314)).toBe(10);
    expect(roomsShort(10, 12)).toBe(0);
  });
});
