import type { ObservationRow } from '#table/cube-builder.ts';
import type { IntakeCell } from '../intake-cell.ts';
import { keyName } from '../intake-cell.ts';
import type { IntakeProblem } from '../intake-problem.ts';
import { intakeProblem } from '../intake-problem.ts';

/** Indicators that point at persons by a sensitive trait; counts of one to four are worth a look. */
const sensitive = /ethnic|disab|poor|poverty|drop-?out|orphan/;

/** Published figures of the package that the file would change: both are shown, a person says which stays. */
export function differsFromSnapshot(
  cells: readonly IntakeCell[],
  seriesId: string,
  published: readonly ObservationRow[],
): IntakeProblem[] {
  const before = new Map(
    published
      .filter((row) => row.seriesId === seriesId && row.value.kind === 'reported')
      .map((row) => [keyName(row), row]),
  );
  return cells.flatMap((cell): IntakeProblem[] => {
    const old = before.get(keyName(cell));
    if (!old || old.value.kind !== 'reported' || cell.value.kind !== 'reported') return [];
    const slack = (old.precision + cell.precision) / 2 + 0.5 * 10 ** -cell.decimals * Number(cell.decimals > 0);
    if (Math.abs(old.value.n - cell.value.n) <= slack + 1e-9) return [];
    const facts = { before: String(old.value.n), source: old.sourceId };
    return [intakeProblem('warning', 'differs-from-snapshot', cell, cell.raw, facts)];
  });
}

/** Small counts in sensitive groups, from which a person may be told. */
export function smallCounts(cells: readonly IntakeCell[]): IntakeProblem[] {
  return cells.flatMap(({ ...cell }) =>
    sensitive.test(cell.indicatorId) &&
    cell.value.kind === 'reported' &&
    Number.isInteger(cell.value.n) &&
    cell.value.n >= 1 &&
    cell.value.n <= 4
      ? [intakeProblem('warning', 'small-count', cell, cell.raw, {})]
      : [],
  );
}
