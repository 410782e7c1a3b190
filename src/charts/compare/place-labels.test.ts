import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#charts/text-width.ts';
import { placeLabels } from './place-labels.ts';

const plot = { width: 300, height: 200, size: 12 };

describe('placeLabels', () => {
  it('stands at the right where there is room, else at the left', () => {
    const [right, left] = placeLabels(
      [
        { x: 20, y: 100, text: 'Bắc Hà' },
        { x: 290, y: 50, text: 'Sa Pa' },
      ],
      plot,
    );
    expect(right?.anchor).toBe('start');
    expect(left?.anchor).toBe('end');
  });

  it('leaves a name out where every side is taken', () => {
    const points = Array.from({ length: 9 }, (_, i) => ({
      x: 150 + (i % 3) * 4,
      y: 100 + Math.floor(i / 3) * 4,
      text: 'Mường Khương',
    }));
    expect(placeLabels(points, plot)).toContain(undefined);
  });

  it('no two names cover one another, whatever the points', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: plot.width }),
      y: fc.integer({ min: 0, max: plot.height }),
      text: fc.constantFrom('Bắc Hà', 'Si Ma Cai', 'TP Lào Cai', 'Mường Khương'),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const boxes = placeLabels(points, plot).flatMap((place, i) => {
          const { x = 0, y = 0, text = '' } = points[i] ?? {};
          if (!place) return [];
          const width = textWidth(text, plot.size);
          const shift = { start: 0, middle: width / 2, end: width }[place.anchor];
          const left = x + place.dx - shift;
          return [{ left, right: left + width, base: y + place.dy }];
        });
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            const isOver =
              a.left < b.right && b.left < a.right && Math.abs(a.base - b.base) < plot.size;
            expect(isOver).toBe(false);
          }
      }),
    );
  });
});
