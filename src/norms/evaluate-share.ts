import type { ProgrammeOutcome, Verdict } from './evaluate-unit.ts';
import type { Programme, TierRule } from './recognition-rules.ts';
import { levelKey } from './recognition-rules.ts';
import { lacking, reaches } from './threshold.ts';

/** Whether a unit is at a level or above, by `programme:level`. */
export type Standing = ReadonlyMap<string, Verdict>;

/** One level of a wider unit, judged by the share of its lower units. */
export interface ShareOutcome {
  readonly key: string;
  /** `off`: the rules give no share for this level, so it is not judged. */
  readonly verdict: Verdict | 'off';
  /** Lower units at the level, those that cannot be judged, and all. */
  readonly attaining: number;
  readonly undecided: number;
  readonly all: number;
  /** Percent that are needed; 0 where the level is not judged. */
  readonly share: number;
  /** Further lower units that the level needs. */
  readonly missing: number;
}

/** A programme in a wider unit. */
export interface TierOutcome {
  readonly programme: Programme;
  readonly levels: readonly ShareOutcome[];
  /** Index of the highest level that holds, -1 for none. */
  readonly attainedAt: number;
  readonly state: 'attained' | 'none' | 'noData' | 'off';
}

/** Where a commune stands at each level: levels are nested, so level 3 counts at 1 and 2. */
export function standingOfUnit(outcomes: readonly ProgrammeOutcome[]): Standing {
  const standing = new Map<string, Verdict>();
  for (const { levels } of outcomes)
    levels.forEach(({ key }, at) => standing.set(key, atLeast(levels.slice(at))));
  return standing;
}

/** Where a wider unit stands at each level. A level that is not judged cannot be counted further up. */
export function standingOfTier(outcomes: readonly TierOutcome[]): Standing {
  const standing = new Map<string, Verdict>();
  for (const { levels } of outcomes)
    levels.forEach(({ key }, at) => standing.set(key, atLeast(levels.slice(at))));
  return standing;
}

/** Where a unit stands that was recognised up to a level, counted from 0; -1 is "not recognised at any". */
export function standingOfRecognised(
  recognised: readonly { readonly programme: Programme; readonly levelAt: number }[],
): Standing {
  const standing = new Map<string, Verdict>();
  for (const { programme, levelAt } of recognised)
    programme.levels.forEach(({ id }, at) =>
      standing.set(levelKey(programme.id, id), at <= levelAt ? 'pass' : 'fail'),
    );
  return standing;
}

function atLeast(levels: readonly { readonly verdict: Verdict | 'off' }[]): Verdict {
  if (levels.some(({ verdict }) => verdict === 'pass')) return 'pass';
  return levels.some(({ verdict }) => verdict === 'noData' || verdict === 'off')
    ? 'noData'
    : 'fail';
}

/** Judges a district or a province by where its lower units stand. */
export function evaluateTier(
  programmes: readonly Programme[],
  lower: readonly Standing[],
  rule: TierRule,
): TierOutcome[] {
  return programmes.map((programme) => {
    const levels = programme.levels.map(({ id }) => {
      const key = levelKey(programme.id, id);
      return evaluateShare(
        key,
        lower.map((unit) => unit.get(key) ?? 'noData'),
        rule.min[key]?.share,
      );
    });
    const attainedAt = levels.findLastIndex(({ verdict }) => verdict === 'pass');
    return { programme, levels, attainedAt, state: stateOf(levels) };
  });
}

function stateOf(levels: readonly ShareOutcome[]): TierOutcome['state'] {
  const has = (verdict: ShareOutcome['verdict']) => levels.some((item) => item.verdict === verdict);
  if (has('pass')) return 'attained';
  if (levels.every(({ verdict }) => verdict === 'off')) return 'off';
  return has('noData') || has('off') ? 'noData' : 'none';
}

/**
 * One level by the share of lower units. Units that cannot be judged leave it open only as long as they could turn
 * the result.
 * @param share percent that is needed; undefined leaves the level unjudged
 */
export function evaluateShare(
  key: string,
  verdicts: readonly Verdict[],
  share: number | undefined,
): ShareOutcome {
  const count = (verdict: Verdict) => verdicts.filter((item) => item === verdict).length;
  const [attaining, undecided, all] = [count('pass'), count('noData'), verdicts.length];
  const base = { key, attaining, undecided, all };
  if (share === undefined) return { ...base, verdict: 'off', share: 0, missing: 0 };
  const parts = { numerator: attaining, denominator: all };
  const best = { numerator: attaining + undecided, denominator: all };
  const verdict: Verdict =
    all === 0
      ? 'noData'
      : reaches(parts, share)
        ? 'pass'
        : reaches(best, share)
          ? 'noData'
          : 'fail';
  return { ...base, verdict, share, missing: lacking(parts, share) };
}
