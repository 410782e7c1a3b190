import { isJoinableSeries } from '#indicators/dataset.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Note } from '#domain/package-context.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Change } from '#indicators/change.ts';
import { changeBetween } from '#indicators/change.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { availablePeriods } from './available.ts';
import { mayJoin } from './may-join.ts';
import { notesFor } from './notes-for.ts';
import { publishedPoints } from './published-points.ts';
import type { Scope, ScopeChoices } from './scope.ts';
import { refOf, resolveScope, unitsOf } from './scope.ts';
import type { NoRank } from './ranking-view.ts';
import { toRankingView } from './ranking-view.ts';
import type { TableCell } from './table-view.ts';

/** A point of a sparkline; undefined where there is no figure. */
export interface SparkPoint {
  readonly period: string;
  readonly n: number | undefined;
  /** Whether a line may run to it from the point before. */
  readonly joins: boolean;
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
  readonly noRank: NoRank | undefined;
  readonly ranked: number;
  readonly change: Change;
  readonly changePeriod: string;
  readonly spark: readonly SparkPoint[];
  /** Notes of a published figure that stands before a made-up one of the same indicator; undefined for other rows. */
  readonly notes: readonly Note[] | undefined;
}

/** All indicators of one unit, by theme. */
export interface AreaView {
  readonly area: Area;
  readonly root: Area;
  /** Whether it is one of the units of the package; a province that took over, or a neighbour, stands alone. */
  readonly isUnit: boolean;
  readonly predecessors: readonly Area[];
  readonly successors: readonly Area[];
  readonly rows: readonly AreaRow[];
  /** Indicators with a figure, and how many of them have a published one. */
  readonly count: number;
  readonly published: number;
  readonly previous: Area | undefined;
  readonly next: Area | undefined;
}

/** The page of a unit: indicators with a figure for it, in the order of the catalogue, published figures before made-up ones. */
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
  const isUnit = place >= 0;
  const seen = isUnit ? dataset : asSeenFrom(dataset, area);
  const rows = dataset.context.indicators
    .filter((indicator) => indicator.page)
    .flatMap((indicator) => rowsOf(seen, area, indicator, choices));
  const ids = (of: readonly AreaRow[]) => new Set(of.map((row) => row.indicator.id)).size;
  const known = (list: readonly string[]) => list.flatMap((id) => dataset.areas.get(id) ?? []);
  return {
    area,
    root,
    isUnit,
    predecessors: dataset.context.areas.filter(
      (other) => area.predecessorIds.includes(other.id) || other.successorIds.includes(areaId),
    ),
    successors: known(area.successorIds),
    rows,
    count: ids(rows),
    published: ids(rows.filter((row) => !row.illustrative)),
    previous: isUnit ? units[place - 1] : undefined,
    next: isUnit ? units[place + 1] : undefined,
  };
}

/** The package with another unit as its whole: a unit outside of it has years and levels of its own. */
function asSeenFrom(dataset: Dataset, area: Area): Dataset {
  const { context } = dataset;
  return { ...dataset, context: { ...context, meta: { ...context.meta, rootAreaId: area.id } } };
}

function rowsOf(
  dataset: Dataset,
  area: Area,
  indicator: Indicator,
  choices: ScopeChoices,
): readonly AreaRow[] {
  const scope = scopeWithFigure(dataset, area, indicator, choices);
  const row = scope && toRow(scope, area);
  if (row && !row.illustrative) return [row];
  const points = publishedPoints(dataset, area.id, indicator.id).flatMap(({ ref, cell }) => {
    const known = resolveScope(dataset, indicator.id, choices);
    if (!known) return [];
    const { category, counting, period } = ref;
    const here = { ...known, level: ref.level as SchoolLevel, category, counting, period };
    const periods = availablePeriods(here);
    const printed = toRow({ ...here, choices: { ...known.choices, periods } }, area);
    return [{ ...printed, notes: notesFor(dataset, ref, cell) }];
  });
  return row ? [...points, row] : points;
}

function toRow(scope: Scope, area: Area): AreaRow {
  const { dataset, indicator, root } = scope;
  const at = (areaId: string, period: string): TableCell => {
    const ref = refOf(scope, areaId, period);
    return { ref, cell: evaluate(dataset, ref, scope.options) };
  };
  const own = at(area.id, scope.period);
  const isJoinable = isJoinableSeries(dataset, own.cell.seriesId);
  const isUnit = scope.units.some((unit) => unit.id === area.id);
  const ranking = isUnit ? toRankingView(scope) : undefined;
  const place = ranking?.rows.find((row) => row.area.id === area.id);
  const changes = scope.choices.periods
    .filter((period) => comparePeriods(period, scope.period) < 0)
    .reverse()
    .map((period) => ({
      period,
      change: changeBetween(indicator, at(area.id, period).cell, own.cell, isJoinable),
    }));
  const found = changes.find(({ change }) => change.kind !== 'none');
  return {
    indicator,
    scope,
    own,
    whole: at(root.id, scope.period),
    illustrative: isIllustrative(own.cell),
    rank: place?.rank,
    noRank: place?.noRank,
    ranked: ranking?.rows.filter((row) => row.rank !== undefined).length ?? 0,
    change: found?.change ?? { kind: 'none', reason: 'missing' },
    changePeriod: found?.period ?? '',
    spark: toSpark(
      scope.choices.periods.slice(-12).map((period) => at(area.id, period)),
      isJoinable,
    ),
    notes: undefined,
  };
}

function toSpark(cells: readonly TableCell[], isJoinable: boolean): readonly SparkPoint[] {
  return cells.map(({ ref, cell }, i): SparkPoint => {
    const before = cells[i - 1];
    return {
      period: ref.period,
      n: cell.value.kind === 'reported' ? cell.value.n : undefined,
      joins:
        before !== undefined &&
        mayJoin(
          { period: before.ref.period, cell: before.cell },
          { period: ref.period, cell },
          isJoinable,
        ),
    };
  });
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
