import type { Vocabulary } from './vocabulary.ts';

const types = 'institutionType:';

/** Indicators that count schools: a school of two levels is one of them, of a type of its own. */
const countsSchools = /^schools(?:-|$)|^national-standard-schools$/;

/** A cell of a column of levels that names a school of several levels ("TH&THCS") as a breakdown; '' when it names none. */
export function combinedLevel(text: string, vocabulary: Vocabulary): string {
  if (text === '' || vocabulary.level(text) !== undefined) return '';
  const category = vocabulary.category(text) ?? '';
  return category.startsWith(types) ? category : '';
}

/**
 * Whether a figure is said to be of a school of several levels and nobody can know what it counts: pupils of such
 * schools, or of both levels together; and a school of several levels is of none of them alone.
 */
export const isLevelInDoubt = (indicatorId: string, level: string, category: string): boolean =>
  category.startsWith(types) && (level !== '' || !countsSchools.test(indicatorId));
