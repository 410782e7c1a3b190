/** First and last calendar year that a period may have; anything outside is a slip of the pen. */
export const yearLimits = { first: 1945, last: 2100 } as const;

/** Whether statistics can be of this year. */
export function isYear(year: number): boolean {
  return year >= yearLimits.first && year <= yearLimits.last;
}

/** Whether the calendar has this day: 31 February it has not. Months from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

/** Last day of a month, 28 to 31. Months from 1. */
export function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Key of a month, "2024-07", or of a day, "2024-07-01". */
export function dateKey(year: number, month: number, day?: number): string {
  const parts = day === undefined ? [year, month] : [year, month, day];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
