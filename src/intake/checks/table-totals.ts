import type { Indicator } from '#domain/indicator.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/** Number a cell counts with: nil is nothing; undefined when it is not known. */
const amount = ({ value }: IntakeCell): number | undefined =>
  value.kind === 'reported' ? value.n : value.kind === 'nil' ? 0 : undefined;

/**
 * Parts add up to their total: rows of a table to its row of totals, and the categories of a breakdown to the whole.
 * With a part missing the sum may not exceed the total.
 * @param unitRows rows of units of each sheet, those that could not be read among them Both figures are kept; which is right is for people to say.
 */
export function tableTotals(
  cells: readonly IntakeCell[],
  indicators: ReadonlyMap<string, Indicator>,
  unitRows: ReadonlyMap<string, number>,
): IntakeProblem[] {
  return [...rowTotals(cells, indicators, unitRows), ...categoryTotals(cells, indicators)];
}

/** Rows of a table against its row of totals. */
export function rowTotals(
  cells: readonly IntakeCell[],
  indicators: ReadonlyMap<string, Indicator>,
  unitRows: ReadonlyMap<string, number>,
): IntakeProblem[] {
  const groups = groupBy(cells, ({ sheet, period, indicatorId, level, category }) =>
    JSON.stringify([sheet, period, indicatorId, level, category]),
  );
  return [...groups.values()].flatMap((group) => {
    const totals = group.filter(({ isTotal }) => isTotal);
    const parts = group.filter(({ isTotal, areaId }) => !isTotal && areaId !== totals[0]?.areaId);
    const [total] = totals;
    if (!total || totals.length > 1 || parts.length < 2) return [];
    if (indicators.get(total.indicatorId)?.aggregation.areas !== 'sum') return [];
    // A row whose figure could not be read is a part that is missing, not one that is nothing.
    const isOneTable = parts.every(({ column }) => column === total.column);
    const rows = unitRows.get(total.sheet) ?? 0;
    return mismatch(total, parts, !isOneTable || parts.length >= rows);
  });
}

/** Categories of a breakdown against the figure without one. */
export function categoryTotals(
  cells: readonly IntakeCell[],
  indicators: ReadonlyMap<string, Indicator>,
): IntakeProblem[] {
  const groups = groupBy(cells, ({ areaId, period, indicatorId, level }) =>
    JSON.stringify([areaId, period, indicatorId, level]),
  );
  return [...groups.values()].flatMap((group) => {
    const whole = group.find(({ category }) => category === '');
    if (!whole || indicators.get(whole.indicatorId)?.kind !== 'count') return [];
    const dimensions = groupBy(
      group.filter(({ category }) => category !== ''),
      ({ category }) => category.slice(0, category.indexOf(':')),
    );
    return [...dimensions.values()].flatMap((parts) =>
      parts.length < 2 ? [] : mismatch(whole, parts),
    );
  });
}

function mismatch(
  total: IntakeCell,
  parts: readonly IntakeCell[],
  isComplete = true,
): IntakeProblem[] {
  const printed = amount(total);
  const amounts = parts.map(amount);
  if (printed === undefined) return [];
  const sum = amounts.reduce<number>((all, n) => all + (n ?? 0), 0);
  const slack = [total, ...parts].reduce((all, { precision }) => all + precision / 2, 1e-6);
  const difference = sum - printed;
  const isWhole = isComplete && amounts.every((n) => n !== undefined);
  if (isWhole ? Math.abs(difference) <= slack : difference <= slack) return [];
  const facts = { sum: plain(sum), parts: parts.length, difference: plain(difference) };
  return [
    intakeProblem('error', 'total-mismatch', total, total.raw, facts, isWhole ? plain(sum) : ''),
  ];
}

const plain = (n: number): string => String(Number(n.toFixed(6)));

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
