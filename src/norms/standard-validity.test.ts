import { describe, expect, it } from 'vitest';
import type { StandardRules } from './standard-validity.ts';
import { addMonths, certificateOn, expiring } from './standard-validity.ts';

const rules: StandardRules = {
  id: 'standard',
  validFrom: '2018-10-10',
  validTo: '',
  years: 5,
  renewMonths: 5,
  status: 'VERIFIED',
  source: 's',
};
const certificate = (school: string, grantedOn: string) => ({
  school,
  areaId: 'a',
  level: 1,
  grantedOn,
});

describe('months', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-02-29', 60, '2025-02-28'],
    ['2025-03-15', -5, '2024-10-15'],
    ['2025-01-31', -2, '2024-11-30'],
    ['2024-12-31', 12, '2025-12-31'],
  ])('%s %i: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe('a certificate of 20/03/2020', () => {
  it.each([
    ['2020-03-19', 'notYet'],
    ['2020-03-20', 'valid'],
    ['2024-10-20', 'valid'],
    ['2024-10-21', 'renewNow'],
    ['2025-03-19', 'renewNow'],
    ['2025-03-20', 'expired'],
  ])('on %s is %s', (date, state) => {
    expect(certificateOn(certificate('A', '2020-03-20'), rules, date)).toMatchObject({
      expiresOn: '2025-03-20',
      renewBy: '2024-10-20',
      state,
    });
  });
});

describe('certificates that end soon', () => {
  it('are listed by their last day; those gone or not yet begun are not', () => {
    const list = [
      certificate('later', '2021-01-10'),
      certificate('first', '2020-02-01'),
      certificate('gone', '2019-12-31'),
      certificate('coming', '2025-02-01'),
      certificate('second', '2020-06-30'),
    ];
    expect(expiring(list, rules, '2025-01-01', 6).map(({ school }) => school)).toEqual([
      'first',
      'second',
    ]);
  });
});
