import type { Language } from '#domain/localized.ts';
import { columnLetters } from '#lib/column-letters.ts';
import type { IntakeProblem } from './intake-problem.ts';
import type { IntakeTarget } from './intake-target.ts';
import { intakeText } from './intake-text.ts';
import type { FoundSoFar } from './so-far.ts';
import { sheetOf } from './table-name.ts';

/** A problem in words: names in place of ids, because its sentence is for people. */
export const toldProblem = (found: IntakeProblem, target: IntakeTarget, language: Language) =>
  intakeText(named(found, target, language), language);

/** A problem met while a file is read: its first place, and how often it was met until then. */
export interface FoundPlace {
  readonly severity: IntakeProblem['severity'];
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly vi: string;
  readonly en: string;
  readonly count: number;
}

/** Kinds of problems that are told while a file is read, errors first; the report has all. */
const mostTold = 40;
const order = { error: 0, warning: 1, note: 2 } as const;

/** What was found so far, for people. */
export function foundPlaces({ tallies }: FoundSoFar, target: IntakeTarget): FoundPlace[] {
  return tallies
    .toSorted((a, b) => order[a.first.severity] - order[b.first.severity])
    .slice(0, mostTold)
    .map(({ first, count }) => ({
      severity: first.severity,
      rule: first.rule,
      sheet: sheetOf(first.sheet),
      cell: first.cell,
      column: first.column < 0 ? '' : columnLetters(first.column),
      vi: toldProblem(first, target, 'vi').what,
      en: toldProblem(first, target, 'en').what,
      count,
    }));
}

function named(found: IntakeProblem, { vocabulary, context }: IntakeTarget, language: Language) {
  const nameOf = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (key === 'series' || key === 'usual')
      return context.series.find(({ id }) => id === value)?.name[language] ?? value;
    if (key === 'area') return vocabulary.areas.get(value)?.name[language] ?? value;
    const isIndicator = key === 'indicator' || key === 'wholeIndicator';
    return isIndicator ? (vocabulary.indicators.get(value)?.name[language] ?? value) : value;
  };
  const params = Object.fromEntries(
    Object.entries(found.params).map(([key, value]) => [key, nameOf(key, value)]),
  );
  return { ...found, params } as IntakeProblem;
}
