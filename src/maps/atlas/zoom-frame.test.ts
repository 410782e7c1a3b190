import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, clampFrame, frameCode, parseFrame, wholeFrame, zoomAt } from './zoom-frame.ts';

const box = { x: 100, y: 50, width: 400, height: 200 };

describe('the part of a map in sight', () => {
  it('is everything at first', () => {
    expect(wholeFrame(box)).toEqual({ k: 1, x: 300, y: 150 });
    expect(boxOf(wholeFrame(box), box)).toEqual(box);
  });

  it('keeps the point under the pointer where it is', () => {
    // At twice the size, a point a quarter from the left stays a quarter from the left.
    const frame = zoomAt(wholeFrame(box), 2, { x: 200, y: 150 }, box);
    const seen = boxOf(frame, box);
    expect((200 - seen.x) / seen.width).toBeCloseTo(0.25, 9);
    expect(seen.width).toBe(200);
  });

  it('never shows what is outside, nor less than the whole', () => {
    const number = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), number, number, (k, x, y) => {
        const seen = boxOf(clampFrame({ k, x, y }, box), box);
        expect(seen.x).toBeGreaterThanOrEqual(box.x - 1e-6);
        expect(seen.x + seen.width).toBeLessThanOrEqual(box.x + box.width + 1e-6);
        expect(seen.y).toBeGreaterThanOrEqual(box.y - 1e-6);
        expect(seen.y + seen.height).toBeLessThanOrEqual(box.y + box.height + 1e-6);
      }),
    );
  });

  it('is written and read back', () => {
    expect(frameCode(wholeFrame(box))).toBe('');
    expect(frameCode({ k: 2.345, x: 251.6, y: 120 })).toBe('2.35,252,120');
    expect(parseFrame('2,250,120', box)).toEqual({ k: 2, x: 250, y: 120 });
    for (const odd of ['', '2', 'a,b,c', '2,1'])
      expect(parseFrame(odd, box)).toEqual(wholeFrame(box));
  });
});
