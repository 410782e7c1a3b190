import { periodOf } from '#domain/period.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';

/**
 * The day a figure refers to lies in or close to its period; a table of 2024-2025 printed as 2025-2026 does not.
 * Close: from the June before a school year to the December after it, half a year after a calendar year.
 */
export const referenceDate: Check = (input) =>
  input.figures.flatMap(({ period, meta, place }) => {
    const date = meta.referenceDate;
    if (isDateNear(period, date)) return [];
    const at = { ...place, column: 'reference_date', value: date };
    return [problem('warning', 'reference-date', at, { period })];
  });

/** Whether a day, or no day, lies in or close to a period. */
export function isDateNear(period: string, date: string): boolean {
  const bounds = date === '' ? undefined : boundsOf(period);
  if (!bounds) return true;
  const [from, to] = bounds.map((bound) => bound.slice(0, date.length));
  return from === undefined || to === undefined || (from <= date && date <= to);
}

function boundsOf(period: string): readonly [string, string] | undefined {
  const { kind, start } = periodOf(period);
  if (kind === 'school-year') return [`${start}-06-01`, `${start + 1}-12-31`];
  return kind === 'year' ? [`${start}-01-01`, `${start + 1}-06-30`] : undefined;
}
