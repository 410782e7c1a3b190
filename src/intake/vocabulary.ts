import type { Area } from '#domain/area.ts';
import type { PeriodKind } from '#domain/period.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { MissingKind } from '#domain/value.ts';
import type { PlainRole, TableUnit } from './mapping.ts';

/** What a text says of an indicator: the indicator, and what else stands in the same words. */
export interface IndicatorWords {
  readonly indicatorId: string;
  readonly level?: SchoolLevel;
  readonly category?: string;
  readonly unit?: TableUnit;
}

/** A period text as read, or why not. */
export type PeriodWords =
  | { readonly ok: true; readonly key: string; readonly kind: PeriodKind }
  | { readonly ok: false; readonly reason: string; readonly suggestion: string };

/** What is known of the periods of a column. */
export interface PeriodMode {
  readonly singleYear?: 'starts' | 'ends' | undefined;
  /** "2011-12" is a school year here, and never a month. */
  readonly schoolYearsOnly?: boolean;
}

/** A unit as found by code and name. */
export type PlaceWords =
  | { readonly kind: 'found'; readonly area: Area; readonly readAs: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Area[] }
  | { readonly kind: 'clash'; readonly byCode: string; readonly byName: string }
  | { readonly kind: 'not-in-force'; readonly area: Area }
  | { readonly kind: 'unknown'; readonly nearest: readonly Area[] };

/** What to look up a unit by. */
export interface PlaceQuery {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly levelHint: Area['level'] | undefined;
  /** Id of the unit that it lies in. */
  readonly parentHint?: string;
}

/** A number as read, or why not. */
export type NumberWords =
  | {
      readonly ok: true;
      readonly value: number;
      readonly text: string;
      readonly decimals: number;
      readonly hasPercent: boolean;
      readonly tidied: string;
    }
  | { readonly ok: false; readonly reason: string; readonly suggestion: string };

/** Type of the numbers of a column. */
export type NumberType = 'count' | 'decimal' | 'percent';

/** Everything the import knows of words: made once from a package's units and indicators. */
export interface Vocabulary {
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  role(text: string): PlainRole | undefined;
  /** What kind of personal data a header names; '' when none. */
  personal(text: string): string;
  indicator(text: string, before: string): IndicatorWords | undefined;
  /** The percentage of an indicator: itself when it is one, else the one whose numerator it is. */
  shareOf(indicatorId: string): string | undefined;
  nearestIndicator(text: string): string;
  level(text: string): SchoolLevel | undefined;
  category(text: string): string | undefined;
  /** The breakdown that a text among the levels was said to mean: a kind of school is no level. */
  levelCategory?(text: string): string | undefined;
  unit(text: string): TableUnit | undefined;
  /** The way of counting that an id or a name means, and whether its figures are made up. */
  series(text: string): { readonly id: string; readonly isMadeUp: boolean } | undefined;
  period(text: string, mode?: PeriodMode): PeriodWords;
  /** Whether figures of an indicator are counted by calendar year. */
  isByYear(indicatorId: string): boolean;
  place(query: PlaceQuery): PlaceWords;
  isTotal(text: string): boolean;
  missing(text: string): { readonly kind: MissingKind; readonly isCertain: boolean } | undefined;
  number(text: string, convention: 'vi' | 'en', type: NumberType): NumberWords;
  /** Which convention texts prove together. */
  convention(texts: readonly string[]): {
    readonly kind: 'vi' | 'en' | 'plain' | 'ambiguous' | 'mixed';
    readonly vi: string;
    readonly en: string;
  };
}
