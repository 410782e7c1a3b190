import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type { Area } from '#domain/area.ts';
import type { OutlineLevel } from './outline-state.ts';
import type { KnownIslands } from './known-shapes.ts';
import { stepsPerDegree } from './lattice.ts';
import type { Point } from './outline-file.ts';
import type { ShapeTopology } from './shape-topology.ts';

/** Names of the objects that units are drawn from. */
export const objectOf: Readonly<Record<OutlineLevel, string>> = {
  province: 'provinces',
  district: 'districts',
  commune: 'communes',
};

/** A shape of the new file: a unit, and the shapes of the old one (by their place) that it is made of. */
export interface UnitShape {
  readonly area: Pick<Area, 'id' | 'officialCode' | 'name' | 'parentId'>;
  readonly parts: readonly number[];
}

/**
 * The boundary file of a package as TopoJSON text: lines on the lattice, each written once, coordinates as steps from the
 * point before. Lines that no unit uses are left out.
 */
export function boundaryFileText(
  shapes: ShapeTopology,
  lines: readonly (readonly Point[])[],
  units: readonly UnitShape[],
  level: OutlineLevel,
  siso: object,
  islands: readonly KnownIslands[] = [],
): string {
  const arcsOf = units.map(({ parts }) => arcsOfParts(shapes, parts));
  const renamed = new Map<number, number>();
  for (const arc of arcsOf.flat(3)) {
    const at = arc < 0 ? ~arc : arc;
    if (!renamed.has(at)) renamed.set(at, renamed.size);
  }
  const rename = (arc: number) => {
    const at = renamed.get(arc < 0 ? ~arc : arc) ?? 0;
    return arc < 0 ? ~at : at;
  };
  const geometries = units.map(({ area }, i) => ({
    ...geometryOf((arcsOf[i] ?? []).map((rings) => rings.map((ring) => ring.map(rename)))),
    id: area.id,
    properties: { code: area.officialCode, name: area.name.vi, parent_area_id: area.parentId },
  }));
  const objects = {
    [objectOf[level]]: { type: 'GeometryCollection', geometries },
    ...(islands.length === 0
      ? {}
      : { archipelagos: { type: 'GeometryCollection', geometries: islands.map(toIslands) } }),
  };
  const file = {
    type: 'Topology',
    siso,
    transform: { scale: [1 / stepsPerDegree, 1 / stepsPerDegree], translate: [0, 0] },
    objects,
    arcs: [...renamed.keys()].map((at) => deltas(lines[at] ?? [])),
  };
  return `${JSON.stringify(file)}\n`;
}

function arcsOfParts(shapes: ShapeTopology, parts: readonly number[]): number[][][] {
  const found = parts.flatMap((part) => shapes.shapes[part]?.arcs ?? []);
  const arcs = found.map((rings) => rings.map((ring) => [...ring]));
  if (parts.length < 2) return arcs;
  const topology = { type: 'Topology', arcs: shapes.arcs, objects: {} } as unknown as Topology;
  return mergeArcs(topology, [{ type: 'MultiPolygon', arcs } as MultiPolygon]).arcs;
}

const geometryOf = (polygons: number[][][]) =>
  polygons.length === 1
    ? { type: 'Polygon', arcs: polygons[0] }
    : { type: 'MultiPolygon', arcs: polygons };

const toIslands = ({ id, properties, points }: KnownIslands) => ({
  type: 'MultiPoint',
  coordinates: points.map(([lon, lat]) => [
    Math.round(lon * stepsPerDegree),
    Math.round(lat * stepsPerDegree),
  ]),
  id,
  properties,
});

function deltas(line: readonly Point[]): Point[] {
  let [x, y] = [0, 0];
  return line.map(([nextX, nextY]) => {
    const step: Point = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}
