import { describe, expect, it } from 'vitest';
import { conventionOf, conventionWitness } from './number-convention.ts';

describe('conventionWitness', () => {
  it.each([
    ['235.731,5', 'vi'],
    ['1.234.567', 'vi'],
    ['12.345.678', 'vi'],
    ['72,25', 'vi'],
    ['72,2', 'vi'],
    ['72,2%', 'vi'],
    ['0,5', 'vi'],
    ['0,125', 'vi'],
    ['1234,567', 'vi'],
    ['1234,5', 'vi'],
    ['1 234,5', 'vi'],
    ['1 234,567', 'vi'],
    ['-2.310,5', 'vi'],
    ['(1.234,5)', 'vi'],
    ['9.545,5 em', 'vi'],
    ['1,234,567', 'en'],
    ['1,234.5', 'en'],
    ['72.2', 'en'],
    ['72.25 %', 'en'],
    ['0.125', 'en'],
    ['1234.5', 'en'],
    ['1234.567', 'en'],
    ['1 234.567', 'en'],
    ['8.231', 'ambiguous'],
    ['8,231', 'ambiguous'],
    ['235.731', 'ambiguous'],
    ['-8.231', 'ambiguous'],
    ['８．２３１', 'ambiguous'],
  ])('%s says %s', (text, witness) => {
    expect(conventionWitness(text)).toBe(witness);
  });

  it.each([
    '1234',
    '1 234',
    '0',
    '',
    '-',
    '…',
    'x',
    '12-15',
    '1.23.456',
    '1.2.3,4,5',
    '1,2.3,4',
    '30.9.2024',
    '2024.2025',
    '0912.345.678',
    'Bắc Hà',
    '.5',
    '5,',
    '012.345',
    '1.234 nghìn',
    '#N/A',
    '8.3b5',
    '00.125',
  ])('%s says nothing', (text) => {
    expect(conventionWitness(text)).toBeUndefined();
  });
});

describe('conventionOf', () => {
  it('lets one number that can only be read in one way decide for all', () => {
    expect(conventionOf(['8.231', '12', '72,2'])).toEqual({ kind: 'vi' });
    expect(conventionOf(['8,231', '72.2', 'x'])).toEqual({ kind: 'en' });
  });

  it('says that nothing is undecided', () => {
    expect(conventionOf([])).toEqual({ kind: 'plain' });
    expect(conventionOf(['12', '1234', '1 234', '-', 'Bắc Hà'])).toEqual({ kind: 'plain' });
  });

  it('shows a number that nothing decides', () => {
    expect(conventionOf(['12', '8.231', '9.545'])).toEqual({ kind: 'ambiguous', example: '8.231' });
  });

  it('shows both sides of a file that contradicts itself', () => {
    expect(conventionOf(['8.231', '72,2', '72.4'])).toEqual({
      kind: 'mixed',
      vi: '72,2',
      en: '72.4',
    });
    expect(conventionOf(['1.234.567', '1,234,567'])).toEqual({
      kind: 'mixed',
      vi: '1.234.567',
      en: '1,234,567',
    });
  });
});
