import type { CellFix } from '#intake/fixes.ts';
import { columnIndex } from '#lib/column-letters.ts';
import type { ShownProblem } from './problem-groups.ts';

/** A change that writes a text into the cell of a problem. */
export function fixOf(found: ShownProblem, to: string): CellFix {
  return {
    sheet: found.sheet,
    row: found.row,
    column: columnIndex(found.column),
    from: found.value,
    to,
  };
}

/** Whether a cell can be written to mend a problem. */
export const isAtCell = ({ row, column }: ShownProblem): boolean => row > 0 && column !== '';

/** Changes for all errors that have one likely reading; sums are left to people. */
export function suggestedFixes(problems: readonly ShownProblem[]): CellFix[] {
  const mended = new Set<string>();
  return problems.flatMap((found) => {
    const name = `${found.sheet}!${found.cell}`;
    const isWanted =
      found.severity === 'error' &&
      found.fix !== '' &&
      isAtCell(found) &&
      found.rule !== 'total-mismatch' &&
      !mended.has(name);
    if (!isWanted) return [];
    mended.add(name);
    return [fixOf(found, found.fix)];
  });
}
