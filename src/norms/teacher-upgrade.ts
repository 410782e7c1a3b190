import type { Localized } from '#domain/localized.ts';
import type { RuleStatus, Validity } from './rule.ts';
import type { Parts } from './threshold.ts';
import { lacking, reaches } from './threshold.ts';

/** A share (percent) of the teachers who had to upgrade, due on a day. */
export interface UpgradeStep {
  readonly level: string;
  readonly due: string;
  readonly share: number;
  readonly status: RuleStatus;
  readonly source: string;
}

/** The training that a level asks of its teachers. */
export interface TrainingStandard {
  readonly level: string;
  readonly standard: Localized;
  readonly before: Localized;
  readonly status: RuleStatus;
  readonly source: string;
}

/** The plan by which teachers reach the training standard. */
export interface UpgradeRules extends Validity {
  readonly id: string;
  readonly law: Localized;
  readonly standards: readonly TrainingStandard[];
  readonly steps: readonly UpgradeStep[];
}

/** A step of the plan held against a count. */
export interface StepOutcome {
  readonly step: UpgradeStep;
  readonly state: 'met' | 'notDue' | 'missed';
  /** Teachers still to upgrade for the step. */
  readonly missing: number;
}

/**
 * The steps of one level.
 * @param parts upgraded over all who had to upgrade
 * @param date day of the count
 */
export function toUpgradeSteps(
  rules: UpgradeRules,
  level: string,
  parts: Parts,
  date: string,
): readonly StepOutcome[] {
  return rules.steps
    .filter((step) => step.level === level)
    .map((step) => {
      const isMet = reaches(parts, step.share);
      const state = isMet ? 'met' : date < step.due ? 'notDue' : 'missed';
      return { step, state, missing: lacking(parts, step.share) };
    });
}
