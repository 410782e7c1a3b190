import type { Box, Point } from './boxes.ts';
import { boxesOverlap, crossesBox } from './boxes.ts';

/** The outline of a unit as rings of points, and the box around it. */
export interface ShapeOutline {
  readonly rings: readonly (readonly Point[])[];
  readonly bounds: Box;
}

/** Outline from path data of a sheet: absolute moves, lines and closings, which is all that sheets are drawn with. */
export function outlineOf(d: string): ShapeOutline {
  const rings = d
    .split('M')
    .slice(1)
    .map((ring) =>
      Array.from(ring.matchAll(/(-?[\d.]+)[, ](-?[\d.]+)/g), ([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    );
  const xs = rings.flat().map(({ x }) => x);
  const ys = rings.flat().map(({ y }) => y);
  const x = xs.reduce((min, value) => Math.min(min, value), Infinity);
  const y = ys.reduce((min, value) => Math.min(min, value), Infinity);
  const width = xs.reduce((max, value) => Math.max(max, value), -Infinity) - x;
  const height = ys.reduce((max, value) => Math.max(max, value), -Infinity) - y;
  return { rings, bounds: { x, y, width, height } };
}

/** How a box lies to a shape: wholly in it, wholly out of it, or across its edge. */
export function boxInShape(box: Box, { rings, bounds }: ShapeOutline): 'in' | 'out' | 'across' {
  if (!boxesOverlap(box, bounds)) return 'out';
  let isIn = false;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && crossesBox({ from, to }, box)) return 'across';
      if (from && isRightOf(middle, from, to)) isIn = !isIn;
      from = to;
    }
  }
  return isIn ? 'in' : 'out';
}

/** A ray to the right from the point meets the edge: an odd number of these is inside. */
function isRightOf({ x, y }: Point, from: Point, to: Point): boolean {
  return from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
}
