declare module 'shpjs' {
  import type { Geometry } from 'geojson';

  /** Geometries of a .shp in its own coordinates; null for empty records. */
  export function parseShp(shp: Uint8Array): (Geometry | null)[];
  /** Rows of a .dbf; `encoding` is a label of TextDecoder. */
  export function parseDbf(dbf: Uint8Array, encoding: string): Record<string, unknown>[];
}
