import { geoMercator, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPoint } from 'geojson';
import polylabel from 'polylabel';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Localized } from '#domain/localized.ts';
import type { GeoInset, GeoSheet, GeoShape } from './geo-sheet.ts';

/** What a boundary file says of itself under its own key. */
export interface BoundaryMeta {
  readonly boundarySet: string;
  readonly vintage: string;
  readonly approximate: boolean;
  readonly label?: Localized;
  readonly attribution?: Localized;
}

/** A boundary file: TopoJSON in longitude and latitude, feature ids are unit ids. */
export type BoundaryFile = Topology & { readonly siso?: BoundaryMeta };

/** Width of every sheet; heights follow the shape of the land. */
export const sheetWidth = 1000;
const tallest = 1180;

/** Projects one object of a boundary file to a sheet. Ids that no unit has are left to the caller to check. */
export function projectSheet(file: BoundaryFile, objectName: string, boundary: string): GeoSheet {
  const object = file.objects[objectName] as GeometryCollection | undefined;
  if (!object) throw new Error(`boundary file has no object ${objectName}`);
  const islands = file.objects['archipelagos'] as GeometryCollection | undefined;
  const shapes = feature(file, object);
  const insetFeatures = islands && objectName === 'provinces' ? feature(file, islands) : undefined;
  const all: FeatureCollection = {
    type: 'FeatureCollection',
    features: [...shapes.features, ...(insetFeatures?.features ?? [])],
  };
  const { projection, height } = fit(all);
  const path = geoPath(projection).digits(0);
  const near = neighbors(object.geometries);
  const approximate = file.siso?.approximate ?? false;
  return {
    boundary,
    width: sheetWidth,
    height,
    shapes: shapes.features.map((shape, i): GeoShape => {
      const [x, y, room] = labelPoint(shape.geometry, projection);
      return {
        areaId: String(shape.id),
        d: compact(path(shape) ?? ''),
        x,
        y,
        room,
        neighbours: near[i] ?? [],
      };
    }),
    // Lines that are not approximate are drawn whole, all of them.
    outline: compact(
      path(approximate ? mesh(file, object, (a, b) => a === b) : mesh(file, object)) ?? '',
    ),
    borders: approximate ? compact(path(mesh(file, object, (a, b) => a !== b)) ?? '') : '',
    insets:
      insetFeatures?.features.map((item) =>
        toInset(item.id, item.properties, item.geometry as MultiPoint, projection),
      ) ?? [],
    approximate,
    label: file.siso?.label ?? { vi: '', en: '' },
    attribution: file.siso?.attribution ?? { vi: '', en: '' },
    vintage: file.siso?.vintage ?? '',
    boundarySet: file.siso?.boundarySet ?? '',
  };
}

function fit(all: FeatureCollection): { projection: GeoProjection; height: number } {
  const edge = 6;
  const projection = geoMercator().fitWidth(sheetWidth - 2 * edge, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.ceil(bottom - top) + 2 * edge;
  if (height <= tallest) {
    projection.fitExtent(
      [
        [edge, edge],
        [sheetWidth - edge, height - edge],
      ],
      all,
    );
    return { projection, height };
  }
  projection.fitExtent(
    [
      [edge, edge],
      [sheetWidth - edge, tallest - edge],
    ],
    all,
  );
  return { projection, height: tallest };
}

/** Path data without points that fall on the one before: whole units are finer than a screen pixel here. */
function compact(d: string): string {
  return d.replace(/L(-?\d+),(-?\d+)(?=(?:L\1,\2)(?:[LZM]|$))/g, '');
}

function labelPoint(
  geometry: GeoJSON.Geometry,
  projection: GeoProjection,
): [number, number, number] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  let best: [number, number, number] = [0, 0, 0];
  for (const polygon of polygons) {
    const rings = polygon.map((ring) =>
      ring.map((point): [number, number] => projection(point as [number, number]) ?? [0, 0]),
    );
    const found = polylabel(rings, 1) as number[] & { distance: number };
    if (found.distance > best[2])
      best = [Math.round(found[0] ?? 0), Math.round(found[1] ?? 0), Math.round(found.distance)];
  }
  return best;
}

function toInset(
  id: string | number | undefined,
  properties: unknown,
  geometry: MultiPoint,
  projection: GeoProjection,
): GeoInset {
  const points = geometry.coordinates.map((point): [number, number] => {
    const [x, y] = projection(point as [number, number]) ?? [0, 0];
    return [Math.round(x), Math.round(y)];
  });
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const margin = 22;
  const frame = {
    x: Math.min(...xs) - margin,
    y: Math.min(...ys) - margin,
    width: Math.max(...xs) - Math.min(...xs) + 2 * margin,
    height: Math.max(...ys) - Math.min(...ys) + 2 * margin,
  };
  const name = (properties as { name?: string } | null)?.name ?? String(id);
  return {
    id: String(id),
    name,
    points,
    frame: { ...frame, x: Math.min(frame.x, sheetWidth - frame.width - 2) },
  };
}
