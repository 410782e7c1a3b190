import { cellAddress } from '#sheets/sheet.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';
import { sheetOf } from '#intake/table-name.ts';

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
    const own = sheetOf(first.sheet);
    const sheet = own === sheetOf(cell.sheet) || own === '' ? '' : `${own}!`;
    const at = sheet + cellAddress(first.row, first.column);
    const isSame = first.value.kind === cell.value.kind && first.text === cell.text;
    problems.push(
      isSame
        ? intakeProblem('warning', 'key-repeated', cell, cell.raw, { first: at })
        : intakeProblem('error', 'key-twice', cell, cell.raw, { first: at, firstValue: first.raw }),
    );
  }
  return { cells: [...firsts.values()], problems };
}
