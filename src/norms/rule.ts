/** How far a number of a rule is known: read in its source, read in part, or still to be asked. */
export type RuleStatus = 'VERIFIED' | 'PARTIAL' | 'TO_CONFIRM';

/** All statuses, best known first. */
export const ruleStatuses: readonly RuleStatus[] = ['VERIFIED', 'PARTIAL', 'TO_CONFIRM'];

/** From when to when a rule holds, both days included; '' leaves an end open. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo: string;
}

/** The rule in force on a day (`2023-09-30`), never today's; undefined where none was. */
export function inForceOn<T extends Validity>(rules: readonly T[], date: string): T | undefined {
  return rules.find(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === '' || date <= validTo),
  );
}

/** Whether two of the rules hold on the same day. */
export function overlaps(rules: readonly Validity[]): boolean {
  const sorted = rules.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.some((rule, i) => {
    const next = sorted[i + 1];
    return next !== undefined && (rule.validTo === '' || rule.validTo >= next.validFrom);
  });
}
