import { describe, expect, it } from 'vitest';
import type { UpgradeRules } from './teacher-upgrade.ts';
import { toUpgradeSteps } from './teacher-upgrade.ts';

const step = (due: string, share: number) =>
  ({ level: 'primary', due, share, status: 'VERIFIED', source: 's' }) as const;
const rules: UpgradeRules = {
  id: 'upgrade',
  validFrom: '2020-07-01',
  validTo: '',
  law: { vi: '', en: '' },
  standards: [],
  steps: [
    step('2025-12-31', 50),
    step('2030-12-31', 100),
    { ...step('2025-12-31', 60), level: 'preschool' },
  ],
};

describe('the upgrade of teachers', () => {
  it.each([
    // 201 had to upgrade: half is 100,5, so 101
    [101, '2025-06-30', ['met', 'notDue'], [0, 100]],
    [100, '2025-06-30', ['notDue', 'notDue'], [1, 101]],
    [100, '2025-12-31', ['missed', 'notDue'], [1, 101]],
    [201, '2031-01-01', ['met', 'met'], [0, 0]],
  ])('%i of 201 on %s', (numerator, date, states, missing) => {
    const outcome = toUpgradeSteps(rules, 'primary', { numerator, denominator: 201 }, date);
    expect(outcome.map(({ state }) => state)).toEqual(states);
    expect(outcome.map((item) => item.missing)).toEqual(missing);
  });
});
