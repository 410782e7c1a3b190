import type { Localized } from './localized.ts';

/** What kind of number an indicator is; decides how it is added, compared and mapped. */
export type IndicatorKind = 'count' | 'ratio' | 'average' | 'status' | 'index';

/** Ratio of sums: `multiplier * sum(numerator) / sum(denominator)`; 100 gives percent. */
export interface RatioFormula {
  readonly type: 'ratio';
  readonly numerator: string;
  readonly denominator: string;
  readonly multiplier: number;
}

/** How an indicator may be added up over units or over school levels. */
export type Aggregation =
  | 'sum'
  | 'ratio-of-sums'
  | 'not-additive'
  | 'single-level-only'
  | 'rule'
  | 'not-applicable';

/** An official statistic of the sector, as data (one entry of indicators.json). */
export interface Indicator {
  readonly id: string;
  readonly name: Localized;
  readonly short: Localized;
  readonly definition: Localized;
  readonly theme: string;
  readonly unit: Localized;
  readonly kind: IndicatorKind;
  /** Whether it has a page of its own; measures that only feed ratios have none. */
  readonly page: boolean;
  readonly formula: RatioFormula | null;
  readonly aggregation: { readonly areas: Aggregation; readonly levels: Aggregation };
  readonly clock: Localized;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly decimals: number;
  readonly plausible: { readonly min: number; readonly max: number } | null;
  /** Names of the steps of an ordinal indicator, lowest first. */
  readonly scale?: readonly Localized[];
  /** Fixed class limits of the map; when absent they are computed over all years. */
  readonly classBreaks?: readonly number[];
  readonly officialCode: string;
  readonly verified: string;
  readonly source: string;
  readonly cautions: readonly Localized[];
}

/** Whether values are percentages of a whole, so that changes are percentage points. */
export function isPercent(indicator: Indicator): boolean {
  return indicator.unit.vi === '%';
}
