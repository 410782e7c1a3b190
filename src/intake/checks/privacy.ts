import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/** Indicators and breakdowns that point at persons by a sensitive trait; counts of one to four are worth a look. */
const sensitive = /ethnic|disab|poor|poverty|drop-?out|orphan/;

/** Whether an indicator or a breakdown points at persons by a sensitive trait. */
export const isSensitive = (id: string): boolean => sensitive.test(id);

/** Small counts in sensitive groups, from which a person may be told. */
export function smallCounts(cells: readonly IntakeCell[]): IntakeProblem[] {
  return cells.flatMap((cell) =>
    (isSensitive(cell.indicatorId) || isSensitive(cell.category)) &&
    cell.value.kind === 'reported' &&
    Number.isInteger(cell.value.n) &&
    cell.value.n >= 1 &&
    cell.value.n <= 4
      ? [intakeProblem('warning', 'small-count', cell, cell.raw, {})]
      : [],
  );
}

/** One hidden part beside the total and all other parts is not hidden: the rest gives it away. */
export function hiddenRevealed(cells: readonly IntakeCell[]): IntakeProblem[] {
  const groups = new Map<string, IntakeCell[]>();
  for (const cell of cells) {
    const { sheet, period, indicatorId, level, category } = cell;
    const name = JSON.stringify([sheet, period, indicatorId, level, category]);
    const group = groups.get(name);
    if (group) group.push(cell);
    else groups.set(name, [cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const total = group.find(({ isTotal }) => isTotal);
    const parts = group.filter(({ isTotal }) => !isTotal);
    const hidden = parts.filter(({ value }) => value.kind === 'suppressed');
    const isRestKnown = parts.every(({ value }) =>
      ['reported', 'nil', 'suppressed'].includes(value.kind),
    );
    const [only] = hidden;
    if (!only || hidden.length > 1 || total?.value.kind !== 'reported' || !isRestKnown) return [];
    return [intakeProblem('warning', 'hidden-revealed', only, only.raw, { total: total.raw })];
  });
}
