import { dateKey, isCalendarDay, isYear } from './calendar-day.ts';
import type { PeriodReading } from './period-reading.ts';
import { foundPeriod, refusedPeriod } from './period-reading.ts';

/**
 * Reads a day or a month: "30/9/2024" (days first), "2024-09-30", "7/2024", "ngày 30 tháng 9 năm 2024".
 * Undefined when the text is neither. Takes folded words or plain text with "-", "/" or "." inside dates.
 */
export function readDate(text: string): PeriodReading | undefined {
  const plain = text
    .replace(/^ngay /, '')
    .replace(/ thang /, '/')
    .replace(/ nam /, '/')
    .replace(/[ t]00:00(?::00(?:\.0+)?)?z?$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return readDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (local) return readDay(Number(local[3]), Number(local[2]), Number(local[1]));
  const month = /^(?:thang ?|t)?(\d{1,2})[-/](\d{4})$/.exec(plain);
  if (month) return readMonth(Number(month[2]), Number(month[1]));
  return /^(?:thang ?|t)\d{1,2}$/.test(plain) ? refusedPeriod('no-year') : undefined;
}

function readDay(year: number, month: number, day: number): PeriodReading {
  if (!isYear(year)) return refusedPeriod('year-out-of-range');
  if (isCalendarDay(year, month, day)) return foundPeriod('day', dateKey(year, month, day));
  return isCalendarDay(year, day, month)
    ? refusedPeriod('month-first', dateKey(year, day, month))
    : refusedPeriod('no-such-day');
}

function readMonth(year: number, month: number): PeriodReading {
  if (!isYear(year)) return refusedPeriod('year-out-of-range');
  return month >= 1 && month <= 12
    ? foundPeriod('month', dateKey(year, month))
    : refusedPeriod('not-a-period');
}
