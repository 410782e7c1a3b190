import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { findCrossings } from './find-crossings.ts';
import { stepsPerDegree } from './lattice.ts';
import type { Point } from './outline-file.ts';
import type { ShapeTopology } from './shape-topology.ts';

/** Lines that can be drawn with fewer points: each point with the size in m2 of the detail that goes with it. */
export interface WeighedLines {
  readonly lines: readonly (readonly WeighedPoint[])[];
  readonly metres: MetresOfSteps;
}

type WeighedPoint = readonly [x: number, y: number, weight: number];

/** Metres of a step east and north in the middle of the land. */
export interface MetresOfSteps {
  readonly east: number;
  readonly north: number;
}

const metresOfDegree = 111_195;

/** Metres of a step at a latitude in steps. */
export const metresAt = (latitude: number): MetresOfSteps => ({
  east: (metresOfDegree / stepsPerDegree) * Math.cos((latitude / stepsPerDegree) * (Math.PI / 180)),
  north: metresOfDegree / stepsPerDegree,
});

/**
 * Weighs every point of shared lines (Visvalingam). Ends of lines stay, so that neighbours stay neighbours; of an island
 * or a hole a triangle stays, and a ring of two lines keeps a corner in each, so that nothing is ever lost.
 */
export function weighLines(shapes: ShapeTopology, metres: MetresOfSteps): WeighedLines {
  const topology = {
    type: 'Topology',
    objects: {},
    arcs: shapes.arcs,
  } as unknown as Topology<Record<string, never>>;
  const weighed = presimplify(topology, ([[ax, ay], [bx, by], [cx, cy]]) => {
    const twice = Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay));
    return (twice * metres.east * metres.north) / 2;
  }).arcs as unknown as [number, number, number][][];
  const kept = cornersToKeep(shapes);
  weighed.forEach((line, at) => {
    const heaviest = line
      .map(([, , weight], point) => ({ weight, point }))
      .slice(1, -1)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, kept[at] ?? 0);
    for (const { point } of heaviest) {
      const found = line[point];
      if (found) found[2] = Infinity;
    }
  });
  return { lines: weighed, metres };
}

/** Inner points that each line has to keep. */
function cornersToKeep({ arcs, shapes }: ShapeTopology): number[] {
  const kept = arcs.map((): number => 0);
  for (const ring of shapes.flatMap((shape) => shape.arcs.flat())) {
    const least = ring.length === 1 ? 2 : ring.length === 2 ? 1 : 0;
    for (const arc of ring) {
      const at = arc < 0 ? ~arc : arc;
      kept[at] = Math.max(kept[at] ?? 0, least);
    }
  }
  return kept;
}

/** Lines without the details below a size; `least` may differ from line to line. */
export const thinLines = ({ lines }: WeighedLines, least: (line: number) => number): Point[][] =>
  lines.map((line, at) => {
    const size = least(at);
    return line.filter(([, , weight]) => weight >= size).map(([x, y]): Point => [x, y]);
  });

/**
 * Lines simplified to a size, but finer wherever that would make lines cut through each other that did not before.
 * @returns the lines, and how many of them had to stay finer
 */
export function simplifyTo(
  weighed: WeighedLines,
  least: number,
  crossingsBefore: number,
): { readonly lines: Point[][]; readonly finer: number } {
  const sizes = weighed.lines.map(() => least);
  const finer = new Set<number>();
  for (let round = 0; ; round += 1) {
    const lines = thinLines(weighed, (at) => sizes[at] ?? 0);
    const crossings = findCrossings(lines);
    if (crossings.length <= crossingsBefore || round === 8) return { lines, finer: finer.size };
    for (const { lines: pair } of crossings) {
      for (const at of pair) {
        sizes[at] = round === 7 ? 0 : (sizes[at] ?? 0) / 6;
        finer.add(at);
      }
    }
  }
}

/** The farthest that a line was moved, in metres: from a point that went to what was drawn in its place. */
export function farthestShift(weighed: WeighedLines, drawn: readonly (readonly Point[])[]): number {
  const { east, north } = weighed.metres;
  let most = 0;
  weighed.lines.forEach((line, at) => {
    const kept = drawn[at] ?? [];
    let next = 1;
    for (const [x, y] of line) {
      const to = kept[next];
      const from = kept[next - 1];
      if (!from || !to) break;
      if (x === to[0] && y === to[1] && next < kept.length - 1) next += 1;
      most = Math.max(most, distance([x, y], from, to, east, north));
    }
  });
  return most;
}

function distance([x, y]: Point, a: Point, b: Point, east: number, north: number): number {
  const dx = (b[0] - a[0]) * east;
  const dy = (b[1] - a[1]) * north;
  const px = (x - a[0]) * east;
  const py = (y - a[1]) * north;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
