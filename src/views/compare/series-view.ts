import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import { periodOf } from '#domain/period.ts';
import { isJoinableSeries } from '#indicators/dataset.ts';
import type { ValueAxis } from '#views/axis.ts';
import { shareOf, valueAxis } from '#views/axis.ts';
import { mayJoin } from '#views/may-join.ts';
import { percentOf, timeAxis } from '#views/time-axis.ts';
import { noComparison } from './comparable.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { numbersOf } from './comparison.ts';
import type { MeasuredCell } from './measure.ts';
import { ranksAt } from './ranks.ts';

/** One mark of a line. */
export interface SeriesPoint {
  readonly period: string;
  /** Percent of the width. */
  readonly x: number;
  /** Share of the height from the bottom. */
  readonly y: number;
  readonly cell: MeasuredCell;
  readonly rank: number | undefined;
}

/** A unit over the years; points that may be joined stand in one run. */
export interface SeriesLine {
  readonly area: Area;
  /** The whole in ink, up to four units in colour, the others in grey. */
  readonly tone: 'root' | 0 | 1 | 2 | 3 | 'context';
  readonly points: readonly SeriesPoint[];
  readonly runs: readonly (readonly SeriesPoint[])[];
}

/** Lines on one scale. */
export interface SeriesView {
  readonly lines: readonly SeriesLine[];
  /** Undefined for places: there the height is a rank. */
  readonly axis: ValueAxis | undefined;
  /** Lowest place of a chart of places. */
  readonly lowest: number;
  readonly periods: readonly { readonly key: string; readonly x: number }[];
}

/** Colours that can be told apart. */
export const mostColours = 4;

/** The whole can stand beside its units where numbers do not grow with size. */
export const hasComparableRoot = ({ scope, unit }: Comparison): boolean =>
  !(scope.indicator.kind === 'count' && unit === 'own');

/** Every period of the comparison as lines. */
export function toLinesView(comparison: Comparison, chosenIds: readonly string[]): SeriesView {
  const times = comparison.periods.map((key) => periodOf(key).time);
  const time = timeAxis(times);
  const xs = times.map((at) => percentOf(time, at));
  return build(
    comparison,
    chosenIds,
    comparison.periods.map((_, i) => i),
    xs,
    false,
  );
}

/** The first and the last period alone. */
export function toSlopeView(comparison: Comparison, chosenIds: readonly string[]): SeriesView {
  return build(comparison, chosenIds, [0, comparison.periods.length - 1], [0, 100], false);
}

/** Places of the units over the periods: the first stands on top. */
export function toBumpView(comparison: Comparison, chosenIds: readonly string[]): SeriesView {
  const count = comparison.periods.length;
  const xs = comparison.periods.map((_, i) => (count < 2 ? 50 : (100 * i) / (count - 1)));
  return build(
    comparison,
    chosenIds,
    comparison.periods.map((_, i) => i),
    xs,
    true,
  );
}

function build(
  comparison: Comparison,
  chosenIds: readonly string[],
  columns: readonly number[],
  xs: readonly number[],
  isRanks: boolean,
): SeriesView {
  const ranks = columns.map((column) => ranksAt(comparison, column));
  const lowest = Math.max(1, ...ranks.flat().map(({ rank }) => rank ?? 1));
  const shown = hasComparableRoot(comparison) && !isRanks;
  const rows = shown ? [...comparison.rows, comparison.root] : comparison.rows;
  const numbers = numbersOf(rows.map((row) => pick(row, columns)));
  const axis = isRanks
    ? undefined
    : valueAxis(
        { min: Math.min(...numbers), max: Math.max(...numbers) },
        comparison.unit === 'own' && isPercent(comparison.scope.indicator),
        [],
        0.2,
      );
  const coloured = colouredIds(comparison, chosenIds);
  const lines = rows.map((row, r): SeriesLine => {
    const points = columns.flatMap((column, i): SeriesPoint[] => {
      const cell = row.cells[column];
      const rank = ranks[i]?.[r]?.rank;
      if (cell?.n === undefined || (isRanks && rank === undefined)) return [];
      const y = axis ? shareOf(axis, cell.n) : 1 - ((rank ?? 1) - 1) / Math.max(1, lowest - 1);
      return [{ period: cell.ref.period, x: xs[i] ?? 0, y, cell, rank }];
    });
    const at = coloured.indexOf(row.area.id);
    const tone = row === comparison.root ? 'root' : at < 0 ? 'context' : (at as 0 | 1 | 2 | 3);
    const isNear = columns.length === 2 && comparison.periods.length > 2;
    return { area: row.area, tone, points, runs: runsOf(comparison, row, points, isNear) };
  });
  const periods = columns.map((column, i) => ({
    key: comparison.periods[column] ?? '',
    x: xs[i] ?? 0,
  }));
  return { lines, axis, lowest, periods };
}

const pick = (row: ComparedRow, columns: readonly number[]): ComparedRow => ({
  ...row,
  cells: columns.flatMap((column) => row.cells[column] ?? []),
});

/** Few units all have a colour; of many the chosen ones. */
function colouredIds({ rows }: Comparison, chosenIds: readonly string[]): readonly string[] {
  const ids = rows.map((row) => row.area.id);
  if (ids.length <= mostColours) return ids;
  return chosenIds.filter((id) => ids.includes(id)).slice(-mostColours);
}

/** @param isDirect the two ends of a slope are joined when they may be compared, though years lie between */
function runsOf(
  { scope }: Comparison,
  row: ComparedRow,
  points: readonly SeriesPoint[],
  isDirect: boolean,
): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    const before = runs.at(-1)?.at(-1);
    const isJoined =
      before !== undefined &&
      noComparison(scope, row.area, before.cell, point.cell) === undefined &&
      (isDirect ||
        mayJoin(
          { period: before.period, cell: before.cell.cell },
          { period: point.period, cell: point.cell.cell },
          isJoinableSeries(scope.dataset, point.cell.cell.seriesId),
        ));
    if (isJoined) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}
