import { isPercent } from '#domain/indicator.ts';
import type { Cell } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { ValueAxis } from './axis.ts';
import { valueAxis } from './axis.ts';
import type { Scope } from './scope.ts';
import { refOf } from './scope.ts';

/** A unit beside the whole, year by year; null where there is no figure, so that a line breaks. */
export interface UnitLinesView {
  readonly rows: readonly {
    readonly period: string;
    readonly own: number | null;
    readonly whole: number | null;
  }[];
  readonly isMadeUp: boolean;
  /** False for single points with their own definitions: dots without a line. */
  readonly isJoinable: boolean;
  readonly axis: ValueAxis;
  /** Every figure drawn. */
  readonly cells: readonly Cell[];
}

/** Values of a unit and of the whole in the scope's way of counting; undefined with fewer than two years. */
export function toUnitLinesView(scope: Scope, areaId: string): UnitLinesView | undefined {
  const cells: Cell[] = [];
  let isMadeUp = false;
  const at = (id: string, period: string): number | null => {
    const cell = evaluate(scope.dataset, refOf(scope, id, period), scope.options);
    if (cell.value.kind !== 'reported') return null;
    if (id === areaId && isIllustrative(cell)) isMadeUp = true;
    cells.push(cell);
    return cell.value.n;
  };
  const rows = scope.choices.periods.map((period) => ({
    period,
    own: at(areaId, period),
    whole: at(scope.root.id, period),
  }));
  if (rows.filter((row) => row.own !== null).length < 2) return undefined;
  const numbers = rows.flatMap((row) => [row.own ?? [], row.whole ?? []].flat());
  const range = { min: Math.min(...numbers), max: Math.max(...numbers) };
  return {
    rows,
    isMadeUp,
    isJoinable: scope.dataset.series.get(scope.counting)?.joinable ?? true,
    axis: valueAxis(range, isPercent(scope.indicator)),
    cells,
  };
}
