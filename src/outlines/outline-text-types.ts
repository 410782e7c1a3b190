import type { OutlineRule, OutlineRuleParams } from './outline-problem.ts';

/** Sentences of every rule: what is wrong, and how to cure it. */
export type OutlineTexts = {
  readonly [R in OutlineRule]: (
    facts: OutlineRuleParams[R],
    label: string,
  ) => readonly [what: string, cure: string];
};
