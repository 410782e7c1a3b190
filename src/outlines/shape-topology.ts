import type { FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { StepShape } from './lattice.ts';
import type { Point } from './outline-file.ts';

/** Shapes as lines that neighbours share, in steps. */
export interface ShapeTopology {
  readonly arcs: readonly (readonly Point[])[];
  /** Shapes in the order they came, with the numbers of their features. */
  readonly shapes: readonly TopologyShape[];
  /** Shapes that use each line. */
  readonly usersOf: readonly (readonly number[])[];
}

/** A shape made of lines: polygons, rings, numbers of lines (`~n` runs backwards). */
export interface TopologyShape {
  readonly number: number;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** Takes shapes apart into lines; a line between two shapes is there once. */
export function toTopology(shapes: readonly StepShape[]): ShapeTopology {
  const features: FeatureCollection<GeoMultiPolygon> = {
    type: 'FeatureCollection',
    features: shapes.map(({ number, polygons }) => ({
      type: 'Feature',
      id: number,
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    })),
  };
  const made = topology({ units: features }) as unknown as Topology;
  const { geometries } = made.objects['units'] as GeometryCollection;
  const found = geometries.map((geometry): TopologyShape => ({
    number: Number(geometry.id),
    arcs: polygonsOf(geometry as Polygon | MultiPolygon),
  }));
  const usersOf: number[][] = made.arcs.map(() => []);
  found.forEach(({ arcs }, at) => {
    for (const arc of arcs.flat(2)) usersOf[arc < 0 ? ~arc : arc]?.push(at);
  });
  return { arcs: made.arcs as unknown as Point[][], shapes: found, usersOf };
}

const polygonsOf = (geometry: Polygon | MultiPolygon): number[][][] =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;

/** Points of a ring made of lines. */
export function ringPoints(arcs: readonly (readonly Point[])[], ring: readonly number[]): Point[] {
  const points: Point[] = [];
  for (const arc of ring) {
    const line = arcs[arc < 0 ? ~arc : arc] ?? [];
    const run = arc < 0 ? line.toReversed() : line;
    for (let i = points.length === 0 ? 0 : 1; i < run.length; i += 1) {
      const point = run[i];
      if (point) points.push(point);
    }
  }
  return points;
}

/** Pairs of shapes that share a line, "3|7" with the smaller place first. */
export function neighbourPairs({ usersOf }: Pick<ShapeTopology, 'usersOf'>): Set<string> {
  const pairs = new Set<string>();
  for (const users of usersOf) {
    for (const a of users) for (const b of users) if (a < b) pairs.add(`${a}|${b}`);
  }
  return pairs;
}
