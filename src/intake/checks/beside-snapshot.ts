import { neighbourPeriod } from '#domain/period.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/** Below this a few schools or children are a large share, and nothing is said. */
const smallBase = 30;

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
    const slack =
      (old.precision + cell.precision) / 2 + 0.5 * 10 ** -cell.decimals * Number(cell.decimals > 0);
    if (Math.abs(old.value.n - cell.value.n) <= slack + 1e-9) return [];
    const facts = { before: String(old.value.n), source: old.sourceId };
    return [intakeProblem('warning', 'differs-from-snapshot', cell, cell.raw, facts)];
  });
}

/** A figure more than twice or less than half of what is known for it, or for the year beside it, on a base that is not small. */
export function farFromKnown(
  cells: readonly IntakeCell[],
  known: readonly ObservationRow[],
): IntakeProblem[] {
  const byKey = new Map<string, number>();
  for (const row of known)
    if (row.value.kind === 'reported' && row.qualifier === '' && !byKey.has(keyName(row)))
      byKey.set(keyName(row), row.value.n);
  return cells.flatMap((cell): IntakeProblem[] => {
    if (cell.value.kind !== 'reported') return [];
    const { n } = cell.value;
    const beside = [0, -1, 1].flatMap((step) => {
      const period = step === 0 ? cell.period : neighbourPeriod(cell.period, step);
      const found = period === undefined ? undefined : byKey.get(keyName({ ...cell, period }));
      return found === undefined ? [] : [found];
    });
    const isFar = (other: number) =>
      Math.max(n, other) >= smallBase && (n > 2 * other || n < other / 2);
    if (beside.length === 0 || !beside.every(isFar)) return [];
    const facts = { before: String(beside[0]) };
    return [intakeProblem('warning', 'far-from-known', cell, cell.raw, facts)];
  });
}
