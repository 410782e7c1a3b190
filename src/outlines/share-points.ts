import { boxOfLines } from './find-crossings.ts';
import type { StepRing, StepShape } from './lattice.ts';
import { closeRing } from './lattice.ts';
import type { Point } from './outline-file.ts';
import { layGrid, toSegments } from './segment-grid.ts';

/** How far a point may lie from a neighbour's line and still be on it, in steps: two are about 20 cm. */
const nearSteps = 2;

/**
 * Puts a point of one shape into the line of its neighbour where it lies on it: two towns share a border also where only
 * one of them has a corner, and stay together when the border is simplified. Nothing moves by more than two steps.
 */
export function sharePoints(shapes: readonly StepShape[]): {
  readonly shapes: StepShape[];
  readonly added: number;
} {
  const rings = shapes.flatMap(({ polygons }) => polygons.flat());
  const segments = toSegments(rings);
  if (segments.count === 0) return { shapes: [...shapes], added: 0 };
  const grid = layGrid(segments, boxOfLines(rings));
  const inserts = new Map<number, Map<string, Point>>();
  const seen = new Set<string>();
  for (const ring of rings) {
    for (const point of ring) {
      const [x, y] = point;
      const name = `${x},${y}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const cell = grid.cellOf(x, y);
      for (let i = grid.starts[cell] ?? 0; i < (grid.starts[cell + 1] ?? 0); i += 1) {
        const piece = grid.items[i] ?? 0;
        if (!liesOn(segments.ends, piece, x, y)) continue;
        const known = inserts.get(piece) ?? new Map<string, Point>();
        inserts.set(piece, known.set(name, point));
      }
    }
  }
  if (inserts.size === 0) return { shapes: [...shapes], added: 0 };
  let piece = 0;
  let added = 0;
  const withPoints = (ring: StepRing): StepRing => {
    const out: Point[] = [];
    ring.forEach((point, at) => {
      out.push(point);
      if (at === ring.length - 1) return;
      const extra = [...(inserts.get(piece)?.values() ?? [])];
      const [x, y] = point;
      extra.sort((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
      added += extra.length;
      out.push(...extra);
      piece += 1;
    });
    return closeRing(out);
  };
  const made = shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((polygon) => polygon.map(withPoints)),
  }));
  return { shapes: made, added };
}

/** Whether a point lies on a piece of line and is neither of its ends. */
function liesOn(ends: Float64Array, piece: number, x: number, y: number): boolean {
  const ax = ends[piece * 4] ?? 0;
  const ay = ends[piece * 4 + 1] ?? 0;
  const bx = ends[piece * 4 + 2] ?? 0;
  const by = ends[piece * 4 + 3] ?? 0;
  if ((x === ax && y === ay) || (x === bx && y === by)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = ((x - ax) * dx + (y - ay) * dy) / length;
  if (along <= 0 || along >= 1) return false;
  const off = Math.abs((x - ax) * dy - (y - ay) * dx);
  return off * off <= nearSteps * nearSteps * length;
}
