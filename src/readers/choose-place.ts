import type { Area, AreaLevel } from '#domain/area.ts';
import type { PlaceIndex } from './place-index.ts';
import { ancestorsOf } from './match-names.ts';
import { isInForce, periodDays } from './period-days.ts';

/** What the row and its neighbours say about a place besides its code and name. */
export interface PlaceHints {
  /** Key of the row's period. */
  readonly period?: string;
  /** Level of the other rows; parts areas of one name, never overrules a code. */
  readonly levelHint?: AreaLevel;
  /** Id of the area that the table is about; parts areas of one name. */
  readonly parentHint?: string;
}

/** One area out of several that fit, or why there is not one. */
export type Choice<T> =
  | { readonly kind: 'one'; readonly match: T }
  | { readonly kind: 'several'; readonly matches: readonly T[] }
  | { readonly kind: 'not-in-force'; readonly match: T };

/**
 * Chooses by the row's period, then by hints. An area that fits the hints but was not in force is told, and never
 * replaced by one of another level that bears its name. Takes at least one match.
 */
export function choosePlace<T extends { readonly area: Area }>(
  index: PlaceIndex,
  matches: readonly T[],
  hints: PlaceHints,
): Choice<T> {
  const fitting = byHints(index, matches, hints);
  const span = hints.period === undefined ? undefined : periodDays(hints.period);
  const inForce =
    span === undefined
      ? fitting
      : fitting.filter(({ area }) => isInForce(area.validFrom, area.validTo, span));
  const [only] = inForce;
  if (inForce.length === 1 && only !== undefined) return { kind: 'one', match: only };
  if (inForce.length > 1) return { kind: 'several', matches: inForce };
  const [first] = fitting;
  return fitting.length === 1 && first !== undefined
    ? { kind: 'not-in-force', match: first }
    : { kind: 'several', matches: fitting };
}

function byHints<T extends { readonly area: Area }>(
  index: PlaceIndex,
  matches: readonly T[],
  { levelHint, parentHint }: PlaceHints,
): readonly T[] {
  const ofLevel = matches.filter(({ area }) => area.level === levelHint);
  const levelled = ofLevel.length > 0 ? ofLevel : matches;
  // The parent stays in: its own row bears its name.
  const ofParent = levelled.filter(({ area }) =>
    [area, ...ancestorsOf(index, area)].some(({ id }) => id === parentHint),
  );
  return ofParent.length > 0 ? ofParent : levelled;
}
