import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Period } from '#domain/period.ts';
import { comparePeriods, parsePeriod, periodOf } from '#domain/period.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { SeriesEvent, Target } from '#domain/package-context.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { availablePeriods } from './available.ts';
import { mayJoin } from './may-join.ts';
import type { Scope } from './scope.ts';
import { refOf } from './scope.ts';
import type { ValueMatrix } from './value-matrix.ts';
import { toValueMatrix } from './value-matrix.ts';

/** One figure on a line. */
export interface TrendPoint {
  readonly ref: CellRef;
  readonly cell: Cell;
  /** Place on the time axis in decimal years: the reference date when it is known. */
  readonly time: number;
  readonly n: number;
  readonly illustrative: boolean;
}

/** A unit followed through the years in one way of counting. Figures of two ways are two lines, never joined. */
export interface TrendLine {
  readonly id: string;
  readonly area: Area;
  readonly level: SchoolLevel;
  readonly counting: string;
  /** `successor`: the unit that took over after a reform, another territory under the same name, never joined. */
  readonly role: 'root' | 'selected' | 'successor';
  /** Whether this is the way of counting that the page is about. */
  readonly isMain: boolean;
  readonly points: readonly TrendPoint[];
  /** Runs of point numbers that may be joined by a line; a run of one is a dot. */
  readonly runs: readonly (readonly number[])[];
}

/** A trend with the other units as grey context. */
export interface TrendView {
  readonly periods: readonly Period[];
  readonly lines: readonly TrendLine[];
  readonly context: ValueMatrix;
  readonly events: readonly SeriesEvent[];
  readonly targets: readonly Target[];
  /** Years inside the axis in which no line of the root has a figure. */
  readonly emptyYears: readonly Period[];
  readonly range: { readonly min: number; readonly max: number };
}

/**
 * The trend of a scope: the whole in every way of counting, chosen units highlighted, all others as context.
 * @param known the values of all units and years, when the caller has them already
 */
export function toTrendView(scope: Scope, known?: ValueMatrix): TrendView {
  const lines = [
    ...scope.choices.countings.map((counting) =>
      toLine({ ...scope, counting }, scope.root, 'root', counting === scope.counting),
    ),
    ...successorLines(scope),
    ...scope.units
      .filter((unit) => scope.selectedIds.includes(unit.id))
      .map((unit) => toLine(scope, unit, 'selected', true)),
  ].filter((line) => line.points.length > 0);
  const context =
    known ??
    toValueMatrix(
      scope,
      scope.units.map((unit) => unit.id),
      scope.choices.periods,
    );
  const keys = new Set([
    ...scope.choices.periods,
    ...lines.flatMap((line) => line.points.map((point) => point.ref.period)),
  ]);
  const periods = [...keys].sort(comparePeriods).map(periodOf);
  const { indicator, root } = scope;
  return {
    periods,
    lines,
    context,
    events: scope.dataset.context.events.filter(
      (event) =>
        (event.indicatorId === '' || event.indicatorId === indicator.id) &&
        (event.areaId === '' ||
          event.areaId === root.id ||
          root.successorIds.includes(event.areaId)),
    ),
    targets: scope.dataset.context.targets.filter(
      (target) =>
        target.indicatorId === indicator.id &&
        target.areaId === root.id &&
        target.level === scope.level,
    ),
    emptyYears: periods.filter(
      (period) =>
        period.kind === 'school-year' &&
        !lines.some(
          (line) =>
            line.role === 'root' &&
            line.points.some(
              (point) =>
                point.ref.period === period.key || Math.abs(point.time - period.time) < 0.5,
            ),
        ),
    ),
    range: rangeOf(lines, context),
  };
}

/** Figures of the units that took over from the whole: shown as marks of their own behind the break. */
function successorLines(scope: Scope): readonly TrendLine[] {
  if (!isPercent(scope.indicator)) return []; // an amount of twice the territory would only flatten the scale
  return scope.root.successorIds.flatMap((id) => {
    const area = scope.dataset.areas.get(id);
    const holders = area
      ? scope.choices.countings.map((counting) =>
          toLine({ ...scope, counting, root: area, units: [] }, area, 'successor', false),
        )
      : [];
    return holders.filter((line) => line.points.length > 0).slice(0, 1);
  });
}

/** One unit of a scope followed through its periods. */
export function toLine(
  scope: Scope,
  area: Area,
  role: TrendLine['role'],
  isMain: boolean,
): TrendLine {
  const periods = isMain ? scope.choices.periods : availablePeriods(scope);
  const points = periods.flatMap((period): TrendPoint[] => {
    const ref = refOf(scope, area.id, period);
    const cell = evaluate(scope.dataset, ref, scope.options);
    if (cell.value.kind !== 'reported') return [];
    return [
      {
        ref,
        cell,
        time: timeOf(period, cell),
        n: cell.value.n,
        illustrative: isIllustrative(cell),
      },
    ];
  });
  const isJoinable = scope.dataset.series.get(scope.counting)?.joinable ?? true;
  const id = `${area.id}|${scope.counting}|${scope.level}`;
  return {
    id,
    area,
    level: scope.level,
    counting: scope.counting,
    role,
    isMain,
    points,
    runs: toRuns(points, isJoinable),
  };
}

/** A line joins figures of one series and consecutive years only: a missing year is a gap, another series is another line. */
function toRuns(
  points: readonly TrendPoint[],
  isJoinable: boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    const run = runs.at(-1);
    const joins =
      before !== undefined &&
      mayJoin(
        { period: before.ref.period, cell: before.cell },
        { period: point.ref.period, cell: point.cell },
        isJoinable,
      );
    if (joins && run) run.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** A school year stands at its count unless the figure has a day of its own. */
function timeOf(period: string, cell: Cell): number {
  const day = parsePeriod(cell.meta?.referenceDate ?? '');
  return day && day.kind !== 'school-year' ? day.time : periodOf(period).time;
}

/** Lowest and highest value drawn, over all years: axes do not move with the year. */
export function rangeOf(
  lines: readonly TrendLine[],
  context: ValueMatrix,
): { min: number; max: number } {
  let min = Infinity;
  let max = -Infinity;
  const take = (n: number) => {
    if (n < min) min = n;
    if (n > max) max = n;
  };
  for (const line of lines) for (const point of line.points) take(point.n);
  for (const n of context.values) if (!Number.isNaN(n)) take(n);
  return min > max ? { min: 0, max: 1 } : { min, max };
}
