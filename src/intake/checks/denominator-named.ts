import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/**
 * A share printed beside its count but without what it is a share of: 153 schools and 77,6% may be of 195 or of 197.
 * With the denominator in the file nothing is said; it is then computed.
 */
export function denominatorNamed(
  cells: readonly IntakeCell[],
  indicators: ReadonlyMap<string, Indicator>,
): IntakeProblem[] {
  const shares = cells.filter(({ indicatorId, value, denominator }) => {
    const indicator = indicators.get(indicatorId);
    const isShare = indicator !== undefined && isPercent(indicator);
    return isShare && denominator === undefined && value.kind === 'reported' && value.n > 0;
  });
  if (shares.length === 0) return [];
  const counts = new Set(
    shares.map(({ indicatorId }) => indicators.get(indicatorId)?.formula?.numerator ?? ''),
  );
  const byKey = new Map(
    cells.filter(({ indicatorId }) => counts.has(indicatorId)).map((cell) => [keyName(cell), cell]),
  );
  return shares.flatMap((cell): IntakeProblem[] => {
    const indicator = indicators.get(cell.indicatorId);
    if (!indicator || cell.value.kind !== 'reported') return [];
    const count =
      cell.numerator ??
      countOf(byKey.get(keyName({ ...cell, indicatorId: indicator.formula?.numerator ?? '' })));
    if (count === undefined || count === 0) return [];
    // All whole denominators that give the printed share, within its rounding.
    const half = 0.5 * 10 ** -cell.decimals;
    const least = Math.ceil((100 * count) / (cell.value.n + half) - 1e-9);
    const most = Math.floor((100 * count) / Math.max(cell.value.n - half, 1e-9) + 1e-9);
    const facts = { count: String(count), least: String(least), most: String(most) };
    return [intakeProblem('warning', 'denominator-unnamed', cell, cell.raw, facts)];
  });
}

const countOf = (cell: IntakeCell | undefined): number | undefined =>
  cell?.value.kind === 'reported' ? cell.value.n : undefined;
