import type { Area, AreaLevel } from '#domain/area.ts';
import { foldText } from '#lib/fold.ts';
import type { PlacedUnit, RegisterUnit } from './unit-register.ts';
import { nation } from './unit-register.ts';

interface UnitType {
  readonly word: string;
  readonly type: string;
  readonly english: string;
}

/** Types by the word a full name begins with; a city right under the country is a municipality. */
const types: readonly UnitType[] = [
  { word: 'Tỉnh', type: 'province', english: 'province' },
  { word: 'Thành phố', type: 'city', english: 'city' },
  { word: 'Thị xã', type: 'town', english: 'town' },
  { word: 'Thị trấn', type: 'township', english: 'township' },
  { word: 'Quận', type: 'urban-district', english: 'district' },
  { word: 'Huyện', type: 'district', english: 'district' },
  { word: 'Phường', type: 'ward', english: 'ward' },
  { word: 'Xã', type: 'commune', english: 'commune' },
  { word: 'Đặc khu', type: 'special-zone', english: 'special zone' },
];

const fallbackTypes: Readonly<Record<AreaLevel, string>> = {
  national: 'country',
  province: 'province',
  district: 'district',
  commune: 'commune',
};

/** Day of the reform: units that ended the day before or began that day belong to one of the two sets. */
const reform = '2025-07-01';

interface NamedUnit {
  readonly bare: string;
  readonly type: string;
  readonly english: string;
}

function partsOf(name: string, level: AreaLevel): NamedUnit {
  const found = types.find(({ word }) => name.startsWith(`${word} `));
  if (!found) return { bare: name, type: fallbackTypes[level], english: '' };
  const bare = name.slice(found.word.length + 1);
  const isMunicipality = found.type === 'city' && level === 'province';
  return { bare, type: isMunicipality ? 'municipality' : found.type, english: found.english };
}

/** A text as an id: "Quận Hải Châu" gives "quan-hai-chau"; never empty. */
export const toId = (text: string): string => foldText(text).replaceAll(' ', '-') || 'don-vi';

/** An id that is free: the bare name, the full one, with the code, with the day it began. */
function freeId({ code, name, validFrom }: RegisterUnit, bare: string, taken: ReadonlySet<string>) {
  const full = toId(name);
  const candidates = [
    /^\d/.test(bare) ? full : toId(bare),
    full,
    `${full}-${code}`,
    `${full}-${code}-${validFrom}`,
  ];
  return candidates.find((id) => !taken.has(id)) ?? `${full}-${code}-${taken.size}`;
}

const english = (bare: string, word: string): string => {
  if (word === '') return bare;
  return /^\d/.test(bare) ? `${word[0]?.toUpperCase()}${word.slice(1)} ${bare}` : `${bare} ${word}`;
};

function shortName(unit: RegisterUnit, { bare, type }: NamedUnit, ofParent: string): string {
  if (/^\d/.test(bare)) return unit.name;
  return type === 'city' && bare === ofParent ? `TP ${bare}` : bare;
}

/**
 * A unit of the list as a unit of a package.
 * @param taken ids the package has already
 */
export function toArea(
  { unit, parent }: PlacedUnit,
  parentId: string,
  order: number,
  taken: ReadonlySet<string>,
): Area {
  const { code, name, level, validFrom, validTo } = unit;
  if (level === 'national') return nationArea(order);
  const parts = partsOf(name, level);
  const parentBare = parent ? partsOf(parent.name, parent.level).bare : '';
  const short = shortName(unit, parts, parentBare);
  const nameEn = english(parts.bare, parts.english);
  return {
    id: freeId(unit, parts.bare, taken),
    officialCode: code,
    name: { vi: name, en: nameEn },
    short: { vi: short, en: short === parts.bare ? short : nameEn },
    type: parts.type,
    level,
    parentId,
    validFrom,
    validTo,
    predecessorIds: [],
    successorIds: [],
    boundarySet: setOf(validFrom, validTo),
    order,
    aliases: [],
    note: { vi: '', en: '' },
  };
}

function setOf(validFrom: string, validTo: string): string {
  if (validFrom >= reform) return '2025-07';
  return validTo !== '' && validTo < reform ? 'pre-2025-07' : '';
}

const nationArea = (order: number): Area => ({
  id: 'viet-nam',
  officialCode: '',
  name: { vi: nation.name, en: 'Viet Nam' },
  short: { vi: nation.name, en: 'Viet Nam' },
  type: 'country',
  level: 'national',
  parentId: '',
  validFrom: '',
  validTo: '',
  predecessorIds: [],
  successorIds: [],
  boundarySet: '',
  order,
  aliases: ['Việt Nam', 'Toàn quốc'],
  note: { vi: '', en: '' },
});
