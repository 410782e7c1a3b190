import type { RuleId, RuleParams } from './rules.ts';

/** An error refuses the package; a warning is shown beside the figure; a note is for whoever prepares the data. */
export type Severity = 'error' | 'warning' | 'note';

/** A rule that a package breaks, at a place a person can find. */
export interface Problem {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly file: string;
  /** Line as a text editor counts, header = 1; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: string;
  /** What stands there, as written. */
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Where a problem is; what is left out does not apply. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
}

/** Longest value carried along in a problem: messages are for reading. */
const longestValue = 120;

/** Makes a problem; the facts must be those the rule's message is written from. */
export function problem<R extends RuleId>(
  severity: Severity,
  rule: R,
  place: Place,
  params: RuleParams[R],
): Problem {
  const { file, line = 0, column = '', value = '' } = place;
  const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return { severity, rule, file, line, column, value: shown, params: { ...params } };
}

/** Whether any problem refuses the package. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
