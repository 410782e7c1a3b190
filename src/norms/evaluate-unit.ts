import type { LevelRule, Programme, RecognitionRules, RuleTest } from './recognition-rules.ts';
import { levelKey } from './recognition-rules.ts';
import type { Parts } from './threshold.ts';
import { lacking, reaches } from './threshold.ts';

/** What a test or a level says. A missing input is no failure. */
export type Verdict = 'pass' | 'fail' | 'noData';

/** Whether a commune is in special hardship on the reference date. */
export type Hardship = 'yes' | 'no' | 'unknown';

/** Everything a commune is judged by. */
export interface UnitFacts {
  readonly hardship: Hardship;
  readonly parts: (input: string, ageBand: string) => Parts | undefined;
}

/** A test with the figures it was applied to. */
export interface TestOutcome {
  readonly test: RuleTest;
  /** The threshold and band that applied, by hardship. */
  readonly threshold: number;
  readonly ageBand: string;
  readonly parts: Parts | undefined;
  readonly verdict: Verdict;
  /** Children or people missing; 0 where the test holds or cannot be judged. */
  readonly missing: number;
}

/** A level with its tests and the levels it rests on. */
export interface LevelOutcome {
  readonly key: string;
  readonly level: LevelRule;
  readonly verdict: Verdict;
  readonly tests: readonly TestOutcome[];
  readonly requires: readonly { readonly key: string; readonly verdict: Verdict }[];
}

/** A programme in one commune. */
export interface ProgrammeOutcome {
  readonly programme: Programme;
  readonly levels: readonly LevelOutcome[];
  /** Highest level that holds. */
  readonly attained: LevelOutcome | undefined;
  /** `none`: judged and not attained. `noData`: no level holds and at least one cannot be judged. */
  readonly state: 'attained' | 'none' | 'noData';
}

/**
 * Judges a commune in every programme. Levels are asked for by what rests on them, so the order of the file means
 * nothing.
 * @throws Error where a level requires one that the rules do not have
 */
export function evaluateUnit(rules: RecognitionRules, facts: UnitFacts): ProgrammeOutcome[] {
  const known = new Map<string, LevelOutcome>();
  const ruleOf = new Map(
    rules.programmes.flatMap(({ id, levels }) =>
      levels.map((level): [string, LevelRule] => [levelKey(id, level.id), level]),
    ),
  );
  const outcomeOf = (key: string): LevelOutcome => {
    const before = known.get(key);
    if (before) return before;
    const level = ruleOf.get(key);
    if (!level) throw new Error(`no rule for ${key}`);
    const requires = level.requires.keys.map((needed) => ({
      key: needed,
      verdict: outcomeOf(needed).verdict,
    }));
    const tests = level.tests.map((test) => applyTest(test, facts));
    const verdict = levelVerdict(
      tests.map((test) => test.verdict),
      requires.map((need) => need.verdict),
    );
    const outcome: LevelOutcome = { key, level, verdict, tests, requires };
    known.set(key, outcome);
    return outcome;
  };
  return rules.programmes.map((programme) => {
    const levels = programme.levels.map(({ id }) => outcomeOf(levelKey(programme.id, id)));
    const attained = levels.findLast(({ verdict }) => verdict === 'pass');
    const isOpen = levels.some(({ verdict }) => verdict === 'noData');
    return {
      programme,
      levels,
      attained,
      state: attained ? 'attained' : isOpen ? 'noData' : 'none',
    };
  });
}

/** A level rests on what is below it; without an input of its own it is open, whatever its other tests say. */
function levelVerdict(tests: readonly Verdict[], requires: readonly Verdict[]): Verdict {
  if (requires.includes('fail')) return 'fail';
  if (tests.includes('noData')) return 'noData';
  if (tests.includes('fail')) return 'fail';
  return requires.includes('noData') ? 'noData' : 'pass';
}

/** Where the hardship status is not known, a test answers only if both readings agree. */
function applyTest(test: RuleTest, facts: UnitFacts): TestOutcome {
  if (facts.hardship !== 'unknown') return applyAs(test, facts, facts.hardship === 'yes');
  const usual = applyAs(test, facts, false);
  return usual.verdict === applyAs(test, facts, true).verdict
    ? usual
    : { ...usual, verdict: 'noData', missing: 0 };
}

function applyAs(test: RuleTest, facts: UnitFacts, isHardship: boolean): TestOutcome {
  const threshold = isHardship ? test.minHardship : test.min;
  const ageBand = isHardship ? test.ageBandHardship : test.ageBand;
  const parts = facts.parts(test.input, ageBand);
  const base = { test, threshold, ageBand, parts };
  if (!parts) return { ...base, verdict: 'noData', missing: 0 };
  if (parts.denominator === 0)
    return { ...base, verdict: test.emptyDenominator || 'noData', missing: 0 };
  const verdict = reaches(parts, threshold) ? 'pass' : 'fail';
  return { ...base, verdict, missing: lacking(parts, threshold) };
}
