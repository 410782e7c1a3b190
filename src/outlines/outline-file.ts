/** A point in degrees or, before it is converted, in whatever the file is drawn in. */
export type Point = readonly [x: number, y: number];

/** Rings of one polygon: the outer one, then its holes. */
export type Rings = readonly (readonly Point[])[];

/** One shape of a file with what stands beside it, read but not yet looked into. */
export interface OutlineFeature {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: readonly Rings[];
}

/** Shapes that belong together: a layer of a TopoJSON file, one Shapefile of an archive. */
export interface OutlineLayer {
  readonly name: string;
  /** Names of the columns beside the shapes, in the order of the file. */
  readonly columns: readonly string[];
  readonly features: readonly OutlineFeature[];
  /** Shapes that are no area: points, lines, nothing at all. */
  readonly withoutArea: readonly number[];
  readonly system: CoordinateSystem;
}

/** What the coordinates of a layer mean. */
export type CoordinateSystem =
  /** Longitude and latitude, said so or not said at all. */
  | { readonly kind: 'degrees'; readonly name: string; readonly isStated: boolean }
  /** Metres on a plane that can be turned into degrees; `definition` is for proj4. */
  | { readonly kind: 'projected'; readonly name: string; readonly definition: string }
  /** A system that is not converted. */
  | { readonly kind: 'unknown'; readonly name: string; readonly why: SystemTrouble };

/** Why a coordinate system is not converted. */
export type SystemTrouble = 'datum' | 'projection' | 'parameter' | 'unreadable' | 'not-listed';

/** Kinds of files that hold boundaries. */
export type OutlineFormat = 'geojson' | 'topojson' | 'shapefile';

/** A file of boundaries taken apart. */
export interface OutlineFile {
  readonly name: string;
  readonly bytes: number;
  readonly format: OutlineFormat;
  /** How the words beside the shapes were written. */
  readonly encoding: string;
  readonly layers: readonly OutlineLayer[];
}

/** Bounds of a file; beyond any of them it is refused, so that none takes the page's memory or time. */
export const outlineLimits = {
  fileBytes: 120_000_000,
  features: 20_000,
  points: 4_000_000,
  columns: 300,
  textLength: 300,
} as const;
