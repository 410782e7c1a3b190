import {
  allPiece,
  areaPiece,
  groupPiece,
  groupPrefix,
  indicatorPiece,
  normsPiece,
  qualityPiece,
} from '#slices/slice.ts';

/** Pages as this room sees them: only what decides which data to load. */
export interface NeedingPage {
  readonly kind: string;
  readonly id?: string;
}

/** Name of the JSON piece without which a page cannot be shown; undefined for the others. */
export const jsonPieceFor = ({ kind }: NeedingPage): string | undefined =>
  kind === 'attainment'
    ? normsPiece
    : kind === normsPiece || kind === qualityPiece
      ? kind
      : undefined;

/**
 * Name of the piece of observations a page needs beside the core; undefined when the core is enough.
 * @param indicatorId the indicator that the page that compares was asked for, '' for the package's own
 */
export function pieceFor(
  page: NeedingPage,
  pieces: Readonly<Record<string, unknown>>,
  indicatorId = '',
): string | undefined {
  if (page.kind === 'indicator' && page.id !== undefined) return indicatorPiece(page.id);
  if (page.kind === 'area' && page.id !== undefined)
    return allPiece in pieces ? allPiece : pieceOfArea(page.id, pieces);
  if (page.kind === 'compare' || page.kind === 'map') {
    const own = indicatorPiece(indicatorId);
    return allPiece in pieces ? allPiece : own in pieces ? own : undefined;
  }
  return undefined;
}

function pieceOfArea(areaId: string, pieces: Readonly<Record<string, unknown>>): string {
  const own = areaPiece(areaId);
  const group = Object.keys(pieces).find((name) => name.startsWith(groupPrefix));
  return own in pieces || group === undefined
    ? own
    : groupPiece(areaId, Number(group.split('/')[1]));
}
