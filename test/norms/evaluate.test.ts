import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hardship, ProgrammeOutcome } from '#norms/evaluate-unit.ts';
import { evaluateUnit } from '#norms/evaluate-unit.ts';
import { nextLevel } from '#norms/next-level.ts';
import type { RecognitionRules } from '#norms/recognition-rules.ts';
import { packageRules } from './read-rules.ts';
import type { Counts, Reading } from './second-reading.ts';
import { countedMissing, secondReading } from './second-reading.ts';

const rules = packageRules().recognition[0] as RecognitionRules;

/** A commune in which every test of every level holds in both readings, 100 people in each denominator. */
const best: Counts = {
  'age5-enrolment-rate': [95, 100],
  'age5-programme-completion-rate': [85, 100],
  'age6-grade1-entry-rate': [98, 100],
  'age11-primary-completion-rate': [90, 100],
  'age11-still-in-primary-share': [10, 10],
  'age14-primary-completion-rate': [80, 100],
  'age15-18-lower-secondary-rate': [95, 100],
  'age15-18-further-study-rate': [80, 100],
  'literacy-rate-level-1|a15to25': [90, 100],
  'literacy-rate-level-1|a15to35': [90, 100],
  'literacy-rate-level-2|a15to35': [90, 100],
  'literacy-rate-level-2|a15to60': [90, 100],
};

const judge = (counts: Counts, hardship: Hardship, by = rules): readonly ProgrammeOutcome[] =>
  evaluateUnit(by, {
    hardship,
    parts: (input, ageBand) => {
      const count = counts[ageBand === '' ? input : `${input}|${ageBand}`];
      return count && { numerator: count[0], denominator: count[1] };
    },
  });

const names: Readonly<Record<string, keyof Reading>> = {
  'pcgd-preschool5': 'preschool5',
  'pcgd-primary': 'primary',
  'pcgd-lower-secondary': 'lowerSecondary',
  'literacy-eradication': 'literacy',
};

/** Outcomes in the form of the second reading. */
function reading(outcomes: readonly ProgrammeOutcome[]): Reading {
  const entries = outcomes.map(({ programme, levels, attained, state }) => [
    names[programme.id],
    state === 'noData' ? '?' : attained ? levels.indexOf(attained) + 1 : 0,
  ]);
  return Object.fromEntries(entries) as Reading;
}

const level = (counts: Counts, hardship: Hardship, of: keyof Reading): number | '?' =>
  reading(judge(counts, hardship))[of];

describe('a commune that just reaches every threshold', () => {
  it('is at the highest level of everything', () => {
    expect(reading(judge(best, 'no'))).toEqual({
      preschool5: 1,
      primary: 3,
      lowerSecondary: 3,
      literacy: 2,
    });
    expect(
      judge(best, 'no').flatMap(
        ({ programme }) => nextLevel(judge(best, 'no'), programme.id) ?? [],
      ),
    ).toEqual([]);
  });
});

