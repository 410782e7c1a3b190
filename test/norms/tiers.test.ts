import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TierOutcome } from '#norms/evaluate-share.ts';
import {
  evaluateShare,
  evaluateTier,
  standingOfRecognised,
  standingOfTier,
  standingOfUnit,
} from '#norms/evaluate-share.ts';
import type { Verdict } from '#norms/evaluate-unit.ts';
import { evaluateUnit } from '#norms/evaluate-unit.ts';
import type { RecognitionRules, TierRules } from '#norms/recognition-rules.ts';
import { inForceOn } from '#norms/rule.ts';
import { packageRules } from './read-rules.ts';
import { readNorms } from './read-package-norms.ts';

const rules = packageRules();
const set = rules.recognition[0] as RecognitionRules;
const tiers = inForceOn(rules.tiers, '2023-09-30') as TierRules;
const byId = (outcomes: readonly TierOutcome[]) =>
  Object.fromEntries(
    outcomes.map(({ programme, attainedAt, state }) => [programme.id, [attainedAt, state]]),
  );

/** Verdicts written as letters: p pass, f fail, n no data. */
const verdicts = (text: string): Verdict[] =>
  [...text].map((letter) => (letter === 'p' ? 'pass' : letter === 'f' ? 'fail' : 'noData'));

describe('a share of lower units', () => {
  it.each<[string, number | undefined, ReturnType<typeof evaluateShare>['verdict'], number]>([
    ['pppppppppf', 90, 'pass', 0], // 9 of 10
    ['ppppppppff', 90, 'fail', 1],
    ['ppppppppnf', 90, 'noData', 1], // the ninth may be it
    ['pppppppppn', 90, 'pass', 0], // nine are enough whatever the tenth is
    ['pppppppffn', 90, 'fail', 2], // even with the open one there are only 8
    ['pppppppppp', 100, 'pass', 0],
    ['pppppppppf', 100, 'fail', 1],
    ['', 90, 'noData', 0],
    ['pp', undefined, 'off', 0],
  ])('%s at %s is %s, %i more', (text, share, verdict, missing) => {
    expect(evaluateShare('key', verdicts(text), share)).toMatchObject({ verdict, missing });
  });

  it('95% of 21 and 22 communes lets one fail, of 19 none: 19,95 and 20,9 and 18,05', () => {
    const one = (all: number) =>
      evaluateShare('key', verdicts(`${'p'.repeat(all - 1)}f`), 95).verdict;
    expect([one(22), one(21), one(20), one(19)]).toEqual(['pass', 'pass', 'pass', 'fail']);
  });

  it('never falls when one more unit attains', () => {
    const rank: Record<string, number> = { fail: 0, noData: 1, pass: 2 };
    const list = fc.array(fc.constantFrom<Verdict>('pass', 'fail', 'noData'), { minLength: 1 });
    fc.assert(
      fc.property(list, fc.nat(), fc.integer({ min: 0, max: 100 }), (before, at, share) => {
        const after = before.with(at % before.length, 'pass');
        const [a, b] = [before, after].map(
          (item) => rank[evaluateShare('k', item, share).verdict] ?? 0,
        );
        expect(b).toBeGreaterThanOrEqual(a ?? 0);
      }),
      { seed: 7 },
    );
  });
});

describe('levels are counted nested', () => {
  it('a commune at literacy level 2 counts at level 1 too, and an open level above keeps level 1 open', () => {
    const parts = (n: number | undefined) =>
      n === undefined ? undefined : { numerator: n, denominator: 100 };
    const judge = (one: number | undefined, two: number | undefined) => {
      const outcomes = evaluateUnit(set, {
        hardship: 'no',
        parts: (input) =>
          input === 'literacy-rate-level-1'
            ? parts(one)
            : input === 'literacy-rate-level-2'
              ? parts(two)
              : undefined,
      });
      const standing = standingOfUnit(outcomes);
      return [1, 2].map((k) => standing.get(`literacy-eradication:level${k}`));
    };
    expect(judge(80, 95)).toEqual(['pass', 'pass']);
    expect(judge(95, 80)).toEqual(['pass', 'fail']);
    expect(judge(80, undefined)).toEqual(['noData', 'noData']);
    expect(judge(80, 80)).toEqual(['fail', 'fail']);
  });
});

describe('the recognition of 2023 (29/03/2024)', () => {
  it('of 9 of 9 districts gives the province the same levels', async () => {
    const { recognised } = await readNorms('lao-cai');
    const districts = [...new Set(recognised.map(({ areaId }) => areaId))].filter(
      (id) => id !== 'lao-cai',
    );
    expect(districts).toHaveLength(9);
    const standings = districts.map((id) =>
      standingOfRecognised(
        recognised
          .filter(({ areaId, year }) => areaId === id && year === '2023')
          .flatMap(({ programmeId, levelAt }) => {
            const programme = set.programmes.find((item) => item.id === programmeId);
            return programme ? [{ programme, levelAt }] : [];
          }),
      ),
    );
    expect(
      byId(evaluateTier(set.programmes, standings, tiers.province ?? { of: 'district', min: {} })),
    ).toEqual({
      'pcgd-preschool5': [0, 'attained'],
      'pcgd-primary': [2, 'attained'],
      'pcgd-lower-secondary': [1, 'attained'],
      'literacy-eradication': [1, 'attained'],
    });
    expect(
      recognised.filter(({ year, areaId }) => year === '2023' && areaId === 'bac-ha'),
    ).toMatchObject(
      [
        ['pcgd-preschool5', 0],
        ['pcgd-primary', 2],
        ['pcgd-lower-secondary', 1],
        ['literacy-eradication', 1],
      ].map(([programmeId, levelAt]) => ({ programmeId, levelAt, date: '2024-03-29', number: '' })),
    );
  });

  it('is not contradicted by the invented communes', async () => {
    const { computed } = await readNorms('lao-cai');
    const districts = [...computed];
    expect(districts).toHaveLength(9);
    for (const [id, standing] of districts)
      expect([
        id,
        byId(evaluateTier(set.programmes, standing, tiers.district ?? { of: 'commune', min: {} })),
      ]).toEqual([
        id,
        {
          'pcgd-preschool5': [0, 'attained'],
          'pcgd-primary': [2, 'attained'],
          'pcgd-lower-secondary': [1, 'attained'],
          'literacy-eradication': [1, 'attained'],
        },
      ]);
  });
});

describe('after 30/06/2025', () => {
  const now = inForceOn(rules.tiers, '2026-09-30') as TierRules;

  it('there are no districts and the province is not judged until a share is set', () => {
    expect(now.district).toBeNull();
    const outcomes = evaluateTier(
      set.programmes,
      [new Map()],
      now.province ?? { of: 'commune', min: {} },
    );
    expect(outcomes.map(({ state }) => state)).toEqual(['off', 'off', 'off', 'off']);
    expect([...standingOfTier(outcomes).values()]).toEqual(new Array(9).fill('noData'));
  });

  it('is judged by communes once it is set', () => {
    const standing = (levelAt: number) =>
      standingOfRecognised(set.programmes.map((programme) => ({ programme, levelAt })));
    const rule = {
      of: 'commune' as const,
      min: { 'pcgd-primary:level1': { share: 90, status: 'TO_CONFIRM' as const } },
    };
    const outcomes = evaluateTier(
      set.programmes,
      [...Array.from({ length: 9 }, () => standing(0)), standing(-1)],
      rule,
    );
    expect(byId(outcomes)['pcgd-primary']).toEqual([0, 'attained']);
    expect(byId(outcomes)['pcgd-preschool5']).toEqual([-1, 'off']);
  });
});
