import type { Language } from '#domain/localized.ts';
import type { OutlineProblem, OutlineProblemText } from './outline-problem.ts';
import type { OutlineTexts } from './outline-text-types.ts';
import { outlineTextsEn } from './outline-texts-en.ts';
import { outlineTextsVi } from './outline-texts-vi.ts';

const texts: Readonly<Record<Language, OutlineTexts>> = { vi: outlineTextsVi, en: outlineTextsEn };

/** A problem in words, as plain text. Never put it on a page as markup. */
export function outlineText(
  { rule, params, label }: OutlineProblem,
  language: Language,
): OutlineProblemText {
  // The rule decides the facts when a problem is made; the compiler cannot follow it through a list.
  const write = texts[language][rule] as (
    facts: unknown,
    label: string,
  ) => readonly [string, string];
  const [what, cure] = write(params, label);
  return { what, cure };
}