// Each row: one input of the commune above is set, and the level that results.
describe('every threshold, at it and one person below', () => {
  it.each<[keyof Reading, Hardship, string, readonly [number, number], number | '?']>([
    ['preschool5', 'no', 'age5-enrolment-rate', [95, 100], 1],
    ['preschool5', 'no', 'age5-enrolment-rate', [94, 100], 0],
    ['preschool5', 'yes', 'age5-enrolment-rate', [90, 100], 1],
    ['preschool5', 'yes', 'age5-enrolment-rate', [89, 100], 0],
    ['preschool5', 'no', 'age5-programme-completion-rate', [84, 100], 0],
    ['preschool5', 'yes', 'age5-programme-completion-rate', [80, 100], 1],
    ['preschool5', 'yes', 'age5-programme-completion-rate', [79, 100], 0],
    ['primary', 'no', 'age6-grade1-entry-rate', [97, 100], 2],
    ['primary', 'no', 'age6-grade1-entry-rate', [95, 100], 2],
    ['primary', 'no', 'age6-grade1-entry-rate', [94, 100], 1],
    ['primary', 'no', 'age6-grade1-entry-rate', [90, 100], 1],
    ['primary', 'no', 'age6-grade1-entry-rate', [89, 100], 0],
    ['primary', 'yes', 'age6-grade1-entry-rate', [97, 100], 2],
    ['primary', 'yes', 'age6-grade1-entry-rate', [94, 100], 1],
    ['primary', 'yes', 'age6-grade1-entry-rate', [89, 100], 0],
    ['primary', 'no', 'age14-primary-completion-rate', [79, 100], 0],
    ['primary', 'yes', 'age14-primary-completion-rate', [70, 100], 3],
    ['primary', 'yes', 'age14-primary-completion-rate', [69, 100], 0],
    ['primary', 'no', 'age11-primary-completion-rate', [89, 100], 2],
    ['primary', 'no', 'age11-primary-completion-rate', [80, 100], 2],
    ['primary', 'no', 'age11-primary-completion-rate', [79, 100], 1],
    ['primary', 'yes', 'age11-primary-completion-rate', [80, 100], 3],
    ['primary', 'yes', 'age11-primary-completion-rate', [79, 100], 2],
    ['primary', 'yes', 'age11-primary-completion-rate', [70, 100], 2],
    ['primary', 'yes', 'age11-primary-completion-rate', [69, 100], 1],
    ['primary', 'no', 'age11-still-in-primary-share', [9, 10], 1],
    ['primary', 'no', 'age11-still-in-primary-share', [0, 0], 3],
    ['lowerSecondary', 'no', 'age15-18-lower-secondary-rate', [94, 100], 2],
    ['lowerSecondary', 'no', 'age15-18-lower-secondary-rate', [89, 100], 1],
    ['lowerSecondary', 'no', 'age15-18-lower-secondary-rate', [79, 100], 0],
    ['lowerSecondary', 'yes', 'age15-18-lower-secondary-rate', [90, 100], 3],
    ['lowerSecondary', 'yes', 'age15-18-lower-secondary-rate', [89, 100], 2],
    ['lowerSecondary', 'yes', 'age15-18-lower-secondary-rate', [79, 100], 1],
    ['lowerSecondary', 'yes', 'age15-18-lower-secondary-rate', [69, 100], 0],
    ['lowerSecondary', 'no', 'age15-18-further-study-rate', [79, 100], 2],
    ['lowerSecondary', 'yes', 'age15-18-further-study-rate', [70, 100], 3],
    ['lowerSecondary', 'yes', 'age15-18-further-study-rate', [69, 100], 2],
    ['lowerSecondary', 'no', 'age6-grade1-entry-rate', [89, 100], 0], // primary level 1 is lost
    ['lowerSecondary', 'no', 'age6-grade1-entry-rate', [90, 100], 3], // level 1 of primary is enough
    ['lowerSecondary', 'no', 'literacy-rate-level-1|a15to35', [89, 100], 0],
    ['lowerSecondary', 'no', 'literacy-rate-level-1|a15to25', [0, 100], 3], // not this commune's band
    ['lowerSecondary', 'yes', 'literacy-rate-level-1|a15to25', [89, 100], 0],
    ['literacy', 'no', 'literacy-rate-level-1|a15to35', [89, 100], 2], // level 2 does not rest on level 1
    ['literacy', 'no', 'literacy-rate-level-2|a15to60', [89, 100], 1],
    ['literacy', 'no', 'literacy-rate-level-2|a15to35', [0, 100], 2],
    ['literacy', 'yes', 'literacy-rate-level-2|a15to35', [89, 100], 1],
    ['literacy', 'yes', 'literacy-rate-level-2|a15to60', [0, 100], 2],
  ])('%s, hardship %s: %s at %j gives %j', (of, hardship, input, count, expected) => {
    expect(level({ ...best, [input]: count }, hardship, of)).toBe(expected);
  });

  it('never rounds: 1.899 of 2.000 is 94,95%, printed as 95,0% and not enough', () => {
    const counts = { ...best, 'age5-enrolment-rate': [1899, 2000] as const };
    expect(level(counts, 'no', 'preschool5')).toBe(0);
    expect(nextLevel(judge(counts, 'no'), 'pcgd-preschool5')?.failed).toMatchObject([
      { threshold: 95, missing: 1 },
    ]);
  });
});

