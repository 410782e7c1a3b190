import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

interface Segment {
  readonly arc: number;
  readonly a: Position;
  readonly b: Position;
  readonly west: number;
  readonly east: number;
}

/** Places "arc 3 x arc 7" where the lines of a topology cut through each other (touching ends do not count). */
export function crossings(topology: Topology, arcs: ReadonlySet<number>): string[] {
  const segments = [...arcs]
    .flatMap((arc) => segmentsOf(topology, arc))
    .toSorted((s, t) => s.west - t.west);
  const found: string[] = [];
  segments.forEach((s, i) => {
    for (let j = i + 1; j < segments.length; j++) {
      const t = segments[j];
      // Sorted by their west ends: nothing further on can reach back to s.
      if (!t || t.west > s.east) return;
      if (cross(s, t)) found.push(`arc ${s.arc} x arc ${t.arc}`);
    }
  });
  return found;
}

function segmentsOf(topology: Topology, arc: number): Segment[] {
  const line = feature(topology, { type: 'LineString', arcs: [arc] }).geometry.coordinates;
  return line.slice(1).map((b, i) => {
    const a = line[i] ?? b;
    return {
      arc,
      a,
      b,
      west: Math.min(a[0] ?? 0, b[0] ?? 0),
      east: Math.max(a[0] ?? 0, b[0] ?? 0),
    };
  });
}

function cross(s: Segment, t: Segment): boolean {
  return (
    side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0
  );
}

/** Above 0 where c lies left of the line a to b. Exact on a binary lattice: no product needs more than 53 bits. */
function side(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
