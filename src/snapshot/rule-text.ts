import type { RuleId, RuleParams } from './rules.ts';

/** A problem with the facts of its rule. */
export interface Fact<R extends RuleId> {
  readonly file: string;
  readonly column: string;
  readonly value: string;
  readonly params: RuleParams[R];
}

/** What is wrong, and what to do about it. */
export interface RuleText<R extends RuleId> {
  readonly what: (fact: Fact<R>) => string;
  readonly cure: (fact: Fact<R>) => string;
}

/** Texts of some rules in one language: a rule without a text does not compile. */
export type RuleTexts<R extends RuleId = RuleId> = { readonly [Rule in R]: RuleText<Rule> };
