import type { Localized } from '#domain/localized.ts';
import type { RuleStatus, Validity } from './rule.ts';

/** One "at least" test of a level, with its own threshold (percent) and age band for communes in special hardship. */
export interface RuleTest {
  readonly input: string;
  readonly min: number;
  readonly minHardship: number;
  /** Age band of the input, '' where it has only one. */
  readonly ageBand: string;
  readonly ageBandHardship: string;
  /** What it means that nobody is in the denominator; '' leaves the test without an answer. */
  readonly emptyDenominator: 'pass' | '';
  readonly status: RuleStatus;
  readonly source: string;
}

/** Levels that must hold first, as `programme:level`. */
export interface Requirement {
  readonly keys: readonly string[];
  readonly status: RuleStatus;
}

/** One level of a programme. */
export interface LevelRule {
  readonly id: string;
  readonly name: Localized;
  readonly requires: Requirement;
  readonly tests: readonly RuleTest[];
}

/** A programme with its levels, lowest first. */
export interface Programme {
  readonly id: string;
  readonly name: Localized;
  readonly short: Localized;
  /** Indicator of observations that holds the recognised level. */
  readonly recognisedBy: string;
  readonly levels: readonly LevelRule[];
}

/** How a commune is judged. */
export interface RecognitionRules extends Validity {
  readonly id: string;
  readonly law: Localized;
  readonly programmes: readonly Programme[];
}

/** Share of lower units (percent) that a level of a wider unit needs. */
export interface ShareRule {
  readonly share: number;
  readonly status: RuleStatus;
}

/** How a tier is judged by its lower units. A level that is not in the list is not judged: "chưa áp dụng". */
export interface TierRule {
  readonly of: 'commune' | 'district';
  /** By `programme:level`. */
  readonly min: Readonly<Record<string, ShareRule>>;
}

/** How districts and the province are judged. A tier that is null does not exist. */
export interface TierRules extends Validity {
  readonly id: string;
  readonly law: Localized;
  readonly source: string;
  readonly district: TierRule | null;
  readonly province: TierRule | null;
}

/** One name for a level of a programme. */
export const levelKey = (programmeId: string, levelId: string): string =>
  `${programmeId}:${levelId}`;
