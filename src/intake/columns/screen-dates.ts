import { isDateNear } from '#snapshot/checks/reference-date.ts';
import type { FigureColumns } from './figure-columns.ts';
import { Names } from './names.ts';
import { PairIds } from './pair-ids.ts';

/** Asks about figures whose day of reference is not near their period; each pair of both is looked at once. */
export function askDates(figures: FigureColumns, ask: (at: number) => void): void {
  const { origins, originList, periods, names, length } = figures;
  if (origins.length === 0) return;
  const dates = new Names();
  const dateOf = originList.map(({ referenceDate }) => dates.of(referenceDate));
  const pairs = new PairIds(dates.list.length, names.periods.list.length);
  const isNear: boolean[] = [];
  for (let at = 0; at < length; at += 1) {
    const date = dateOf[origins[at] ?? 0] ?? 0;
    const period = periods[at] ?? 0;
    const pair = pairs.of(date, period);
    isNear[pair] ??= isDateNear(names.periods.list[period] ?? '', dates.list[date] ?? '');
    if (!isNear[pair]) ask(at);
  }
}
