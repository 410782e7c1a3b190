import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPoint } from 'topojson-specification';
import type { MultiPoint as GeoMultiPoint } from 'geojson';
import { areaKm2 } from '#geo/area-km2.ts';
import type { BoundaryFile } from '#geo/project-sheet.ts';

/** The shapes that a package has already, to hold new ones against. */
export interface KnownShapes {
  readonly boundarySet: string;
  readonly isApproximate: boolean;
  readonly vintage: string;
  /** Objects of the file that are not units of one level: islands of the national map. */
  readonly islands: readonly KnownIslands[];
  readonly shapes: ReadonlyMap<string, KnownShape>;
  readonly layers: readonly string[];
}

/** Area and middle of a shape. */
export interface KnownShape {
  readonly km2: number;
  readonly lon: number;
  readonly lat: number;
}

/** A group of islands, as points at their true places. */
export interface KnownIslands {
  readonly id: string;
  readonly properties: object;
  readonly points: readonly (readonly [number, number])[];
}

const unitLayers = ['provinces', 'districts', 'communes'];

/** Reads the boundary file of a package, or one layer of it; undefined when there is none. */
export function readKnownShapes(
  bytes: Uint8Array | undefined,
  only?: 'communes',
): KnownShapes | undefined {
  if (!bytes) return undefined;
  const file = JSON.parse(new TextDecoder().decode(bytes)) as BoundaryFile;
  const layers = unitLayers.filter((name) => name in file.objects && (only ?? name) === name);
  const shapes = new Map<string, KnownShape>();
  for (const name of layers) {
    const found = feature(file, file.objects[name] as GeometryCollection).features;
    for (const { id, geometry } of found) {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      const points = polygons.flatMap(([outer = []]) => outer);
      const middle = (axis: 0 | 1) => {
        const values = points.map((point) => point[axis] ?? 0);
        return (
          (values.reduce((a, b) => Math.min(a, b), 180) +
            values.reduce((a, b) => Math.max(a, b), -180)) /
          2
        );
      };
      shapes.set(String(id), { km2: areaKm2(polygons), lon: middle(0), lat: middle(1) });
    }
  }
  const islands = (file.objects['archipelagos'] as GeometryCollection | undefined)?.geometries.map(
    (object): KnownIslands => {
      const { geometry, properties } = feature(file, object as MultiPoint);
      const { coordinates } = geometry as GeoMultiPoint;
      return {
        id: String(object.id),
        properties: properties ?? {},
        points: coordinates.map(([x = 0, y = 0]) => [x, y]),
      };
    },
  );
  return {
    boundarySet: file.siso?.boundarySet ?? '',
    isApproximate: file.siso?.approximate ?? false,
    vintage: file.siso?.vintage ?? '',
    islands: islands ?? [],
    shapes,
    layers,
  };
}
