import type { PackageContext } from '#domain/package-context.ts';
import type { Cube } from '#table/cube.ts';

/** Version of the wire format; a reader refuses what is newer than itself. */
export const sliceFormat = 1;

/** One downloadable piece of a snapshot: some blocks of observations, and the package context in the core piece. */
export interface Slice {
  readonly snapshotId: string;
  readonly cube: Cube;
  readonly context: PackageContext | undefined;
  /** Other data that travels with the piece, by name: the shapes of the package's map come with the core. */
  readonly attachments?: Readonly<Record<string, unknown>>;
}

/** One entry of the manifest. */
export interface SliceFile {
  /** Path relative to the manifest. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** `manifest.json` of a published package: where its pieces are, and of which snapshot. */
export interface Manifest {
  readonly format: number;
  readonly packageId: string;
  readonly snapshotId: string;
  readonly core: SliceFile;
  /** Pieces by name: `indicator:<id>`, `area:<id>`, `area:*<group>/<groups>`, `geo:<boundary>`, `places`, `areas`, `quality`, `norms`, `commune-map`. */
  readonly pieces: Readonly<Record<string, SliceFile>>;
  /** Files of the snapshot as received, by resource path, for download and for "the row of the file". */
  readonly originals: Readonly<Record<string, SliceFile>>;
}

/** Name of the piece that an indicator page needs. */
export const indicatorPiece = (indicatorId: string): string => `indicator:${indicatorId}`;

/** Name of the piece that a unit page needs. */
export const areaPiece = (areaId: string): string => `area:${areaId}`;

/** Names of pieces that small units of a very large package share begin like this, and so like a unit's own. */
export const groupPrefix = areaPiece('*');

/** Name of the piece that a small unit shares: one of `count`, told by the letters of its id. */
export const groupPiece = (areaId: string, count: number): string => {
  let n = 0;
  for (let i = 0; i < areaId.length; i += 1) n = (n * 31 + areaId.charCodeAt(i)) % count;
  return `${groupPrefix}${n}/${count}`;
};

/** Name of the piece with the shapes of a boundary set. */
export const geoPiece = (boundaryName: string): string => `geo:${boundaryName}`;

/** Name of the piece with all observations of a package that is small enough for it. */
export const allPiece = 'all';

/** Name of the piece with places that have no page of their own: JSON, for the search. */
export const placesPiece = 'places';

/** Name of the piece with every unit of the package: JSON, for the import, which reads figures of any of them. */
export const areasPiece = 'areas';

/** Name of the piece with the shapes of communes, where units are wider: only the page on recognition draws them. */
export const communeMapPiece = 'commune-map';

/** Name of the piece with rules and what they are applied to: JSON, needed by the pages on rules alone. */
export const normsPiece = 'norms';

/** Name of the piece that tells of the quality of the figures: JSON, needed by its page alone. */
export const qualityPiece = 'quality';
