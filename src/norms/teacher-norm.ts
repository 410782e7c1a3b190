import type { Localized } from '#domain/localized.ts';
import type { RuleStatus, Validity } from './rule.ts';

/** Most teachers for each class of one kind. */
export interface PostNorm {
  readonly id: string;
  readonly name: Localized;
  /** School level whose totals are held against this norm; '' for special schools, which totals do not show. */
  readonly level: string;
  /** Teachers for a hundred classes: 2,25 a class is 225. */
  readonly perHundredClasses: number;
  /** Children beyond full classes for one more teacher, by age or region; empty where there is none. */
  readonly surplusPer: readonly SurplusNorm[];
  readonly status: RuleStatus;
  readonly source: string;
}

/** One more teacher for so many children beyond full classes. */
export interface SurplusNorm {
  readonly id: string;
  readonly children: number;
}

/** Staffing norms in force. */
export interface StaffingRules extends Validity {
  readonly id: string;
  readonly law: Localized;
  readonly validFromStatus: RuleStatus;
  readonly posts: readonly PostNorm[];
}

/** Teachers beside the norm. */
export interface Staffing {
  /** The most the norm allows, in hundredths of a teacher. */
  readonly allowedHundredths: number;
  /** Whole teachers that could still be posted, and those beyond the norm. */
  readonly short: number;
  readonly beyond: number;
}

/**
 * Teachers held against the norm. It is a maximum and is set school by school; over a whole unit it only says how
 * large the gap is, because shortages and surpluses of single schools cancel out.
 * @param surplus children beyond full classes, by the id of their surplus norm
 */
export function toStaffing(
  norm: PostNorm,
  classes: number,
  teachers: number,
  surplus: Readonly<Record<string, number>> = {},
): Staffing {
  const extra = norm.surplusPer.reduce(
    (sum, { id, children }) => sum + Math.floor((surplus[id] ?? 0) / children),
    0,
  );
  const allowedHundredths = norm.perHundredClasses * classes + 100 * extra;
  const gap = allowedHundredths - 100 * teachers;
  return {
    allowedHundredths,
    short: Math.max(0, Math.floor(gap / 100)),
    beyond: Math.max(0, Math.ceil(-gap / 100)),
  };
}
