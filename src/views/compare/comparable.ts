import type { Area } from '#domain/area.ts';
import type { SeriesEvent } from '#domain/package-context.ts';
import { periodOf } from '#domain/period.ts';
import type { NoChangeReason } from '#indicators/change.ts';
import { changeBetween } from '#indicators/change.ts';
import { isJoinableSeries } from '#indicators/dataset.ts';
import type { Scope } from '#views/scope.ts';
import type { TableCell } from '#views/table-view.ts';

/** Why a figure cannot be measured against another. */
export type NoMeasure = NoChangeReason | 'boundary' | 'small-base' | 'other-clock';

/** A percentage of fewer things than this says nothing: one more of ten is ten percent. */
export const smallestBase = 30;

/** Events between two periods that touch a unit. */
export function eventsBetween(
  scope: Scope,
  area: Area,
  from: string,
  to: string,
): readonly SeriesEvent[] {
  const [first, last] = [periodOf(from).time, periodOf(to).time].toSorted((a, b) => a - b);
  return scope.dataset.context.events.filter((event) => {
    const { time } = periodOf(event.date);
    const isOurs =
      (event.areaId === '' || event.areaId === area.id) &&
      (event.indicatorId === '' || event.indicatorId === scope.indicator.id) &&
      (event.seriesId === '' || event.seriesId === scope.counting);
    return isOurs && time > (first ?? time) && time <= (last ?? time);
  });
}

/**
 * Why a figure may not be measured against that of another period; undefined when it may. Different ways of counting,
 * rounded figures, single points, a change of definition, or a reform of all boundaries in between forbid it. A line
 * moved at one unit does not: it is told beside the figure.
 */
export function noComparison(
  scope: Scope,
  area: Area,
  from: TableCell,
  to: TableCell,
): NoMeasure | undefined {
  const isJoinable = isJoinableSeries(scope.dataset, to.cell.seriesId);
  const change = changeBetween(scope.indicator, from.cell, to.cell, isJoinable);
  if (change.kind === 'none' && change.reason !== 'zero-base') return change.reason;
  if (from.ref.period === to.ref.period) return undefined;
  const events = eventsBetween(scope, area, from.ref.period, to.ref.period);
  if (events.some((event) => event.kind === 'definition')) return 'different-definition';
  return events.some((event) => event.kind === 'boundary' && event.areaId === '')
    ? 'boundary'
    : undefined;
}
