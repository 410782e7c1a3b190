import { columnLetters } from '#lib/column-letters.ts';
import { cellAddress } from '#sheets/sheet.ts';
import type { IntakeRule, IntakeRuleParams } from './rules.ts';

/** An error must be mended, answered or (where a reason is enough) accepted; a warning is looked at; a note was done for you. */
export type IntakeSeverity = 'error' | 'warning' | 'note';

/** Where in the file; row as seen from 1, column from 0; 0 and -1 mean the whole. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What is wrong, where, with the facts, and what could be written there instead. */
export interface IntakeProblem<R extends IntakeRule = IntakeRule> extends CellPlace {
  readonly severity: IntakeSeverity;
  readonly rule: R;
  /** Address as a spreadsheet shows it: "B17"; "17" for a row, "B" for a column, '' for the whole. */
  readonly cell: string;
  readonly value: string;
  readonly params: IntakeRuleParams[R];
  /** Text that would mend the cell, when there is one likely reading. */
  readonly fix?: string;
  /** Why it stays as it is, when somebody said so. */
  readonly reason?: string;
}

const longestValue = 120;

/** Makes a problem; the compiler sees to it that the facts are those of the rule. */
export function intakeProblem<R extends IntakeRule>(
  severity: IntakeSeverity,
  rule: R,
  place: CellPlace,
  value: string,
  params: IntakeRuleParams[R],
  fix?: string,
): IntakeProblem<R> {
  const { sheet, row, column } = place;
  const cell = addressOf(row, column);
  const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  return {
    severity,
    rule,
    sheet,
    row,
    column,
    cell,
    value: shown,
    params,
    ...(fix === undefined || fix === '' ? {} : { fix }),
  };
}

/** The same problem in another row. */
export const atRow = (found: IntakeProblem, row: number): IntakeProblem => ({
  ...found,
  row,
  cell: addressOf(row, found.column),
});

function addressOf(row: number, column: number): string {
  if (row > 0 && column >= 0) return cellAddress(row, column);
  if (column >= 0) return columnLetters(column);
  return row > 0 ? String(row) : '';
}
