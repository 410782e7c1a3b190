import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/**
 * Percentages written as parts of one: a column whose figures all lie between 0 and 1 with two decimals or more is asked
 * about, a single 0.812 among 72.5 and 68.1 is told.
 */
export function sharesAsParts(
  cells: readonly IntakeCell[],
  indicators: ReadonlyMap<string, Indicator>,
): IntakeProblem[] {
  const columns = new Map<string, IntakeCell[]>();
  for (const cell of cells) {
    const indicator = indicators.get(cell.indicatorId);
    const isShare = indicator && isPercent(indicator) && (indicator.plausible?.max ?? 100) > 20;
    if (!isShare || cell.value.kind !== 'reported' || cell.value.n === 0) continue;
    const name = `${cell.sheet}|${cell.indicatorId}`;
    const column = columns.get(name);
    if (column) column.push(cell);
    else columns.set(name, [cell]);
  }
  return [...columns.values()].flatMap((column) => {
    const small = column.filter(({ value }) => value.kind === 'reported' && value.n <= 1);
    const [first] = small;
    if (!first || (small.length === column.length && column.length < 2)) return [];
    const isAll = small.length === column.length;
    if (isAll && small.some(({ decimals }) => decimals < 2)) return [];
    if (
      !isAll &&
      column.some(({ value }) => value.kind === 'reported' && value.n > 1 && value.n < 5)
    )
      return [];
    return (isAll ? [first] : small).map((cell) => {
      const asPercent = String(Number((Number(cell.text) * 100).toPrecision(12)));
      return intakeProblem(isAll ? 'error' : 'warning', 'share-or-percent', cell, cell.raw, {
        asPercent,
      });
    });
  });
}
