import { isYear } from './calendar-day.ts';
import type { PeriodReading } from './period-reading.ts';
import { foundPeriod, refusedPeriod } from './period-reading.ts';

/** What a mapping or the words around it say about a pair of years. */
export interface PairHints {
  /** The column or the text says that it is a school year, so "2011-12" is no month. */
  readonly isSchoolYear: boolean;
  /** The text says "giai đoạn" or "nhiệm kỳ": years may lie apart. */
  readonly isSpan: boolean;
}

/**
 * Reads a school year from two years: "2024-2025", "2024/25", "20242025", "202425", or a span where the text says so.
 * Undefined when the text is no pair of years at all. Takes plain text with "-", "/" or "_" between the years.
 */
export function readYearPair(text: string, hints: PairHints): PeriodReading | undefined {
  const [, first = '', sign = '', second = ''] =
    /^(\d{4})([-/_]?)(\d{4})$/.exec(text) ?? /^(\d{4})([-/_]?)(\d{2})$/.exec(text) ?? [];
  if (first !== '') return readPair(first, sign, second, hints);
  const short = /^(\d{2})[-/](\d{2})$/.exec(text);
  if (short === null) return undefined;
  const start = Number(short[1]) + (Number(short[1]) < 50 ? 2000 : 1900);
  return Number(short[2]) === (start + 1) % 100
    ? refusedPeriod('short-years', schoolYear(start))
    : undefined;
}

function readPair(first: string, sign: string, second: string, hints: PairHints): PeriodReading {
  const start = Number(first);
  const isShort = second.length === 2;
  const end = isShort ? endOfShort(start, Number(second)) : Number(second);
  const isMonth = isShort && Number(second) >= 1 && Number(second) <= 12;
  if (isMonth && !hints.isSchoolYear && !hints.isSpan) {
    if (end === start + 1) return refusedPeriod('ambiguous', schoolYear(start));
    if (sign === '') return refusedPeriod('ambiguous');
    if (sign !== '_') return month(start, second);
  }
  if (!isYear(start) || !isYear(end)) return refusedPeriod('year-out-of-range');
  if (hints.isSpan && !isShort && end > start) {
    return end === start + 1
      ? refusedPeriod('ambiguous', schoolYear(start))
      : foundPeriod('span', `${first}-${second}`);
  }
  if (end === start + 1) return foundPeriod('school-year', schoolYear(start));
  return refusedPeriod('not-consecutive', schoolYear(end === start - 1 ? end : start));
}

function month(year: number, text: string): PeriodReading {
  return isYear(year)
    ? foundPeriod('month', `${year}-${text}`)
    : refusedPeriod('year-out-of-range');
}

// "1999-00" ends in 2000.
function endOfShort(start: number, end: number): number {
  const century = Math.floor(start / 100) * 100;
  return start % 100 === 99 && end === 0 ? century + 100 : century + end;
}

/** Key of the school year that starts in a calendar year. */
export const schoolYear = (start: number): string => `${start}-${start + 1}`;
