import type { Language } from '#domain/localized.ts';
import { figureTextsEn } from './figure-texts-en.ts';
import { figureTextsVi } from './figure-texts-vi.ts';
import { fileTextsEn } from './file-texts-en.ts';
import { fileTextsVi } from './file-texts-vi.ts';
import type { Problem } from './problem.ts';
import type { Fact, RuleText, RuleTexts } from './rule-text.ts';
import type { RuleId } from './rules.ts';

/** A problem in words. */
export interface ProblemText {
  readonly what: string;
  readonly cure: string;
}

const texts: Readonly<Record<Language, RuleTexts>> = {
  vi: { ...fileTextsVi, ...figureTextsVi },
  en: { ...fileTextsEn, ...figureTextsEn },
};

/** What is wrong and what to do about it, as plain text. Never put it on a page as markup. */
export function problemText(problem: Problem, language: Language): ProblemText {
  // The rule decides the facts when a problem is made; the compiler cannot follow it through a list.
  const text = texts[language][problem.rule] as unknown as RuleText<RuleId>;
  const fact = problem as unknown as Fact<RuleId>;
  return { what: text.what(fact), cure: text.cure(fact) };
}
