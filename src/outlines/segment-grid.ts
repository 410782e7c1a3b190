import type { Box } from './lattice.ts';

/** Straight pieces of lines, each with the number of the line it belongs to. */
export interface Segments {
  readonly count: number;
  /** x and y of both ends, four numbers a piece, in steps. */
  readonly ends: Float64Array;
  readonly line: Int32Array;
}

/** Collects the pieces of lines of points. */
export function toSegments(lines: readonly (readonly (readonly number[])[])[]): Segments {
  const count = lines.reduce((sum, line) => sum + Math.max(0, line.length - 1), 0);
  const ends = new Float64Array(count * 4);
  const line = new Int32Array(count);
  let at = 0;
  lines.forEach((points, number) => {
    for (let i = 1; i < points.length; i += 1) {
      const [ax = 0, ay = 0] = points[i - 1] ?? [];
      const [bx = 0, by = 0] = points[i] ?? [];
      ends.set([ax, ay, bx, by], at * 4);
      line[at] = number;
      at += 1;
    }
  });
  return { count, ends, line };
}

/** A grid laid over pieces of lines: which of them may pass through a cell. */
export interface SegmentGrid {
  readonly columns: number;
  readonly rows: number;
  /** Where the pieces of each cell begin in `items`. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
  cellOf(x: number, y: number): number;
}

/** Lays a grid of about one cell for each piece. */
export function layGrid(segments: Segments, [west, south, east, north]: Box): SegmentGrid {
  const width = Math.max(1, east - west);
  const height = Math.max(1, north - south);
  const side = Math.sqrt((width * height) / Math.max(1, segments.count)) + 1;
  const columns = Math.min(4096, Math.max(1, Math.ceil(width / side)));
  const rows = Math.min(4096, Math.max(1, Math.ceil(height / side)));
  const columnOf = (x: number) =>
    Math.min(columns - 1, Math.max(0, Math.floor(((x - west) / width) * columns)));
  const rowOf = (y: number) =>
    Math.min(rows - 1, Math.max(0, Math.floor(((y - south) / height) * rows)));
  const walk = (visit: (cell: number, piece: number) => void) => {
    const { ends, count } = segments;
    for (let i = 0; i < count; i += 1) {
      const ax = ends[i * 4] ?? 0;
      const ay = ends[i * 4 + 1] ?? 0;
      const bx = ends[i * 4 + 2] ?? 0;
      const by = ends[i * 4 + 3] ?? 0;
      const first = rowOf(Math.min(ay, by));
      const last = rowOf(Math.max(ay, by));
      for (let row = first; row <= last; row += 1) {
        // The part of the piece that lies in this row, and a little beside it.
        const low = south + (row * height) / rows - 1;
        const high = south + ((row + 1) * height) / rows + 1;
        const [from, to] = ay === by ? [0, 1] : [(low - ay) / (by - ay), (high - ay) / (by - ay)];
        const t0 = Math.max(0, Math.min(from, to));
        const t1 = Math.min(1, Math.max(from, to));
        const x0 = ax + (bx - ax) * t0;
        const x1 = ax + (bx - ax) * t1;
        const right = columnOf(Math.max(x0, x1) + 1);
        for (let column = columnOf(Math.min(x0, x1) - 1); column <= right; column += 1)
          visit(row * columns + column, i);
      }
    }
  };
  const starts = new Int32Array(columns * rows + 1);
  walk((cell) => {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < columns * rows; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const items = new Int32Array(starts[columns * rows] ?? 0);
  const next = starts.slice();
  walk((cell, piece) => {
    const at = next[cell] ?? 0;
    items[at] = piece;
    next[cell] = at + 1;
  });
  return { columns, rows, starts, items, cellOf: (x, y) => rowOf(y) * columns + columnOf(x) };
}
