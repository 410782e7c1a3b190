import { parsePeriod } from '#domain/period.ts';
import { dateKey, daysOfMonth } from './calendar-day.ts';

/** First and last day of a period, as ISO days. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that a period covers: a school year runs from September to May, so the reform of 1 July 2025 lies between
 * 2024-2025 and 2025-2026. Undefined when the key is no period.
 */
export function periodDays(key: string): DaySpan | undefined {
  const period = parsePeriod(key);
  if (!period) return undefined;
  const { kind, start } = period;
  switch (kind) {
    case 'school-year':
      return { from: `${start}-09-01`, to: `${start + 1}-05-31` };
    case 'year':
      return { from: `${start}-01-01`, to: `${start}-12-31` };
    case 'span':
      return { from: `${start}-01-01`, to: `${key.slice(5)}-12-31` };
    case 'month':
      return {
        from: `${key}-01`,
        to: dateKey(start, Number(key.slice(5)), daysOfMonth(start, Number(key.slice(5)))),
      };
    case 'day':
      return { from: key, to: key };
  }
}

/** Whether something valid from one day to another ('' is open) was in force on any day of a span. */
export function isInForce(validFrom: string, validTo: string, span: DaySpan): boolean {
  return (validFrom === '' || validFrom <= span.to) && (validTo === '' || validTo >= span.from);
}
