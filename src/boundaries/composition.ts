import type { Area } from '#domain/area.ts';
import type { CrosswalkLink } from '#domain/package-context.ts';

/** What one reported unit gives to a unit of other boundaries. */
export interface Contribution {
  readonly areaId: string;
  /** `whole`: all that was counted there belongs to the unit. */
  readonly relation: 'whole' | 'part';
  /** Stated share of a part, with its source; undefined where none is stated, and for the whole. */
  readonly share: { readonly n: number; readonly sourceId: string } | undefined;
}

/** A unit of other boundaries made of reported ones. */
export interface Composition {
  readonly areaId: string;
  readonly contributions: readonly Contribution[];
  /** False where the crosswalk names territory of it that no reported unit holds. */
  readonly isComplete: boolean;
}

interface Piece {
  readonly link: CrosswalkLink;
  readonly target: string;
  readonly source: string | undefined;
  /** Which side of the link the reported unit stands on. */
  readonly side: 'old' | 'new';
}

/**
 * Units of other boundaries as made of reported ones, by the crosswalk. The rows of the crosswalk are the smallest
 * pieces known; a piece belongs to the unit it names or to the one above it (a commune to its district), so that one
 * crosswalk of communes serves new communes from old ones, new communes from old districts, and old districts from new
 * communes alike. Units are told apart by id: official codes are re-used and are not looked at.
 */
export function compose(
  areas: readonly Area[],
  crosswalk: readonly CrosswalkLink[],
  reported: readonly Area[],
  targets: readonly Area[],
): ReadonlyMap<string, Composition> {
  const parents = new Map(areas.map((area) => [area.id, area.parentId]));
  const unitAbove = (ids: ReadonlySet<string>) => (areaId: string) => {
    const seen = new Set<string>();
    for (let id = areaId; id !== '' && !seen.has(id); id = parents.get(id) ?? '') {
      if (ids.has(id)) return id;
      seen.add(id);
    }
    return undefined;
  };
  const targetAbove = unitAbove(new Set(targets.map(({ id }) => id)));
  const sourceAbove = unitAbove(new Set(reported.map(({ id }) => id)));
  const pieces = crosswalk.flatMap((link): Piece[] => {
    const ofNew = targetAbove(link.newAreaId);
    if (ofNew !== undefined)
      return [{ link, target: ofNew, source: sourceAbove(link.oldAreaId), side: 'old' }];
    const ofOld = targetAbove(link.oldAreaId);
    if (ofOld !== undefined)
      return [{ link, target: ofOld, source: sourceAbove(link.newAreaId), side: 'new' }];
    return [];
  });
  const bySource = groupBy(pieces, ({ source }) => source ?? '');
  const byTarget = groupBy(pieces, ({ target }) => target);
  return new Map(
    targets.flatMap(({ id }): [string, Composition][] => {
      const own = byTarget.get(id);
      if (!own) return [];
      const sources = [...new Set(own.flatMap(({ source }) => source ?? []))];
      const contributions = sources.map((source) =>
        contribution(source, id, bySource.get(source) ?? []),
      );
      const isComplete = own.every(({ source }) => source !== undefined);
      return [[id, { areaId: id, contributions, isComplete }]];
    }),
  );
}

/** What a reported unit gives to a target, from all of its pieces. */
function contribution(areaId: string, target: string, pieces: readonly Piece[]): Contribution {
  if (pieces.every((piece) => piece.target === target))
    return { areaId, relation: 'whole', share: undefined };
  const here = pieces.filter((piece) => piece.target === target);
  const [first] = here;
  const shares = here.flatMap((piece) => statedShare(piece, areaId) ?? []);
  const isStated = first !== undefined && shares.length === here.length;
  const n = shares.reduce((sum, share) => sum + share, 0);
  return {
    areaId,
    relation: 'part',
    share: isStated ? { n, sourceId: first.link.sourceId } : undefined,
  };
}

/** Share that a row states of the very unit it names, on either side: it says nothing of a unit above it. */
const statedShare = ({ link, side }: Piece, areaId: string): number | undefined =>
  side === 'old'
    ? link.oldAreaId === areaId
      ? link.share
      : undefined
    : link.newAreaId === areaId
      ? link.newShare
      : undefined;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
