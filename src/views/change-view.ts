import { isJoinableSeries } from '#indicators/dataset.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Area } from '#domain/area.ts';
import type { Change } from '#indicators/change.ts';
import { changeBetween } from '#indicators/change.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from './scope.ts';
import { refOf } from './scope.ts';

/** One unit in two periods. */
export interface ChangeRow {
  readonly area: Area;
  readonly from: { readonly ref: CellRef; readonly cell: Cell };
  readonly to: { readonly ref: CellRef; readonly cell: Cell };
  readonly change: Change;
  readonly illustrative: boolean;
}

/** Change of the units between two periods, the greatest first; units that cannot be compared stand last with their reason. */
export interface ChangeView {
  readonly fromPeriod: string;
  readonly toPeriod: string;
  readonly root: ChangeRow;
  readonly rows: readonly ChangeRow[];
  readonly comparable: number;
  /** The unit that rose or fell most. */
  readonly most: ChangeRow | undefined;
}

/** The change view of a scope, or undefined when there is no earlier period with figures. */
export function toChangeView(scope: Scope): ChangeView | undefined {
  const fromPeriod = scope.comparePeriod === '' ? defaultComparePeriod(scope) : scope.comparePeriod;
  if (fromPeriod === undefined) return undefined;
  const [first, last] =
    comparePeriods(fromPeriod, scope.period) < 0
      ? [fromPeriod, scope.period]
      : [scope.period, fromPeriod];
  const rows = scope.units.map((area) => toRow(scope, area, first, last));
  const size = (row: ChangeRow) =>
    row.change.kind === 'none'
      ? -Infinity
      : row.change.kind === 'points'
        ? row.change.difference
        : row.change.percent;
  rows.sort((a, b) => (size(b) === size(a) ? a.area.order - b.area.order : size(b) - size(a)));
  return {
    fromPeriod: first,
    toPeriod: last,
    root: toRow(scope, scope.root, first, last),
    rows,
    comparable: rows.filter((row) => row.change.kind !== 'none').length,
    most: rows
      .filter((row) => row.change.kind !== 'none')
      .sort((a, b) => Math.abs(size(b)) - Math.abs(size(a)))[0],
  };
}

function toRow(scope: Scope, area: Area, fromPeriod: string, toPeriod: string): ChangeRow {
  const at = (period: string) => {
    const ref = refOf(scope, area.id, period);
    return { ref, cell: evaluate(scope.dataset, ref, scope.options) };
  };
  const from = at(fromPeriod);
  const to = at(toPeriod);
  return {
    area,
    from,
    to,
    change: changeBetween(
      scope.indicator,
      from.cell,
      to.cell,
      isJoinableSeries(scope.dataset, to.cell.seriesId),
    ),
    illustrative: isIllustrative(from.cell) || isIllustrative(to.cell),
  };
}

/** The nearest earlier period in which most units with a figure now had one too; else the nearest in which the whole had one. */
export function defaultComparePeriod(scope: Scope): string | undefined {
  const earlier = scope.choices.periods
    .filter((period) => comparePeriods(period, scope.period) < 0)
    .reverse();
  const count = (period: string) =>
    scope.units.filter((area) => toRow(scope, area, period, scope.period).change.kind !== 'none')
      .length;
  const best = earlier.find((period) => count(period) * 2 > scope.units.length);
  return (
    best ??
    earlier.find((period) => count(period) > 0) ??
    earlier.find((period) => toRow(scope, scope.root, period, scope.period).change.kind !== 'none')
  );
}
