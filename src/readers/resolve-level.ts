import type { SchoolLevel } from '#domain/school-level.ts';
import { isSchoolLevel } from '#domain/school-level.ts';
import { hasPhrase, headerKey, withoutPhrase } from './header-key.ts';
import { allLevelsKeys, levelPhrases } from './level-names.ts';

/**
 * The school level that a text means.
 * - `multi-level`: a school of two or three levels ("TH&THCS"); it is of none of them alone
 * - `ambiguous`: "trung học", or several levels that are not parts of one school
 */
export type LevelReading =
  | { readonly kind: 'found'; readonly level: SchoolLevel }
  | { readonly kind: 'multi-level'; readonly levels: readonly SchoolLevel[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly SchoolLevel[] }
  | { readonly kind: 'unknown' };

const heads = ['bac hoc', 'cap hoc', 'cap', 'bac', 'khoi', 'truong', 'hoc sinh', 'level', 'tong'];

/**
 * Reads a cell of a column of levels, or a header that is a level: "THCS", "Mầm non", "cấp tiểu học", "lower_secondary",
 * "Tổng số". "TH" is taken as tiểu học; where a column "KH" stands beside it, it is "thực hiện" and not to be asked here.
 */
export function resolveLevel(text: string): LevelReading {
  const trimmed = text.length > 200 ? '' : text.trim();
  if (trimmed !== '' && isSchoolLevel(trimmed)) return { kind: 'found', level: trimmed };
  const key = headerKey(trimmed);
  if (key === '') return { kind: 'unknown' };
  if (allLevelsKeys.has(key)) return { kind: 'found', level: '' };
  if (key === 'trung hoc' || key === 'secondary') {
    return { kind: 'ambiguous', candidates: ['lowerSecondary', 'upperSecondary'] };
  }
  if (key === 'lower and upper secondary') {
    return { kind: 'multi-level', levels: ['lowerSecondary', 'upperSecondary'] };
  }
  const { levels, rest, isJoined } = levelsIn(key);
  const [level] = levels;
  if (level === undefined || !isOnlyHead(rest)) return { kind: 'unknown' };
  if (levels.length === 1) return { kind: 'found', level };
  return isJoined ? { kind: 'multi-level', levels } : { kind: 'ambiguous', candidates: levels };
}

const isOnlyHead = (rest: string): boolean => rest === '' || heads.includes(rest);

/** The levels named in a key, in the order of the names' length, and the key without them. */
export interface LevelsInKey {
  readonly levels: readonly SchoolLevel[];
  readonly rest: string;
  /** Two or three levels joined by "và", as in the name of a multi-level school. */
  readonly isJoined: boolean;
}

const schoolsOfManyLevels: readonly (readonly SchoolLevel[])[] = [
  ['primary', 'lowerSecondary'],
  ['lowerSecondary', 'upperSecondary'],
  ['primary', 'lowerSecondary', 'upperSecondary'],
];

/** Finds the levels that a header's key names. */
export function levelsIn(key: string): LevelsInKey {
  const found = new Set<SchoolLevel>();
  let rest = key;
  for (const [phrase, level] of levelPhrases) {
    while (hasPhrase(rest, phrase)) {
      found.add(level);
      rest = withoutPhrase(rest, phrase);
    }
  }
  const levels = [...found];
  const isJoined =
    hasPhrase(rest, 'va') || hasPhrase(rest, 'and')
      ? schoolsOfManyLevels.some(
          (joined) => joined.length === levels.length && joined.every((level) => found.has(level)),
        )
      : false;
  for (const joint of levels.length > 1 ? ['va', 'va', 'and', 'tren'] : []) {
    rest = withoutPhrase(rest, joint);
  }
  return { levels, rest: trimConnector(rest), isJoined };
}

// "so hoc sinh cap" is what "Số học sinh cấp THCS" leaves.
function trimConnector(rest: string): string {
  let trimmed = rest;
  for (const word of ['hoc', 'cap', 'bac', 'khoi', 'o', 'cua', 'in', 'level', 'of']) {
    if (word === 'hoc' && !/ (?:cap|bac) hoc$/.test(` ${trimmed}`)) continue;
    trimmed = trimmed.endsWith(` ${word}`) ? trimmed.slice(0, -word.length - 1) : trimmed;
  }
  return trimmed;
}
