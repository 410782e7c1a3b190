import { allPiece, areaPiece, indicatorPiece } from '#slices/slice.ts';

/** Pages as this room sees them: only what decides which data to load. */
export interface NeedingPage {
  readonly kind: string;
  readonly id?: string;
}

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
