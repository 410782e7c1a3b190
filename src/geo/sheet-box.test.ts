import { expect, it } from 'vitest';
import type { GeoShape } from './geo-sheet.ts';
import { boxAround } from './sheet-box.ts';

const shape = (d: string): GeoShape => ({ areaId: d, d, x: 0, y: 0, room: 0, neighbours: [] });

it('is the box around all points of the outlines, with a margin', () => {
  const shapes = [shape('M10,20L30,20L30,45Z'), shape('M-4,30L2.5,31Z')];
  expect(boxAround(shapes, 2)).toEqual({ x: -6, y: 18, width: 38, height: 29 });
});

it('is nothing around nothing', () => {
  expect(boxAround([], 5)).toBeUndefined();
});
