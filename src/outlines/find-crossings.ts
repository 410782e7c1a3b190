import type { Box } from './lattice.ts';
import { boxOf } from './lattice.ts';
import type { Point } from './outline-file.ts';
import type { Segments } from './segment-grid.ts';
import { layGrid, toSegments } from './segment-grid.ts';

/** Two lines that cut through each other (or one that cuts through itself), and where. */
export interface Crossing {
  readonly lines: readonly [number, number];
  readonly at: Point;
}

/** More are not listed one by one. */
const mostCrossings = 200_000;

/** Every place where lines cut through each other; ends that touch do not count. Exact: all points lie on the lattice. */
export function findCrossings(lines: readonly (readonly Point[])[]): Crossing[] {
  const segments = toSegments(lines);
  if (segments.count === 0) return [];
  const grid = layGrid(segments, boxOfLines(lines));
  const found = new Map<number, Crossing>();
  const cells = grid.columns * grid.rows;
  for (let cell = 0; cell < cells; cell += 1) {
    const from = grid.starts[cell] ?? 0;
    const to = grid.starts[cell + 1] ?? 0;
    for (let i = from; i < to; i += 1) {
      for (let j = i + 1; j < to; j += 1) {
        const s = grid.items[i] ?? 0;
        const t = grid.items[j] ?? 0;
        const at = crossing(segments, s, t);
        if (!at) continue;
        const lines: [number, number] = [segments.line[s] ?? 0, segments.line[t] ?? 0];
        found.set(Math.min(s, t) * segments.count + Math.max(s, t), { lines, at });
      }
    }
    if (found.size > mostCrossings) break;
  }
  return [...found.values()];
}

/** The box round some lines. */
export function boxOfLines(lines: readonly (readonly Point[])[]): Box {
  const boxes = lines.filter(({ length }) => length > 0).map(boxOf);
  return [
    boxes.reduce((least, [west]) => Math.min(least, west), Infinity),
    boxes.reduce((least, [, south]) => Math.min(least, south), Infinity),
    boxes.reduce((most, [, , east]) => Math.max(most, east), -Infinity),
    boxes.reduce((most, [, , , north]) => Math.max(most, north), -Infinity),
  ];
}

function crossing({ ends }: Segments, s: number, t: number): Point | undefined {
  const ax = ends[s * 4] ?? 0;
  const ay = ends[s * 4 + 1] ?? 0;
  const bx = ends[s * 4 + 2] ?? 0;
  const by = ends[s * 4 + 3] ?? 0;
  const cx = ends[t * 4] ?? 0;
  const cy = ends[t * 4 + 1] ?? 0;
  const dx = ends[t * 4 + 2] ?? 0;
  const dy = ends[t * 4 + 3] ?? 0;
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return undefined;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return undefined;
  const c = side(ax, ay, bx, by, cx, cy);
  const d = side(ax, ay, bx, by, dx, dy);
  if (c * d >= 0) return undefined;
  if (side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) >= 0) return undefined;
  const part = Math.abs(c) / (Math.abs(c) + Math.abs(d));
  return [Math.round(cx + (dx - cx) * part), Math.round(cy + (dy - cy) * part)];
}

/** Above 0 where p lies left of the line a to b; at most 2^52 on a lattice of a millionth of a degree within the country. */
const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax);
