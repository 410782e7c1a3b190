import type { Language } from '#domain/localized.ts';
import { problemText } from '#snapshot/problem-text.ts';
import type { ProblemText } from '#snapshot/problem-text.ts';
import type { RuleId } from '#snapshot/rules.ts';
import type { SheetFaultParams } from '#sheets/sheet-fault.ts';
import type { AskedRuleParams } from './asked-rules.ts';
import type { IntakeProblem } from './intake-problem.ts';
import type { TableRuleParams } from './rules.ts';
import type { IntakeFact, IntakeTexts } from './text-types.ts';
import { askedTextsEn } from './texts/asked-texts-en.ts';
import { askedTextsVi } from './texts/asked-texts-vi.ts';
import { sheetTextsEn } from './texts/sheet-texts-en.ts';
import { sheetTextsVi } from './texts/sheet-texts-vi.ts';
import { tableTextsEn } from './texts/table-texts-en.ts';
import { tableTextsVi } from './texts/table-texts-vi.ts';

type OwnTexts = IntakeTexts<TableRuleParams> &
  IntakeTexts<AskedRuleParams> &
  IntakeTexts<Omit<SheetFaultParams, keyof TableRuleParams>>;

const texts: Readonly<Record<Language, OwnTexts>> = {
  vi: { ...sheetTextsVi, ...tableTextsVi, ...askedTextsVi },
  en: { ...sheetTextsEn, ...tableTextsEn, ...askedTextsEn },
};

type LooseText = {
  readonly what: (fact: IntakeFact<unknown>) => string;
  readonly cure: (fact: IntakeFact<unknown>) => string;
};

/** A problem in words, as plain text. Never put it on a page as markup. */
export function intakeText(found: IntakeProblem, language: Language): ProblemText {
  const own = (texts[language] as unknown as Readonly<Record<string, LooseText | undefined>>)[
    found.rule
  ];
  const fact: IntakeFact<unknown> = { value: found.value, p: found.params };
  if (own) return { what: own.what(fact), cure: own.cure(fact) };
  // Rules that the package checks share have their texts there.
  const { severity, rule, value, params } = found;
  return problemText(
    {
      severity,
      rule: rule as RuleId,
      file: found.sheet,
      line: found.row,
      column: found.cell,
      value,
      params: params as unknown as Readonly<Record<string, string | number>>,
    },
    language,
  );
}
