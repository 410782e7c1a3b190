import type { PeriodKind } from '#domain/period.ts';

/**
 * Why a text is not taken as a period.
 * - `part-of-year`: a term, a quarter, "9 tháng", start or end of the year
 * - `not-consecutive`: two years that do not follow each other
 * - `short-years`: "24-25"
 * - `single-school-year`: "năm học 2024": which of the two school years is not said
 * - `spreadsheet-date`: what a spreadsheet made of a code or a year ("Dec-24", "45566")
 * - `ambiguous`: a month or a school year ("2011-12")
 * - `month-first`: "9/30/2024"; days come first here
 * - `no-year`, `no-such-day`, `year-out-of-range`
 * - `plan`: a plan or a target for that year, not what was counted
 */
export type PeriodRefusal =
  | 'not-a-period'
  | 'empty'
  | 'too-long'
  | 'part-of-year'
  | 'not-consecutive'
  | 'short-years'
  | 'single-school-year'
  | 'spreadsheet-date'
  | 'ambiguous'
  | 'month-first'
  | 'no-year'
  | 'no-such-day'
  | 'year-out-of-range'
  | 'plan';

/** A period that was read; `key` is one that the domain's parsePeriod takes. */
export interface FoundPeriod {
  readonly ok: true;
  readonly key: string;
  readonly kind: PeriodKind;
  /** "Sơ bộ 2025-2026", "Ước 2025": what the header says of the figures under it. */
  readonly status?: 'preliminary' | 'estimated';
}

/** A text that is no period. */
export interface RefusedPeriod {
  readonly ok: false;
  readonly reason: PeriodRefusal;
  /** Key of what may have been meant, for a person to confirm. */
  readonly suggestion?: string;
}

/** Outcome of reading a period. */
export type PeriodReading = FoundPeriod | RefusedPeriod;

/** Wraps a key. */
export const foundPeriod = (kind: PeriodKind, key: string): FoundPeriod => ({
  ok: true,
  key,
  kind,
});

/** Wraps a refusal. */
export const refusedPeriod = (reason: PeriodRefusal, suggestion?: string): RefusedPeriod =>
  suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };
