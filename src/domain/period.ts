/**
 * A period as data files write it: a school year `2024-2025`, a calendar year `2024`,
 * or a day or month on which something was counted, `2024-12-31` or `2024-07`.
 */
export type PeriodKind = 'school-year' | 'year' | 'month' | 'day' | 'span';

export interface Period {
  readonly key: string;
  readonly kind: PeriodKind;
  /** First calendar year of the period. */
  readonly start: number;
  /** Place on a time axis in decimal years: a school year stands at its count of 30 September. */
  readonly time: number;
}

const schoolYearCount = 8.97 / 12; // 30 September

/** Reads a period key; undefined when it is none. A school year must be two years in a row. */
export function parsePeriod(key: string): Period | undefined {
  const pair = /^(\d{4})-(\d{4})$/.exec(key);
  if (pair) {
    const start = Number(pair[1]);
    const end = Number(pair[2]);
    if (end === start + 1)
      return { key, kind: 'school-year', start, time: start + schoolYearCount };
    return end > start ? { key, kind: 'span', start, time: (start + end) / 2 + 0.5 } : undefined;
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(key);
  if (day) return dayPeriod(key, Number(day[1]), Number(day[2]), Number(day[3]));
  const month = /^(\d{4})-(\d{2})$/.exec(key);
  if (month) return dayPeriod(key, Number(month[1]), Number(month[2]), undefined);
  return /^\d{4}$/.test(key)
    ? { key, kind: 'year', start: Number(key), time: Number(key) + 0.5 }
    : undefined;
}

function dayPeriod(
  key: string,
  year: number,
  month: number,
  day: number | undefined,
): Period | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  return {
    key,
    kind: day === undefined ? 'month' : 'day',
    start: year,
    time: year + (month - 1 + (day ?? 15) / 31) / 12,
  };
}

/** Like {@link parsePeriod} for keys already checked at the door; anything else is a bug. */
export function periodOf(key: string): Period {
  const period = parsePeriod(key);
  if (!period) throw new Error(`not a period: ${key}`);
  return period;
}

/** Orders period keys by time; equal times keep school years before days. */
export function comparePeriods(a: string, b: string): number {
  return periodOf(a).time - periodOf(b).time || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The school year right after or before, e.g. 2024-2025 -> 2023-2024 for -1; undefined for other kinds. */
export function neighbourPeriod(key: string, step: number): string | undefined {
  const period = parsePeriod(key);
  if (period?.kind === 'school-year') return `${period.start + step}-${period.start + step + 1}`;
  return period?.kind === 'year' ? String(period.start + step) : undefined;
}

/** Whether two keys are the same kind of period and follow each other without a gap. */
export function areConsecutive(a: string, b: string): boolean {
  return neighbourPeriod(a, 1) === b;
}
