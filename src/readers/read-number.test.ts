import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberFix } from './number-parts.ts';
import type { NumberOptions, NumberType } from './read-number.ts';
import { readNumber } from './read-number.ts';

const vi = (type: NumberType): NumberOptions => ({ convention: 'vi', type });
const en = (type: NumberType): NumberOptions => ({ convention: 'en', type });

describe('readNumber of counts, vi', () => {
  it.each<[string, string, readonly NumberFix[]]>([
    ['0', '0', []],
    ['12', '12', []],
    ['8.231', '8231', []],
    ['235.731', '235731', []],
    ['14.792.830', '14792830', []],
    ['8231', '8231', []],
    [' 8231 ', '8231', []],
    ['1 234', '1234', ['spaces']],
    ['1\u00A0234', '1234', ['spaces']],
    ['1\u202F234\u202F567', '1234567', ['spaces']],
    ['\u200B12\uFEFF', '12', []],
    ['(12)', '-12', ['parentheses']],
    ['(1.234)', '-1234', ['parentheses']],
    ['-12', '-12', []],
    ['\u221212', '-12', ['minus']],
    ['-2.310', '-2310', []],
    ['+12', '12', []],
    ["'12", '12', ['apostrophe']],
    ['９．５４５', '9545', ['fullwidth']],
    ['9.545 em', '9545', ['unit']],
    ['12 trường', '12', ['unit']],
    ['12trường', '12', ['unit']],
    ['1.640 lớp', '1640', ['unit']],
    ['70 nhóm/lớp', '70', ['unit']],
    ['235.731 học sinh', '235731', ['unit']],
    ['45 người', '45', ['unit']],
    ['05 nhóm', '5', ['unit', 'leading-zero']],
    ['05', '5', ['leading-zero']],
    ['12,0', '12', []],
    ['12,00', '12', []],
    ['-0', '0', []],
    ['999999999999999', '999999999999999', []],
  ])('%s is %s', (text, canonical, fixed) => {
    expect(readNumber(text, vi('count'))).toMatchObject({
      ok: true,
      value: Number(canonical),
      text: canonical,
      fixed,
    });
  });

  it.each([
    ['8,231', 'not-whole', '8231'],
    ['8,000', 'not-whole', '8000'],
    ['72,5', 'not-whole', undefined],
    ['8.23', 'grouping', undefined],
    ['72.2', 'grouping', undefined],
    ['1.23.456', 'grouping', undefined],
    ['1,234,567', 'grouping', '1234567'],
    ['1 23', 'grouping', undefined],
    ['1  234', 'grouping', undefined],
    ['1.234 567', 'grouping', undefined],
    ['0.231', 'grouping', undefined],
    ['0.123.456', 'grouping', undefined],
    ["1'234", 'grouping', '1234'],
    ['1.2.3,4,5', 'grouping', undefined],
    ['12%', 'percent-in-count', undefined],
    ['1,2 điểm %', 'unit-mismatch', undefined],
    ['1234567890123456', 'overflow', undefined],
    ['0912345678', 'leading-zero', undefined],
    ['080', 'leading-zero', undefined],
    ['00', 'leading-zero', undefined],
    ['8.3b5', 'letter-in-number', undefined],
    ['O123', 'letter-in-number', undefined],
    ['1O23', 'letter-in-number', '1023'],
    ['12O', 'letter-in-number', '120'],
    ['l2', 'letter-in-number', '12'],
    ['0x1F', 'letter-in-number', undefined],
    ['1e5', 'exponent', undefined],
    ['1,5E+05', 'exponent', undefined],
    ['12-15', 'range', undefined],
    ['12 – 15', 'range', undefined],
    ['12 đến 15', 'range', undefined],
    ['~200', 'qualified', '200'],
    ['khoảng 200', 'qualified', '200'],
    ['Trên 7.000', 'qualified', '7000'],
    ['gần 24 nghìn', 'qualified', undefined],
    ['>=5', 'qualified', '5'],
    ['<5', 'qualified', '5'],
    ['12,5 nghìn', 'scaled', '12500'],
    ['2 triệu', 'scaled', '2000000'],
    ['12k', 'scaled', '12000'],
    ['50/55', 'fraction', undefined],
    ['50/55 trường', 'fraction', undefined],
    ['30/9/2024', 'date', undefined],
    ['2024-09-30', 'date', undefined],
    ['30.9.2024', 'date', undefined],
    ['Dec-24', 'date', undefined],
    ['12-Thg', 'date', undefined],
    ['– 12', 'dash', '-12'],
    ['- 12', 'dash', '-12'],
    ['12 quả', 'unknown-unit', undefined],
    ['12 trường và 3 lớp', 'not-a-number', undefined],
    ['#N/A', 'spreadsheet-error', undefined],
    ['#DIV/0!', 'spreadsheet-error', undefined],
    ['=1+2', 'formula', undefined],
    ['Infinity', 'not-a-number', undefined],
    ['NaN', 'not-a-number', undefined],
    ['null', 'not-a-number', undefined],
    ['-', 'not-a-number', undefined],
    ['(12', 'not-a-number', undefined],
    ['12)', 'not-a-number', undefined],
    ['(-12)', 'not-a-number', undefined],
    ['--12', 'not-a-number', undefined],
    ['.5', 'not-a-number', undefined],
    ['12.', 'not-a-number', undefined],
    ['12\n15', 'not-a-number', undefined],
    ['12\t15', 'not-a-number', undefined],
    ['١٢٣', 'not-a-number', undefined],
    ['½', 'not-a-number', undefined],
    ['12²', 'not-a-number', undefined],
    ['__proto__', 'not-a-number', undefined],
    ['', 'empty', undefined],
    [' \u00A0 ', 'empty', undefined],
    ['1'.repeat(101), 'too-long', undefined],
    ['1'.repeat(100_000), 'too-long', undefined],
    ['1'.repeat(100), 'overflow', undefined],
  ])('%s is refused: %s, suggestion %s', (text, reason, suggestion) => {
    const reading = readNumber(text, vi('count'));
    expect(reading).toEqual(
      suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion },
    );
  });
});

