import type { CellFix } from '#intake/fixes.ts';
import { columnIndex } from '#lib/column-letters.ts';
import type { Words } from '#pages/parts/words.ts';
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

/** A suggested number as the language prints it; other texts as they are. */
export function shownFix({ n }: Words, fix: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(fix)) return fix;
  return n.decimal(Number(fix), /\.(\d+)$/.exec(fix)?.[1]?.length ?? 0);
}
