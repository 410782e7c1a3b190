import { comparePeriods, periodOf } from '#domain/period.ts';
import type { TrendView } from '#views/trend-view.ts';

/** Where the keys stand in a trend: a line and a period, which need not be one that the page can show. */
export interface TrendStand {
  readonly lineId: string;
  readonly period: string;
}

/**
 * Where an arrow key leads. Left and right: to the next period that the page can show or in which the line has a
 * figure. Up and down: to the line above or below by its last figure, at the same period or the nearest it has.
 */
export function stepTrend(
  view: TrendView,
  years: readonly string[],
  stand: TrendStand,
  key: 'left' | 'right' | 'up' | 'down',
): TrendStand {
  const order = view.lines.toSorted(
    (a, b) => (b.points.at(-1)?.n ?? 0) - (a.points.at(-1)?.n ?? 0),
  );
  const at = Math.max(
    0,
    order.findIndex((line) => line.id === stand.lineId),
  );
  const line = order[at];
  if (!line) return stand;
  if (key === 'left' || key === 'right') {
    const own = line.points.map((point) => point.ref.period);
    const stops = [...new Set([...years, ...own])].toSorted(comparePeriods);
    const next =
      key === 'left'
        ? stops.findLast((stop) => comparePeriods(stop, stand.period) < 0)
        : stops.find((stop) => comparePeriods(stop, stand.period) > 0);
    return { lineId: line.id, period: next ?? stand.period };
  }
  const to = order[Math.min(order.length - 1, Math.max(0, at + (key === 'up' ? -1 : 1)))] ?? line;
  if (to.points.some((point) => point.ref.period === stand.period))
    return { lineId: to.id, period: stand.period };
  const { time } = periodOf(stand.period);
  const [nearest] = to.points.toSorted((a, b) => Math.abs(a.time - time) - Math.abs(b.time - time));
  return { lineId: to.id, period: nearest?.ref.period ?? stand.period };
}