describe('readNumber of percentages and decimals', () => {
  it.each<[string, NumberOptions, string, number]>([
    ['72,2%', vi('percent'), '72.2', 1],
    ['72,2 %', vi('percent'), '72.2', 1],
    ['72,20', vi('percent'), '72.20', 2],
    ['82', vi('percent'), '82', 0],
    ['100%', vi('percent'), '100', 0],
    ['(0,5%)', vi('percent'), '-0.5', 1],
    ['-0,0', vi('percent'), '0.0', 1],
    ['1,0 điểm %', vi('percent'), '1.0', 1],
    ['1.234,5', vi('percent'), '1234.5', 1],
    ['72.2%', en('percent'), '72.2', 1],
    ['0.125', en('decimal'), '0.125', 3],
    ['1,234.50', en('decimal'), '1234.50', 2],
    ['8,231', en('count'), '8231', 0],
    ['8,231', en('decimal'), '8231', 0],
    ['8,231', vi('decimal'), '8.231', 3],
    ['8.231', vi('decimal'), '8231', 0],
    ['8.231', en('decimal'), '8.231', 3],
    ['1,73', vi('decimal'), '1.73', 2],
    ['1 234,5', vi('decimal'), '1234.5', 1],
    ['72,2%', vi('decimal'), '72.2', 1],
    ['1,73 giáo viên/lớp', vi('decimal'), '1.73', 2],
  ])('%s, %o is %s', (text, options, canonical, decimals) => {
    expect(readNumber(text, options)).toMatchObject({ ok: true, text: canonical, decimals });
  });

  it.each<[string, NumberOptions, string, string | undefined]>([
    ['72.2', vi('percent'), 'grouping', '72.2'],
    ['8.231', vi('percent'), 'grouping', '8.231'],
    ['8,231', en('percent'), 'grouping', '8.231'],
    ['72,2', en('percent'), 'grouping', '72.2'],
    ['8.231', en('count'), 'not-whole', '8231'],
    ['8.23', vi('decimal'), 'grouping', '8.23'],
    ['72,2 người', vi('percent'), 'unit-mismatch', undefined],
    ['1e5', vi('decimal'), 'exponent', undefined],
    ['012,5', vi('decimal'), 'leading-zero', undefined],
    ['0,1234567890123456', vi('decimal'), 'overflow', undefined],
    ['72,2‰', vi('percent'), 'not-a-number', undefined],
    ['72,2%%', vi('percent'), 'not-a-number', undefined],
  ])('%s, %o is refused: %s', (text, options, reason, suggestion) => {
    expect(readNumber(text, options)).toEqual(
      suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion },
    );
  });

  it('tells percent sign and unit', () => {
    expect(readNumber('72,2%', vi('percent'))).toMatchObject({ hadPercent: true, hadUnit: '' });
    expect(readNumber('12 trường', vi('count'))).toMatchObject({
      hadPercent: false,
      hadUnit: 'trường',
    });
  });
});

const conventions = fc.constantFrom<'vi' | 'en'>('vi', 'en');
const types = fc.constantFrom<NumberType>('count', 'decimal', 'percent');
const locale = { vi: 'vi-VN', en: 'en-GB' } as const;

describe('readNumber, properties', () => {
  it('gives back what was written in either convention', () => {
    const decimals = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(conventions, fc.maxSafeInteger(), decimals, (convention, big, places) => {
        const whole = big % 10_000_000_000;
        const canonical = (whole / 10 ** places).toFixed(places);
        const written = new Intl.NumberFormat(locale[convention], {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        }).format(Number(canonical));
        const type = places === 0 ? 'count' : 'decimal';
        const reading = readNumber(written, { convention, type });
        expect(reading).toMatchObject({ ok: true, value: Number(canonical) || 0 });
      }),
    );
  });

  it('never reads a number of one convention as another number under the other', () => {
    const counts = fc.integer({ min: 1000, max: 999_999_999 });
    fc.assert(
      fc.property(conventions, counts, (convention, count) => {
        const written = new Intl.NumberFormat(locale[convention]).format(count);
        const reading = readNumber(written, {
          convention: convention === 'vi' ? 'en' : 'vi',
          type: 'count',
        });
        expect(reading).toMatchObject({ ok: false });
      }),
    );
  });

  it('never throws, and keeps the digits of what it accepts', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,  -+()%em\u00A0\u2212８'.split('')) }),
    );
    fc.assert(
      fc.property(texts, conventions, types, (text, convention, type) => {
        const reading = readNumber(text, { convention, type });
        if (!reading.ok) return;
        const digits = text.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '');
        const kept = reading.text.replace(/\D/g, '').replace(/^0+/, '');
        expect(type === 'count' ? digits.replace(/0+$/, '') : digits).toBe(
          type === 'count' ? kept.replace(/0+$/, '') : kept,
        );
        expect(reading.value).toBe(Number(reading.text));
        expect(Number.isFinite(reading.value)).toBe(true);
        expect(Object.is(reading.value, -0)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
