import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('spreadLabels', () => {
  it('leaves labels alone that do not collide', () => {
    expect(spreadLabels([{ y: 10 }, { y: 40 }], 16, 100)).toEqual([10, 40]);
  });

  it('moves the lower of two colliding labels down', () => {
    expect(spreadLabels([{ y: 30 }, { y: 24 }], 16, 100)).toEqual([40, 24]);
  });

  it('pushes back up at the bottom', () => {
    expect(spreadLabels([{ y: 95 }, { y: 98 }], 16, 100)).toEqual([84, 100]);
  });

  it('never overlaps when there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 }),
        (heights) => {
          const placed = [
            ...spreadLabels(
              heights.map((y) => ({ y })),
              16,
              300,
            ),
          ].sort((a, b) => a - b);
          placed.forEach((y, i) =>
            expect(i === 0 || y - (placed[i - 1] ?? 0) >= 15.999).toBe(true),
          );
        },
      ),
    );
  });
});
