import { isJoinableSeries } from '#indicators/dataset.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Area } from '#domain/area.ts';
import type { Change } from '#indicators/change.ts';
import { changeBetween } from '#indicators/change.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { AreaSum } from '#indicators/sum-of-areas.ts';
import { allUnitsId, sumOfAreas } from '#indicators/sum-of-areas.ts';
import type { Scope } from './scope.ts';
import { refOf } from './scope.ts';

/** One figure of a table with its address. */
export interface TableCell {
  readonly ref: CellRef;
  readonly cell: Cell;
}

/** One unit over the shown periods. */
export interface TableRow {
  readonly area: Area;
  readonly cells: readonly TableCell[];
  readonly change: Change;
}

/** A total over the units with its address. */
export type TableSum = AreaSum & { readonly ref: CellRef };

/** The table twin of the figures: every unit, every shown period, totals by parts. */
export interface TableView {
  readonly periods: readonly string[];
  readonly rows: readonly TableRow[];
  readonly root: TableRow;
  /** Totals over the units, beside what was published for the whole; undefined where the indicator may not be added. */
  readonly sums: readonly (TableSum | undefined)[];
  readonly comparePeriod: string;
}

/** Most periods side by side before a table has to scroll on a laptop. */
const widest = 7;

/** The table of a scope: the shown period last, the periods before it that have figures, and the change on `comparePeriod`. */
export function toTableView(scope: Scope, comparePeriod: string | undefined): TableView {
  const upTo = scope.choices.periods.filter(
    (period) => comparePeriods(period, scope.period) <= 0 || period === comparePeriod,
  );
  const periods = upTo.slice(-widest);
  if (comparePeriod !== undefined && !periods.includes(comparePeriod))
    periods.splice(0, 1, comparePeriod);
  const ids = scope.units.map((unit) => unit.id);
  return {
    periods,
    rows: scope.units.map((area) => toRow(scope, area, periods, comparePeriod)),
    root: toRow(scope, scope.root, periods, comparePeriod),
    sums: periods.map((period) => {
      const ref = refOf(scope, allUnitsId, period);
      const sum = sumOfAreas(scope.dataset, ref, ids, scope.options);
      return sum && { ...sum, ref };
    }),
    comparePeriod: comparePeriod ?? '',
  };
}

function toRow(
  scope: Scope,
  area: Area,
  periods: readonly string[],
  comparePeriod: string | undefined,
): TableRow {
  const at = (period: string): TableCell => {
    const ref = refOf(scope, area.id, period);
    return { ref, cell: evaluate(scope.dataset, ref, scope.options) };
  };
  const change =
    comparePeriod === undefined
      ? ({ kind: 'none', reason: 'missing' } as const)
      : changeBetween(
          scope.indicator,
          at(comparePeriod).cell,
          at(scope.period).cell,
          isJoinableSeries(scope.dataset, at(scope.period).cell.seriesId),
        );
  return { area, cells: periods.map(at), change };
}
