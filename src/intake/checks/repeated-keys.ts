import { cellAddress } from '#sheets/sheet.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/** One key, one number: two numbers are an error, the same number twice is worth a look. */
export function repeatedKeys(cells: readonly IntakeCell[]): {
  readonly cells: IntakeCell[];
  readonly problems: IntakeProblem[];
} {
  const firsts = new Map<string, IntakeCell>();
  const problems: IntakeProblem[] = [];
  for (const cell of cells) {
    const name = keyName(cell);
    const first = firsts.get(name);
    if (!first) {
      firsts.set(name, cell);
      continue;
    }
    problems.push(repeatedKey(cell, first));
  }
  return { cells: [...firsts.values()], problems };
}

/** What is said of a figure whose key an earlier one has. */
export function repeatedKey(cell: IntakeCell, first: IntakeCell): IntakeProblem {
  const sheet = first.sheet === cell.sheet || first.sheet === '' ? '' : `${first.sheet}!`;
  const at = sheet + cellAddress(first.row, first.column);
  const isSame = first.value.kind === cell.value.kind && first.text === cell.text;
  return isSame
    ? intakeProblem('warning', 'key-repeated', cell, cell.raw, { first: at })
    : intakeProblem('error', 'key-twice', cell, cell.raw, { first: at, firstValue: first.raw });
}
