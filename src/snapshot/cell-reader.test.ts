import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { cellReader, plainNumberFor } from './cell-reader.ts';
import { tableSchema } from './table-schema.ts';

const place = { file: 'a.csv', line: 2, column: 'x' };

function readerOf(type: string, constraints: object = {}) {
  const [field] = v.parse(tableSchema, { fields: [{ name: 'x', type, constraints }] }).fields;
  if (!field) throw new Error('one field was given');
  return cellReader(field);
}

const ruleOf = (type: string, text: string, constraints: object = {}) =>
  readerOf(type, constraints)(text, place)?.rule;

describe('cellReader', () => {
  it.each([
    ['number', ['72.2', '0', '-3.50', '235731', '8.231']],
    ['integer', ['8231', '-4', '007']],
    ['date', ['2024-02-29', '2025-07-01']],
    ['year', ['2024']],
    ['boolean', ['true', 'FALSE', '1']],
    ['string', ['=1+1', '8.231', '<b>']],
    ['any', ['?']],
  ])('takes what is a %s', (type, texts) => {
    expect(texts.filter((text) => ruleOf(type, text) !== undefined)).toEqual([]);
  });

  it.each([
    ['number', 'abc', 'type-error'],
    ['number', 'NaN', 'type-error'],
    ['number', 'Infinity', 'type-error'],
    ['number', '1e5', 'type-error'],
    ['number', '0x10', 'type-error'],
    ['number', '72,2', 'number-format'],
    ['integer', '8.231', 'number-format'],
    ['integer', '12.5', 'type-error'],
    ['date', '2024-02-30', 'type-error'],
    ['date', '31/12/2024', 'type-error'],
    ['year', '24', 'type-error'],
    ['boolean', 'có', 'type-error'],
  ])('refuses as %s: %s', (type, text, rule) => {
    expect(ruleOf(type, text)).toBe(rule);
  });

  it('checks limits by value and by date', () => {
    expect(ruleOf('number', '9', { minimum: 10 })).toBe('constraint-minimum');
    expect(ruleOf('number', '10', { minimum: 10, maximum: 10 })).toBeUndefined();
    expect(ruleOf('date', '2025-07-02', { maximum: '2025-07-01' })).toBe('constraint-maximum');
  });

  it('takes a pattern for the whole cell and counts letters, not bytes', () => {
    expect(ruleOf('string', '012', { pattern: '\\d{2}' })).toBe('constraint-pattern');
    expect(ruleOf('string', 'Bắc', { minLength: 3, maxLength: 3 })).toBeUndefined();
  });

  it('answers a hostile number of 100,000 digits at once', () => {
    const started = performance.now();
    expect(ruleOf('number', `${'1'.repeat(100_000)}x`)).toBe('type-error');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('plainNumberFor', () => {
  it.each([
    ['8.231', true, '8231'],
    ['8,231', true, '8231'],
    ['8 231', true, '8231'],
    ['8\u00A0231', true, '8231'],
    ['1.234.567', false, '1234567'],
    ['72,2', false, '72.2'],
    ['72,2%', false, '72.2'],
    ['1.234,5', false, '1234.5'],
    ['1,234.5', false, '1234.5'],
    ['8,231', false, '8.231 / 8231'],
    ['\u22125', true, '-5'],
    ['abc', false, ''],
    ['12/5', false, ''],
    ['...', false, ''],
  ])('%s (whole: %s) -> %s', (text, whole, plain) => {
    expect(plainNumberFor(text, whole)).toBe(plain);
  });
});
