import type { Area } from '#domain/area.ts';
import type { MarkComparison } from './compare-marks.ts';
import { compareMarks } from './compare-marks.ts';
import type { PlaceIndex, PlaceName } from './place-index.ts';
import { placeKey } from './place-index.ts';
import type { PlacePhrase } from './place-words.ts';
import { placePhrases } from './place-words.ts';

/** An area that a text can mean, and how well the text fits its name. */
export interface NameMatch {
  readonly area: Area;
  readonly source: PlaceName['source'];
  readonly isOldName: boolean;
  readonly marks: Exclude<MarkComparison, 'conflict'>;
}

/** What names meant in an index; a table asks for the same ones once for each year. */
const known = new WeakMap<PlaceIndex, Map<string, readonly NameMatch[]>>();
const mostKnown = 20_000;

/**
 * Every area that a name can mean, one match each, whatever its dates. A type that is said must be the area's; marks may
 * be missing but not contradict. "Huyện Bắc Hà (cũ)" and "Bắc Hà, tỉnh Lào Cai" are read when nothing has the whole name.
 */
export function matchNames(index: PlaceIndex, text: string): readonly NameMatch[] {
  const names = known.get(index) ?? new Map<string, readonly NameMatch[]>();
  known.set(index, names);
  const found = names.get(text) ?? findMatches(index, text);
  if (names.size < mostKnown) names.set(text, found);
  return found;
}

function findMatches(index: PlaceIndex, text: string): NameMatch[] {
  const whole = bestOf(placePhrases(text).flatMap((phrase) => matchPhrase(index, phrase)));
  if (whole.length > 0) return whole;
  const { name, additions } = splitAdditions(text);
  if (name === text.trim()) return [];
  const matches = bestOf(placePhrases(name).flatMap((phrase) => matchPhrase(index, phrase)));
  return matches.filter(({ area }) =>
    additions.every((addition) => fitsAddition(index, area, addition)),
  );
}

function matchPhrase(index: PlaceIndex, phrase: PlacePhrase): NameMatch[] {
  const { bare, types } = phrase;
  // A ward that is only a number has to be called a ward.
  if (types === undefined && /^\d*$/.test(placeKey(bare))) return [];
  return (index.byName.get(placeKey(bare)) ?? []).flatMap((name) => {
    const isOfType =
      types === undefined ||
      types.has(name.area.type) ||
      [...(name.types ?? [])].some((type) => types.has(type));
    const marks = compareMarks(bare, name.bare);
    if (!isOfType || marks === 'conflict') return [];
    const { area, source, isOldName } = name;
    return [{ area, source, isOldName, marks }];
  });
}

/** One match for each area: own names before aliases, whole marks before missing ones. */
function bestOf(matches: readonly NameMatch[]): NameMatch[] {
  const best = new Map<string, NameMatch>();
  for (const match of matches) {
    const known = best.get(match.area.id);
    if (known === undefined || rank(match) < rank(known)) best.set(match.area.id, match);
  }
  return [...best.values()];
}

const rank = ({ marks, isOldName, source }: NameMatch): number =>
  (marks === 'same' ? 0 : 4) + (isOldName ? 2 : 0) + (source === 'name' ? 0 : 1);

/** "1. Huyện Bắc Hà (cũ), tỉnh Lào Cai" -> "Huyện Bắc Hà" with "cũ" and "tỉnh Lào Cai". */
function splitAdditions(text: string): { name: string; additions: string[] } {
  const pieces = text
    .trim()
    .replace(/^\d{1,3}[.)]\s+/, '')
    .split(/[(),;]/);
  const [name = '', ...additions] = pieces.map((piece) => piece.trim());
  const kept = additions.filter((addition) => addition !== '');
  const era = / (?:cũ|mới)$/iu.exec(name.normalize('NFC'))?.[0] ?? '';
  return era === ''
    ? { name, additions: kept }
    : { name: name.normalize('NFC').slice(0, -era.length), additions: [...kept, era.trim()] };
}

function fitsAddition(index: PlaceIndex, area: Area, addition: string): boolean {
  const said = addition.normalize('NFC').toLowerCase();
  if (said === 'cũ' || said === 'old' || said === 'former') return area.validTo !== '';
  if (said === 'mới' || said === 'new') return area.validTo === '';
  const parents = new Set(
    placePhrases(addition)
      .flatMap((phrase) => matchPhrase(index, phrase))
      .map((match) => match.area.id),
  );
  return ancestorsOf(index, area).some(({ id }) => parents.has(id));
}

/** The areas above an area, nearest first. */
export function ancestorsOf(index: PlaceIndex, area: Area): Area[] {
  const ancestors: Area[] = [];
  let parent = index.byId.get(area.parentId);
  while (parent !== undefined && !ancestors.includes(parent)) {
    ancestors.push(parent);
    parent = index.byId.get(parent.parentId);
  }
  return ancestors;
}
