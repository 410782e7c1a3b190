import type { Area } from '#domain/area.ts';
import { periodOf } from '#domain/period.ts';

/** First and last day of a period, ISO. A school year runs from 1 September to 31 August. */
export interface PeriodDates {
  readonly from: string;
  readonly to: string;
}

/** Days a period covers. */
export function periodDates(key: string): PeriodDates {
  const { kind, start } = periodOf(key);
  switch (kind) {
    case 'school-year':
      return { from: `${start}-09-01`, to: `${start + 1}-08-31` };
    case 'year':
      return { from: `${key}-01-01`, to: `${key}-12-31` };
    case 'span':
      return { from: `${key.slice(0, 4)}-01-01`, to: `${key.slice(5)}-12-31` };
    case 'month':
      return { from: `${key}-01`, to: `${key}-31` };
    case 'day':
      return { from: key, to: key };
  }
}

/** Day on which the units of a period are taken: 30 September of a school year, else the last day. */
export function countDate(key: string): string {
  const { kind, start } = periodOf(key);
  return kind === 'school-year' ? `${start}-09-30` : periodDates(key).to;
}

/** Whether a unit is in force on a day; an empty date leaves that side open. */
export function isInForce({ validFrom, validTo }: Area, date: string): boolean {
  return (validFrom === '' || validFrom <= date) && (validTo === '' || date <= validTo);
}
