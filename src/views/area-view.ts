import { isJoinableSeries } from '#indicators/dataset.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Change } from '#indicators/change.ts';
import { changeBetween } from '#indicators/change.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { isIllustrative } from '#indicators/cell.ts';
import type { Scope, ScopeChoices } from './scope.ts';
import { refOf, resolveScope, unitsOf } from './scope.ts';
import { toRankingView } from './ranking-view.ts';
import type { TableCell } from './table-view.ts';

/** A point of a sparkline; undefined where there is no figure. */
export interface SparkPoint {
  readonly period: string;
  readonly n: number | undefined;
  readonly seriesId: string;
}

/** One indicator of a unit beside the whole. */
export interface AreaRow {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly own: TableCell;
  readonly whole: TableCell;
  readonly illustrative: boolean;
  /** Place among the units; undefined where a rank would not be fair. */
  readonly rank: number | undefined;
  readonly ranked: number;
  readonly change: Change;
  readonly changePeriod: string;
  readonly spark: readonly SparkPoint[];
}

/** All indicators of one unit, by theme. */
export interface AreaView {
  readonly area: Area;
  readonly root: Area;
  readonly rows: readonly AreaRow[];
  readonly previous: Area | undefined;
  readonly next: Area | undefined;
}

/** The page of a unit: indicators with a figure for it, in the order of the catalogue. */
export function toAreaView(
  dataset: Dataset,
  areaId: string,
  choices: ScopeChoices,
): AreaView | undefined {
  const area = dataset.areas.get(areaId);
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  if (!area || !root) return undefined;
  const units = unitsOf(dataset);
  const place = units.findIndex((unit) => unit.id === areaId);
  const rows = dataset.context.indicators
    .filter((indicator) => indicator.page)
    .flatMap((indicator) => toRow(dataset, area, root, indicator, choices) ?? []);
  return {
    area,
    root,
    rows,
    previous: place < 0 ? undefined : units[place - 1],
    next: place < 0 ? undefined : units[place + 1],
  };
}

function toRow(
  dataset: Dataset,
  area: Area,
  root: Area,
  indicator: Indicator,
  choices: ScopeChoices,
): AreaRow | undefined {
  const scope = scopeWithFigure(dataset, area, indicator, choices);
  if (!scope) return undefined;
  const at = (areaId: string, period: string): TableCell => {
    const ref = refOf(scope, areaId, period);
    return { ref, cell: evaluate(dataset, ref, scope.options) };
  };
  const own = at(area.id, scope.period);
  const isUnit = scope.units.some((unit) => unit.id === area.id);
  const isJoinable = isJoinableSeries(dataset, own.cell.seriesId);
  const isRanked = isUnit && indicator.kind !== 'status' && indicator.kind !== 'index';
  const ranking = isRanked ? toRankingView(scope) : undefined;
  const earlier = scope.choices.periods
    .filter((period) => comparePeriods(period, scope.period) < 0)
    .reverse();
  const changePeriod =
    earlier.find(
      (period) =>
        changeBetween(indicator, at(area.id, period).cell, own.cell, isJoinable).kind !== 'none',
    ) ?? '';
  const change =
    changePeriod === ''
      ? ({ kind: 'none', reason: 'missing' } as const)
      : changeBetween(indicator, at(area.id, changePeriod).cell, own.cell, isJoinable);
  const spark = scope.choices.periods.slice(-12).map((period): SparkPoint => {
    const { cell } = at(area.id, period);
    return {
      period,
      n: cell.value.kind === 'reported' ? cell.value.n : undefined,
      seriesId: cell.seriesId,
    };
  });
  return {
    indicator,
    scope,
    own,
    whole: at(root.id, scope.period),
    illustrative: isIllustrative(own.cell),
    rank: ranking?.rows.find((row) => row.area.id === area.id)?.rank,
    ranked: ranking?.rows.filter((row) => row.rank !== undefined).length ?? 0,
    change,
    changePeriod,
    spark,
  };
}

/** The scope in which this unit has a figure: the period asked for, else the latest one it has, in the most recent way of counting. */
function scopeWithFigure(
  dataset: Dataset,
  area: Area,
  indicator: Indicator,
  choices: ScopeChoices,
): Scope | undefined {
  const first = resolveScope(dataset, indicator.id, choices);
  for (const counting of first?.choices.countings ?? []) {
    const scope = resolveScope(dataset, indicator.id, { ...choices, counting });
    if (!scope) continue;
    const has = (period: string) =>
      evaluate(dataset, refOf(scope, area.id, period), scope.options).value.kind === 'reported';
    const period = has(scope.period)
      ? scope.period
      : [...scope.choices.periods].reverse().find(has);
    if (period !== undefined) return { ...scope, period };
  }
  return undefined;
}