describe('what is not known', () => {
  it.each<[keyof Reading, string, number | '?']>([
    ['preschool5', 'age5-enrolment-rate', '?'],
    ['preschool5', 'age5-programme-completion-rate', '?'],
    ['primary', 'age14-primary-completion-rate', '?'], // no level can be told
    ['primary', 'age11-primary-completion-rate', 1], // level 1 is certain, level 2 is open
    ['lowerSecondary', 'age15-18-further-study-rate', 2],
    ['lowerSecondary', 'literacy-rate-level-1|a15to35', '?'],
    ['literacy', 'literacy-rate-level-1|a15to35', 2],
    ['literacy', 'literacy-rate-level-2|a15to60', 1],
  ])('%s without %s: %j', (of, input, expected) => {
    expect(level({ ...best, [input]: undefined }, 'no', of)).toBe(expected);
  });

  it('is never "not attained", even beside a test that fails', () => {
    const counts = {
      ...best,
      'age5-enrolment-rate': [10, 100] as const,
      'age5-programme-completion-rate': undefined,
    };
    const [outcome] = judge(counts, 'no').filter(
      ({ programme }) => programme.id === 'pcgd-preschool5',
    );
    expect(outcome).toMatchObject({ state: 'noData', attained: undefined });
    expect(outcome?.levels[0]?.tests.map(({ verdict, missing }) => [verdict, missing])).toEqual([
      ['fail', 85],
      ['noData', 0],
    ]);
  });

  it('does not reopen what a failed level below has settled', () => {
    const counts = {
      ...best,
      'age6-grade1-entry-rate': [50, 100] as const,
      'age11-primary-completion-rate': undefined,
    };
    expect(level(counts, 'no', 'primary')).toBe(0);
  });

  it('has no answer for an empty denominator but where the rule gives one', () => {
    expect(level({ ...best, 'age5-enrolment-rate': [0, 0] }, 'no', 'preschool5')).toBe('?');
  });

  it('is the hardship status too: only what both readings agree on is told', () => {
    expect(level({ ...best, 'age5-enrolment-rate': [92, 100] }, 'unknown', 'preschool5')).toBe('?');
    expect(level({ ...best, 'age5-enrolment-rate': [96, 100] }, 'unknown', 'preschool5')).toBe(1);
    expect(level({ ...best, 'age5-enrolment-rate': [89, 100] }, 'unknown', 'preschool5')).toBe(0);
    expect(
      level({ ...best, 'literacy-rate-level-1|a15to25': undefined }, 'unknown', 'literacy'),
    ).toBe(2);
  });
});

describe('what is missing for the next level', () => {
  const missing = (counts: Counts, hardship: Hardship, id: string) =>
    nextLevel(judge(counts, hardship), id)?.failed.map((item) => [
      item.test.input,
      item.threshold,
      item.missing,
    ]);

  it('counts children: 92 of 97 at 95% lack one, 0,95 x 97 = 92,15', () => {
    expect(missing({ ...best, 'age5-enrolment-rate': [92, 97] }, 'no', 'pcgd-preschool5')).toEqual([
      ['age5-enrolment-rate', 95, 1],
    ]);
  });

  it('names only the next level: at level 1 what level 2 asks for', () => {
    const counts = {
      ...best,
      'age6-grade1-entry-rate': [93, 100] as const,
      'age11-primary-completion-rate': [70, 100] as const,
    };
    expect(missing(counts, 'no', 'pcgd-primary')).toEqual([
      ['age6-grade1-entry-rate', 95, 2],
      ['age11-primary-completion-rate', 80, 10],
    ]);
  });

  it('goes down to the programmes a level rests on', () => {
    const counts = {
      ...best,
      'age6-grade1-entry-rate': [80, 100] as const,
      'literacy-rate-level-1|a15to35': [171, 200] as const,
      'age15-18-lower-secondary-rate': [60, 100] as const,
    };
    expect(missing(counts, 'no', 'pcgd-lower-secondary')).toEqual([
      ['age6-grade1-entry-rate', 90, 10],
      ['literacy-rate-level-1', 90, 9],
      ['age15-18-lower-secondary-rate', 80, 20],
    ]);
  });

  it('lists what cannot be judged apart', () => {
    const next = nextLevel(
      judge({ ...best, 'age5-enrolment-rate': undefined }, 'no'),
      'pcgd-preschool5',
    );
    expect(next?.failed).toEqual([]);
    expect(next?.unknown.map(({ test }) => test.input)).toEqual(['age5-enrolment-rate']);
  });
});

