import type { LevelOutcome, ProgrammeOutcome, TestOutcome } from './evaluate-unit.ts';

/** What stands between a commune and its next level. */
export interface NextLevel {
  readonly target: LevelOutcome;
  /** Failed tests of that level and of every level it rests on, the hardest threshold of each input. */
  readonly failed: readonly TestOutcome[];
  /** Tests that cannot be judged yet. */
  readonly unknown: readonly TestOutcome[];
}

/** The next level of a programme with everything that is missing for it; undefined at the highest. */
export function nextLevel(
  outcomes: readonly ProgrammeOutcome[],
  programmeId: string,
): NextLevel | undefined {
  const own = outcomes.find(({ programme }) => programme.id === programmeId);
  if (!own) return undefined;
  const target = own.levels[own.attained ? own.levels.indexOf(own.attained) + 1 : 0];
  if (!target) return undefined;
  const byKey = new Map(outcomes.flatMap(({ levels }) => levels.map((item) => [item.key, item])));
  const tests = testsBelow(target, byKey);
  return {
    target,
    failed: hardest(tests.filter(({ verdict }) => verdict === 'fail')),
    unknown: hardest(tests.filter(({ verdict }) => verdict === 'noData')),
  };
}

/** Tests of a level and, where a level below does not hold, of that one too. */
function testsBelow(
  level: LevelOutcome,
  byKey: ReadonlyMap<string, LevelOutcome>,
): readonly TestOutcome[] {
  const below = level.requires
    .filter(({ verdict }) => verdict !== 'pass')
    .flatMap(({ key }) => {
      const needed = byKey.get(key);
      return needed ? testsBelow(needed, byKey) : [];
    });
  return [...below, ...level.tests];
}

/** Of several tests on one input the one that asks for most. */
function hardest(tests: readonly TestOutcome[]): readonly TestOutcome[] {
  const kept = new Map<string, TestOutcome>();
  for (const item of tests) {
    const key = `${item.test.input}|${item.ageBand}`;
    const before = kept.get(key);
    if (!before || before.threshold < item.threshold) kept.set(key, item);
  }
  return [...kept.values()];
}
