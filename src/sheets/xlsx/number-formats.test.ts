import { describe, expect, it } from 'vitest';
import { builtInFormat, isDateFormat } from './number-formats.ts';

describe('isDateFormat', () => {
  it.each([
    'mm-dd-yy',
    'dd/mm/yyyy',
    '[$-42A]dd\\ mmmm',
    'h:mm',
    '[h]:mm',
    'yyyy',
    'mmm-yy',
    '[Red]d/m;@',
  ])('takes %s as days', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    '0',
    '0.0%',
    '#,##0.00',
    '0" ngày"',
    '0\\d',
    '_-* #,##0\\ _d_-',
    '[Red]0',
    'General',
    '@',
    '',
    '0.00E+00',
    '[$-42A]#,##0',
    '000',
  ])('takes %s as a number', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  it.each([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 58])(
    'takes the built-in format %i as days',
    (id) => {
      expect(isDateFormat(builtInFormat(id))).toBe(true);
    },
  );

  it.each([0, 1, 2, 3, 4, 9, 10, 11, 12, 37, 40, 48, 49, 163])(
    'takes the built-in format %i as a number',
    (id) => {
      expect(isDateFormat(builtInFormat(id))).toBe(false);
    },
  );
});
