import { describe, expect, it } from 'vitest';
import { inForceOn, overlaps } from './rule.ts';

const first = { id: 'first', validFrom: '2014-05-15', validTo: '2025-06-30' };
const second = { id: 'second', validFrom: '2025-07-01', validTo: '' };

describe('the rule in force', () => {
  it.each([
    ['2014-05-14', undefined],
    ['2014-05-15', 'first'],
    ['2025-06-30', 'first'],
    ['2025-07-01', 'second'],
    ['2031-01-01', 'second'],
  ])('on %s is %s', (date, id) => {
    expect(inForceOn([second, first], date)?.id).toBe(id);
  });
});

describe('two rules on one day', () => {
  it('are found whatever their order, and an open end overlaps all that follows', () => {
    expect(overlaps([second, first])).toBe(false);
    expect(overlaps([second, { ...first, validTo: '2025-07-01' }])).toBe(true);
    expect(overlaps([second, { ...first, validTo: '' }])).toBe(true);
  });
});
