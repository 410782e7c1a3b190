import { foldText } from '#lib/fold.ts';
import { cellAddress } from '#sheets/sheet.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';
import { sheetOf } from '#intake/table-name.ts';

/**
 * One key, one number: two numbers are an error, the same number twice is worth a look. Two numbers of two sources are
 * a question: which source goes first.
 * @param preferred source that a person put first, folded; '' when nobody did
 */
export function repeatedKeys(
  cells: readonly IntakeCell[],
  preferred = '',
): {
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
    if (isSame(cell, first) || !hasTwoSources(first, cell)) problems.push(repeatedKey(cell, first));
    else {
      const at = addressBeside(cell, first);
      const chosen = [first, cell].find(({ source }) => foldText(source) === preferred);
      const { source } = cell;
      const facts = { first: at, firstValue: first.raw, firstSource: first.source, source };
      if (chosen) firsts.set(name, chosen);
      const severity = chosen ? 'note' : 'error';
      problems.push(intakeProblem(severity, 'two-sources', cell, cell.raw, facts));
    }
  }
  return { cells: [...firsts.values()], problems };
}

/** What is said of a figure whose key an earlier one has, of the same source or of none. */
function repeatedKey(cell: IntakeCell, first: IntakeCell): IntakeProblem {
  const at = addressBeside(cell, first);
  return isSame(cell, first)
    ? intakeProblem('warning', 'key-repeated', cell, cell.raw, { first: at })
    : intakeProblem('error', 'key-twice', cell, cell.raw, { first: at, firstValue: first.raw });
}

const isSame = (cell: IntakeCell, first: IntakeCell): boolean =>
  first.value.kind === cell.value.kind && first.text === cell.text;

/** Address of the first figure, with its sheet where that is another one. */
function addressBeside(cell: IntakeCell, first: IntakeCell): string {
  const own = sheetOf(first.sheet);
  const sheet = own === sheetOf(cell.sheet) || own === '' ? '' : `${own}!`;
  return sheet + cellAddress(first.row, first.column);
}

const hasTwoSources = (a: IntakeCell, b: IntakeCell): boolean =>
  a.source !== '' && b.source !== '' && foldText(a.source) !== foldText(b.source);
