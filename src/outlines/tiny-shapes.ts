import type { OutlineLayer, Point } from './outline-file.ts';
import { unstatedSystem } from './coordinate-system.ts';

/** A box as a ring in degrees, counter-clockwise as RFC 7946 wants it. */
export const box = (west: number, south: number, east: number, north: number): Point[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A layer of shapes, each a list of polygons, under the names a, b, c ... */
export const layerOfShapes = (...shapes: readonly Point[][][][]): OutlineLayer => ({
  name: '',
  columns: ['name'],
  features: shapes.map((polygons, at) => ({
    number: at + 1,
    properties: new Map([['name', String.fromCharCode(97 + at)]]),
    polygons,
  })),
  withoutArea: [],
  system: unstatedSystem,
});
