import type { Area } from '#domain/area.ts';
import type { Choice, PlaceHints } from './choose-place.ts';
import { choosePlace } from './choose-place.ts';
import { isUnmarked } from './compare-marks.ts';
import type { NameMatch } from './match-names.ts';
import { matchNames } from './match-names.ts';
import { isNearName, nearestPlaces } from './nearest-places.ts';
import { plainSigns } from './number-parts.ts';
import type { PlaceIndex } from './place-index.ts';
import { withoutZeros } from './place-index.ts';
import { isTotalLabel } from './total-label.ts';

/** What a row says about its place; a code, a name or both. */
export interface PlaceQuery extends PlaceHints {
  readonly code?: string;
  readonly name?: string;
}

/** What was put right on the way to an area. */
export type PlaceFix = 'zero-restored' | 'spelling' | 'old-name';

/**
 * The area a row is about, or why there is none.
 * - `ambiguous`: several areas fit; someone has to say which
 * - `clash`: code and name are of different areas, or one of them is of none
 * - `unknown`: no area fits; `nearest` has at most three that look like it
 * - `not-in-force`: the area is known but did not exist in the row's period
 */
export type PlaceReading =
  | {
      readonly kind: 'found';
      readonly area: Area;
      readonly by: 'code' | 'name' | 'alias';
      readonly fixed?: PlaceFix;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Area[] }
  | { readonly kind: 'clash'; readonly byCode?: Area; readonly byName?: Area }
  | { readonly kind: 'unknown'; readonly nearest: readonly Area[] }
  | {
      readonly kind: 'not-in-force';
      readonly area: Area;
      readonly from: string;
      readonly to: string;
    };

const longest = 200;

/**
 * Finds the area of a row by code, name or both, valid in the row's period. Code and name must agree; a lost leading zero
 * is restored only when the name bears it out. Takes any texts, however long; never throws.
 */
export function resolvePlace(index: PlaceIndex, query: PlaceQuery): PlaceReading {
  const code = cleanText(query.code).replace(/^'/, '');
  const name = cleanText(query.name);
  if (code.length > longest || name.length > longest) return { kind: 'unknown', nearest: [] };
  if (code === '' && name === '') return { kind: 'unknown', nearest: [] };
  if (code === '') return byNameAlone(index, name, query);
  return name === '' ? byCodeAlone(index, code, query) : byBoth(index, code, name, query);
}

const cleanText = (text = ''): string =>
  text.length > longest ? text : plainSigns(text.normalize('NFC')).trim();

function byNameAlone(index: PlaceIndex, name: string, hints: PlaceHints): PlaceReading {
  const matches = matchNames(index, name);
  if (matches.length === 0) return { kind: 'unknown', nearest: nearestPlaces(index, name) };
  const choice = withWholeMarks(choosePlace(index, matches, hints));
  return told(choice, (match) => ({ by: match.source, fixed: fixOf(match, name) }));
}

function byCodeAlone(index: PlaceIndex, code: string, hints: PlaceHints): PlaceReading {
  const { exact, zeroless } = areasOfCode(index, code);
  if (exact.length === 0) return { kind: 'unknown', nearest: zeroless.slice(0, 3) };
  const ofLevel = exact.filter((area) => area.level === hints.levelHint);
  if (zeroless.length > 0 && ofLevel.length === 0) {
    return { kind: 'ambiguous', candidates: [...exact, ...zeroless] };
  }
  const choice = choosePlace(index, asMatches(exact), hints);
  return told(choice, () => ({ by: 'code' }));
}

function byBoth(index: PlaceIndex, code: string, name: string, hints: PlaceHints): PlaceReading {
  const { exact, zeroless } = areasOfCode(index, code);
  const matches = matchNames(index, name);
  const agreeing = matches.filter(({ area }) => exact.includes(area));
  if (agreeing.length > 0) {
    return told(withWholeMarks(choosePlace(index, agreeing, hints)), (match) => ({
      by: 'code',
      fixed: fixOf(match, name),
    }));
  }
  const witnessed = matches.filter(({ area }) => zeroless.includes(area));
  if (witnessed.length > 0) {
    return told(choosePlace(index, witnessed, hints), () => ({
      by: 'code',
      fixed: 'zero-restored',
    }));
  }
  if (matches.length === 0 && exact.length > 0) {
    if (isTotalLabel(name)) return byCodeAlone(index, code, hints);
    const near = exact.filter((area) => isNearName(index, area, name));
    if (near.length > 0) {
      const choice = choosePlace(index, asMatches(near), hints);
      return told(choice, () => ({ by: 'code', fixed: 'spelling' }));
    }
  }
  if (matches.length === 0 && exact.length === 0) {
    return { kind: 'unknown', nearest: nearestPlaces(index, name) };
  }
  return clash(index, asMatches(exact), matches, hints);
}

function clash(
  index: PlaceIndex,
  ofCode: readonly { readonly area: Area }[],
  ofName: readonly NameMatch[],
  hints: PlaceHints,
): PlaceReading {
  const byCode = chosenOf(index, ofCode, hints);
  const byName = chosenOf(index, ofName, hints);
  return {
    kind: 'clash',
    ...(byCode === undefined ? {} : { byCode }),
    ...(byName === undefined ? {} : { byName }),
  };
}

// The first will do for the message when several fit.
function chosenOf(
  index: PlaceIndex,
  matches: readonly { readonly area: Area }[],
  hints: PlaceHints,
): Area | undefined {
  if (matches.length === 0) return undefined;
  const choice = choosePlace(index, matches, hints);
  return choice.kind === 'several' ? choice.matches[0]?.area : choice.match.area;
}

const asMatches = (areas: readonly Area[]) => areas.map((area) => ({ area }));

/** Areas with this code or id, and areas whose code it is when zeros in front were lost. */
function areasOfCode(index: PlaceIndex, code: string): { exact: Area[]; zeroless: Area[] } {
  const ofId = index.byId.get(code);
  const exact = [...(ofId ? [ofId] : []), ...(index.byCode.get(code) ?? [])];
  const zeroless = (index.byZeroless.get(withoutZeros(code)) ?? []).filter(
    (area) => area.officialCode.length > code.length && !exact.includes(area),
  );
  return { exact, zeroless };
}

/** "Sa Pa" means Sa Pa and not Sa Pả: of several that fit, those with exactly these marks. */
function withWholeMarks(choice: Choice<NameMatch>): Choice<NameMatch> {
  if (choice.kind !== 'several') return choice;
  const same = choice.matches.filter(({ marks }) => marks === 'same');
  const [only] = same;
  if (same.length === 1 && only !== undefined) return { kind: 'one', match: only };
  return same.length > 0 ? { kind: 'several', matches: same } : choice;
}

function fixOf(match: NameMatch, name: string): PlaceFix | undefined {
  if (match.isOldName) return 'old-name';
  return match.marks === 'fewer' && !isUnmarked(name) ? 'spelling' : undefined;
}

function told<T extends { readonly area: Area }>(
  choice: Choice<T>,
  how: (match: T) => { by: 'code' | 'name' | 'alias'; fixed?: PlaceFix | undefined },
): PlaceReading {
  if (choice.kind === 'several') {
    return { kind: 'ambiguous', candidates: choice.matches.map(({ area }) => area) };
  }
  const { area } = choice.match;
  if (choice.kind === 'not-in-force') {
    return { kind: 'not-in-force', area, from: area.validFrom, to: area.validTo };
  }
  const { by, fixed } = how(choice.match);
  return fixed === undefined ? { kind: 'found', area, by } : { kind: 'found', area, by, fixed };
}
