import type { Localized } from '#domain/localized.ts';
import type { ClassSizeRules } from './class-size.ts';
import type { RecognitionRules, TierRules } from './recognition-rules.ts';
import type { StandardRules } from './standard-validity.ts';
import type { StaffingRules } from './teacher-norm.ts';
import type { UpgradeRules } from './teacher-upgrade.ts';

/** The text a number was read in. */
export interface LegalSource {
  readonly id: string;
  readonly name: Localized;
}

/** What a test asks for, as shown beside its figures. */
export interface RuleInput {
  readonly id: string;
  readonly name: Localized;
  readonly short: Localized;
  /** Whom the numerator counts: "trẻ", "người". */
  readonly people: Localized;
}

/** A rule that is known to exist but whose numbers are not: it is named and never applied. */
export interface DisabledRule {
  readonly id: string;
  readonly name: Localized;
  readonly reason: Localized;
  readonly source: string;
}

/** All rules of a package, as its rules.json holds them. */
export interface Rules {
  readonly asOf: string;
  readonly sources: readonly LegalSource[];
  readonly inputs: readonly RuleInput[];
  readonly recognition: readonly RecognitionRules[];
  readonly tiers: readonly TierRules[];
  readonly disabled: readonly DisabledRule[];
  readonly classSize: readonly ClassSizeRules[];
  readonly staffing: readonly StaffingRules[];
  readonly standardSchools: readonly StandardRules[];
  readonly upgrade: readonly UpgradeRules[];
}