const inputs = Object.keys(best);
const count = fc
  .tuple(fc.nat(240), fc.nat(240))
  .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);
/** Shares near the thresholds, where faults would hide. */
const nearCount = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 68, max: 100 }),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([d, percent, off]): readonly [number, number] => [
    Math.min(d, Math.max(0, Math.ceil((d * percent) / 100) + off)),
    d,
  ]);
const commune = fc.record(
  Object.fromEntries(
    inputs.map((input) => [
      input,
      fc.oneof({ weight: 6, arbitrary: nearCount }, count, fc.constant(undefined)),
    ]),
  ),
) as fc.Arbitrary<Counts>;

describe('for any commune', () => {
  it('agrees with the decision table read a second time', () => {
    fc.assert(
      fc.property(commune, fc.boolean(), (counts, hard) => {
        expect(reading(judge(counts, hard ? 'yes' : 'no'))).toEqual(secondReading(counts, hard));
      }),
      { numRuns: 3000, seed: 20231001 },
    );
  });

  it('never falls when a figure gets better', () => {
    fc.assert(
      fc.property(
        commune,
        fc.boolean(),
        fc.constantFrom(...inputs),
        fc.integer({ min: 1, max: 50 }),
        (counts, hard, input, more) => {
          const old = counts[input];
          if (!old) return;
          const better = { ...counts, [input]: [Math.min(old[1], old[0] + more), old[1]] as const };
          const [before, after] = [counts, better].map((item) =>
            reading(judge(item, hard ? 'yes' : 'no')),
          ) as [Reading, Reading];
          for (const name of Object.values(names)) {
            const [was, is] = [before[name], after[name]];
            // What failed may become open where another input lacks; a level that was attained is never lost.
            if (was === '?') continue;
            if (is === '?') expect(was).toBe(0);
            else expect(is).toBeGreaterThanOrEqual(was);
          }
        },
      ),
      { numRuns: 1500, seed: 20231002 },
    );
  });

  it('nests: what holds at a level of primary or lower secondary holds at every level below', () => {
    fc.assert(
      fc.property(commune, fc.boolean(), (counts, hard) => {
        for (const { programme, levels } of judge(counts, hard ? 'yes' : 'no')) {
          if (programme.id === 'literacy-eradication') continue;
          const last = levels.findLastIndex(({ verdict }) => verdict === 'pass');
          expect(levels.slice(0, last + 1).every(({ verdict }) => verdict === 'pass')).toBe(true);
        }
      }),
      { numRuns: 500, seed: 20231003 },
    );
  });

  it('does not depend on the order of the programmes in the file', () => {
    const turned = { ...rules, programmes: rules.programmes.toReversed() };
    fc.assert(
      fc.property(commune, (counts) => {
        expect(reading(judge(counts, 'no', turned))).toEqual(reading(judge(counts, 'no')));
      }),
      { numRuns: 300, seed: 20231004 },
    );
  });

  it('is at the next level once exactly the missing people are found', () => {
    fc.assert(
      fc.property(
        commune,
        fc.boolean(),
        fc.constantFrom(...Object.keys(names)),
        (counts, hard, id) => {
          const hardship = hard ? 'yes' : 'no';
          const next = nextLevel(judge(counts, hardship), id);
          if (!next || next.unknown.length > 0) return;
          const found: Record<string, Counts[string]> = { ...counts };
          for (const { test, ageBand, missing, threshold } of next.failed) {
            const key = ageBand === '' ? test.input : `${test.input}|${ageBand}`;
            const [n, d] = counts[key] ?? [0, 0];
            expect(missing).toBe(countedMissing(n, d, threshold));
            found[key] = [n + missing, d];
          }
          const after = judge(found, hardship).find(({ programme }) => programme.id === id);
          expect(after?.levels.find(({ key }) => key === next.target.key)?.verdict).toBe('pass');
        },
      ),
      { numRuns: 1500, seed: 20231005 },
    );
  });
});
