import type { SheetRow } from '#sheets/sheet.ts';
import type { CellPlace } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import type { TableMapping } from './mapping.ts';
import type { ProblemSink } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

const types = 'institutionType:';

/** Indicators that count schools: a school of two levels is one of them, of a type of its own. */
const countsSchools = /^schools(?:-|$)|^national-standard-schools$/;

/** A cell of a column of levels that names a school of several levels ("TH&THCS") as a breakdown; '' when it names none. */
export function combinedLevel(text: string, vocabulary: Vocabulary): string {
  if (text === '' || vocabulary.level(text) !== undefined) return '';
  const category = vocabulary.category(text) ?? '';
  return isOfSeveralLevels(category) ? category : '';
}

/** Whether a breakdown is that of schools of several levels. */
export const isOfSeveralLevels = (category: string): boolean => category.startsWith(types);

/**
 * Whether a figure is said to be of a school of several levels and nobody can know what it counts: pupils of such
 * schools, or of both levels together; and a school of several levels is of none of them alone.
 */
export const isLevelInDoubt = (indicatorId: string, level: string, category: string): boolean =>
  isOfSeveralLevels(category) && (level !== '' || !countsSchools.test(indicatorId));

/** Asks what such a figure counts, by the words of its row or of its column; rows and columns that a person left out are not asked about. */
export function tellCombined(
  row: SheetRow,
  place: CellPlace,
  isOfRow: boolean,
  { headers }: TableMapping,
  keys: KeyReader,
  problems: ProblemSink,
): void {
  const label = isOfRow ? keys.text(row, 'level') || keys.text(row, 'indicator') : '';
  const text = label === '' ? (headers[place.column] ?? '') : label;
  if (!keys.isLeftOut(text))
    problems.add(intakeProblem('error', 'level-combined', place, text, {}));
}
