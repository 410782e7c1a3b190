import type { MultiPolygon, Polygon, Position } from 'geojson';

/** The simplest geometry of some polygons: a Polygon where there is one, else a MultiPolygon. */
export function polygonGeometry(polygons: Position[][][]): Polygon | MultiPolygon {
  const [only, ...more] = polygons;
  return only && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}
