import { foldText, unifySpelling } from '#lib/fold.ts';
import type { Area } from '#domain/area.ts';
import { isUnmarked } from './compare-marks.ts';
import type { PlacePhrase } from './place-words.ts';
import { placePhrases } from './place-words.ts';

/** One name of an area, under which it can be looked up. */
export interface PlaceName {
  readonly area: Area;
  /** The name without its type, as written in the list. */
  readonly bare: string;
  /** Types said in this very name ("Huyện Sa Pa" is an alias of a town). */
  readonly types: ReadonlySet<string> | undefined;
  readonly source: 'name' | 'alias';
  /** An alias that is another name and not another spelling of the area's own. */
  readonly isOldName: boolean;
}

/** Areas by code and by every name; made once, read for every row. */
export interface PlaceIndex {
  readonly areas: readonly Area[];
  readonly byId: ReadonlyMap<string, Area>;
  readonly byCode: ReadonlyMap<string, readonly Area[]>;
  /** Areas by their code without leading zeros: what a spreadsheet leaves of it. */
  readonly byZeroless: ReadonlyMap<string, readonly Area[]>;
  readonly byName: ReadonlyMap<string, readonly PlaceName[]>;
}

/** Key of a name without its type: folded, i for y, without spaces: "Sa Pa", "SAPA" and "sa-pa" are one. */
export function placeKey(bare: string): string {
  return unifySpelling(foldText(bare)).replaceAll(' ', '');
}

/** A code without its leading zeros: "080" -> "80". */
export const withoutZeros = (code: string): string => code.replace(/^0+(?=.)/, '');

/** Makes the index of a list of areas; of two areas with one id the first counts. */
export function makePlaceIndex(areas: readonly Area[]): PlaceIndex {
  const byId = new Map<string, Area>();
  for (const area of areas) if (!byId.has(area.id)) byId.set(area.id, area);
  const distinct = [...byId.values()];
  const byCode = new Map<string, Area[]>();
  const byZeroless = new Map<string, Area[]>();
  const byName = new Map<string, PlaceName[]>();
  for (const area of distinct) {
    if (area.officialCode !== '') {
      push(byCode, area.officialCode, area);
      push(byZeroless, withoutZeros(area.officialCode), area);
    }
    for (const name of namesOf(area)) push(byName, placeKey(name.bare), name);
  }
  return { areas: distinct, byId, byCode, byZeroless, byName };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function namesOf(area: Area): PlaceName[] {
  const written = [area.name.vi, area.name.en, area.short.vi];
  const plain = written.map((name) => name.replace(/\s*\([^)]*\)/gu, ''));
  // A type that is not the area's is no type: "Quan Hồ Thẩn" has none.
  const own = [...new Set([...written, ...plain])]
    .flatMap(placePhrases)
    .filter(({ types }) => types?.has(area.type) ?? true);
  const ownKeys = new Set(own.map(({ bare }) => placeKey(bare)));
  const names = own.map((phrase): PlaceName => ({
    ...phrase,
    area,
    source: 'name',
    isOldName: false,
  }));
  const aliases = area.aliases.flatMap((alias) => {
    const phrases = placePhrases(alias);
    const isOwn = ({ bare, types }: PlacePhrase) =>
      (types?.has(area.type) ?? true) && ownKeys.has(placeKey(bare));
    const isOldName = !phrases.some(
      (phrase) => isOwn(phrase) || isInitials(phrase.bare, own) || isOwn(withoutEra(phrase)),
    );
    return (
      phrases
        // "Bacha" would bear out "Bắc Hạ"; the name itself says which marks are right.
        .filter((phrase) => !(isOwn(phrase) && isUnmarked(phrase.bare)))
        .map((phrase): PlaceName => ({ ...phrase, area, source: 'alias', isOldName }))
    );
  });
  return [...names, ...aliases].filter(({ bare }) => placeKey(bare) !== '');
}

// "Lào Cai cũ" is no old name of Lào Cai.
const withoutEra = ({ bare, types }: PlacePhrase): PlacePhrase => ({
  bare: bare.replace(/ (?:cũ|mới)$/u, ''),
  types,
});

// "HCM" is short for "Hồ Chí Minh", not an old name of it.
function isInitials(bare: string, own: readonly { readonly bare: string }[]): boolean {
  const initials = (name: string) =>
    foldText(name)
      .split(' ')
      .map((word) => word[0] ?? '')
      .join('');
  return own.some((name) => initials(name.bare) === placeKey(bare));
}
