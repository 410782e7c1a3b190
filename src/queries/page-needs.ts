import { areaPiece, indicatorPiece } from '#slices/slice.ts';

/** Name of the piece with all observations of a package that is small enough for it. */
export const allPiece = 'all';

/** Pages as this room sees them: only what decides which data to load. */
export interface NeedingPage {
  readonly kind: string;
  readonly id?: string;
}

/** Name of the piece with places that have no page of their own: JSON, for the search. */
export const placesPiece = 'places';

/** Name of the piece that tells of the quality of the figures: JSON, needed by its page alone. */
export const qualityPiece = 'quality';

/** Name of the piece of observations a page needs beside the core; undefined when the core is enough. */
export function pieceFor(
  page: NeedingPage,
  pieces: Readonly<Record<string, unknown>>,
): string | undefined {
  if (page.kind === 'indicator' && page.id !== undefined) return indicatorPiece(page.id);
  if (page.kind === 'area' && page.id !== undefined)
    return allPiece in pieces ? allPiece : areaPiece(page.id);
  return undefined;
}
