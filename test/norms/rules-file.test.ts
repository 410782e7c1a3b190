import { describe, expect, it } from 'vitest';
import { readRules } from '#snapshot/read-rules.ts';
import { packageRules, rulesText } from './read-rules.ts';

/** Faults of the file with one value changed. */
function faults(path = '', value: unknown = ''): readonly string[] {
  const file = JSON.parse(rulesText('lao-cai')) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = file;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (last !== '') at[last] = value;
  const { rules, problems } = readRules(JSON.stringify(file), 'rules.json');
  expect(rules === undefined).toBe(problems.length > 0);
  return problems.map(({ column, params }) => `${column}: ${params['expected']}`);
}

const firstTest = 'recognition.0.programmes.0.levels.0.tests.0';

describe('rules.json', () => {
  it('is the same in every package: it is national law', () => {
    expect(rulesText('viet-nam')).toBe(rulesText('lao-cai'));
  });

  it('is sound', () => {
    expect(faults()).toEqual([]);
  });

  it.each<[string, string, unknown, string]>([
    [
      'a threshold that is not a whole number',
      `${firstTest}.min`,
      90.5,
      `${firstTest}.min: Invalid integer: Received 90.5`,
    ],
    ['a threshold above 100', `${firstTest}.min`, 101, `${firstTest}.min: <=100`],
    [
      'an unknown status',
      `${firstTest}.status`,
      'MAYBE',
      `${firstTest}.status: ("VERIFIED" | "PARTIAL" | "TO_CONFIRM")`,
    ],
    [
      'a day that is none',
      'recognition.0.validFrom',
      '15/05/2014',
      'recognition.0.validFrom: Invalid date: Received "15/05/2014"',
    ],
    ['two sets on one day', 'tiers.0.validTo', '2025-07-01', 'tiers: one rule a day'],
    [
      'a level that rests on itself',
      'recognition.0.programmes.2.levels.0.requires',
      { keys: ['pcgd-primary:level3'], status: 'VERIFIED' },
      'ND20-2014.pcgd-primary:level1.requires: a level below',
    ],
    [
      'a level that is not there',
      'recognition.0.programmes.3.levels.0.requires',
      { keys: ['pcgd-primary:level9'], status: 'VERIFIED' },
      'ND20-2014.pcgd-lower-secondary:level1.requires pcgd-primary:level9: programme:level',
    ],
    [
      'a share for no level',
      'tiers.0.province.min',
      { 'pcgd:x': { share: 90, status: 'VERIFIED' } },
      'tiers.ND20-2014-areas.pcgd:x: programme:level',
    ],
    [
      'an input without a name',
      'recognition.0.programmes.1.levels.0.tests.0.input',
      'age5',
      'ND20-2014.age5: an id of inputs',
    ],
    [
      'a source that is not listed',
      'classSize.0.caps.0.source',
      'S-NOWHERE',
      'source S-NOWHERE: an id of sources',
    ],
  ])('refuses %s', (_name, path, value, expected) => {
    expect(faults(path, value)).toContain(expected);
  });

  it('says of each number what rules.md says', () => {
    const { recognition, tiers } = packageRules();
    const open = recognition[0]?.programmes.flatMap(({ id, levels }) =>
      levels.flatMap((level) => [
        ...(level.requires.status === 'VERIFIED' ? [] : [`${id}:${level.id} requires`]),
        ...level.tests
          .filter(({ status }) => status !== 'VERIFIED')
          .map(({ input }) => `${id}:${level.id} ${input}`),
      ]),
    );
    expect(open).toEqual([
      'pcgd-primary:level3 requires',
      'pcgd-primary:level3 age11-still-in-primary-share',
      'pcgd-lower-secondary:level2 requires',
      'pcgd-lower-secondary:level2 age15-18-lower-secondary-rate',
    ]);
    const unsure = (['district', 'province'] as const).flatMap((tier) =>
      Object.entries(tiers[0]?.[tier]?.min ?? {})
        .filter(([, { status }]) => status !== 'VERIFIED')
        .map(([key, { status }]) => `${tier} ${key} ${status}`),
    );
    expect(unsure.toSorted()).toEqual(
      [
        'district pcgd-primary:level3 TO_CONFIRM',
        'district pcgd-lower-secondary:level2 TO_CONFIRM',
        'province pcgd-primary:level3 TO_CONFIRM',
        'province pcgd-lower-secondary:level2 TO_CONFIRM',
        'province literacy-eradication:level1 PARTIAL',
      ].toSorted(),
    );
  });
});
