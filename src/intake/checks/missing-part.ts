import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';

/** Rules of cells that gave no figure. */
const unread: ReadonlySet<string> = new Set([
  'number-not-read',
  'count-not-whole',
  'empty-cell',
  'spreadsheet-error',
  'date-for-number',
]);

/** Whether any of the problems is of a cell that gave no figure. */
export const hasUnread = (problems: readonly IntakeProblem[]): boolean =>
  problems.some(({ rule }) => unread.has(rule));

/**
 * Where one cell of a column gave no figure and the total of the column did, what is left of the total is what may
 * have been meant: offered to the person, never written by itself.
 */
export function withMissingParts(
  problems: readonly IntakeProblem[],
  cells: readonly IntakeCell[],
  unitRows: ReadonlyMap<string, number>,
): IntakeProblem[] {
  const columns = new Map<string, IntakeProblem[]>();
  for (const found of problems) {
    if (!unread.has(found.rule) || found.row === 0 || found.column < 0) continue;
    const name = `${found.sheet}|${found.column}`;
    columns.set(name, [...(columns.get(name) ?? []), found]);
  }
  const fixes = new Map<IntakeProblem, string>();
  for (const [name, found] of columns) {
    const [only] = found;
    if (!only || found.length > 1) continue;
    const column = cells.filter((cell) => `${cell.sheet}|${cell.column}` === name);
    const totals = column.filter(({ isTotal }) => isTotal);
    const parts = column.filter(({ isTotal, row }) => !isTotal && row !== only.row);
    const [total] = totals;
    const isOneKey =
      new Set(
        parts.map(({ period, indicatorId, level, category }) =>
          [period, indicatorId, level, category].join('|'),
        ),
      ).size === 1;
    const isComplete = parts.length + 1 === unitRows.get(only.sheet);
    if (!isComplete || !total || totals.length > 1 || total.value.kind !== 'reported' || !isOneKey)
      continue;
    const sum = parts.reduce(
      (all, { value }) => all + (value.kind === 'reported' ? value.n : 0),
      0,
    );
    const rest = total.value.n - sum;
    if (rest > 0 && Number.isInteger(rest) && total.decimals === 0) fixes.set(only, String(rest));
  }
  return problems.map((found) => {
    const fix = fixes.get(found);
    if (fix === undefined) return found;
    const params =
      'suggestion' in found.params ? { ...found.params, suggestion: fix } : found.params;
    return { ...found, fix, params };
  });
}
