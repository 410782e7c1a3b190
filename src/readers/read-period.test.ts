import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#domain/period.ts';
import { periodDays } from './period-days.ts';
import { readPeriod } from './read-period.ts';

describe('readPeriod', () => {
  it.each([
    ['2024-2025', '2024-2025', 'school-year'],
    ['2024–2025', '2024-2025', 'school-year'],
    ['2024 — 2025', '2024-2025', 'school-year'],
    ['2024/25', '2024-2025', 'school-year'],
    ['2024/2025', '2024-2025', 'school-year'],
    ['2024-25', '2024-2025', 'school-year'],
    ['2024_2025', '2024-2025', 'school-year'],
    ['Năm học 2024 - 2025', '2024-2025', 'school-year'],
    ['NĂM HỌC 2024-2025', '2024-2025', 'school-year'],
    ['Năm học: 2024-2025', '2024-2025', 'school-year'],
    ['Năm học 2024-2025'.normalize('NFD'), '2024-2025', 'school-year'],
    ['NH 2024-2025', '2024-2025', 'school-year'],
    ['NH2024-2025', '2024-2025', 'school-year'],
    ['năm học 2011-12', '2011-2012', 'school-year'],
    ['School year 2024-2025', '2024-2025', 'school-year'],
    ['(2024-2025)', '2024-2025', 'school-year'],
    ['20242025', '2024-2025', 'school-year'],
    ['202425', '2024-2025', 'school-year'],
    ['1999-2000', '1999-2000', 'school-year'],
    ['1999-00', '1999-2000', 'school-year'],
    ["'2024-2025", '2024-2025', 'school-year'],
    ['２０２４－２０２５', '2024-2025', 'school-year'],
    ['Giai đoạn 2021 - 2025', '2021-2025', 'span'],
    ['nhiệm kỳ 2020-2025', '2020-2025', 'span'],
    ['2024', '2024', 'year'],
    ['Năm 2024', '2024', 'year'],
    ['30/9/2024', '2024-09-30', 'day'],
    ['30-09-2024', '2024-09-30', 'day'],
    ['30.9.2024', '2024-09-30', 'day'],
    ['2024-09-30', '2024-09-30', 'day'],
    ['2024-09-30T00:00:00', '2024-09-30', 'day'],
    ['31/12/2024', '2024-12-31', 'day'],
    ['5/6/2024', '2024-06-05', 'day'],
    ['ngày 30 tháng 9 năm 2024', '2024-09-30', 'day'],
    ['Tính đến ngày 31/12/2024', '2024-12-31', 'day'],
    ['tháng 7/2024', '2024-07', 'month'],
    ['Tháng 7 năm 2024', '2024-07', 'month'],
    ['7/2024', '2024-07', 'month'],
    ['2024-07', '2024-07', 'month'],
    ['2024-12', '2024-12', 'month'],
  ])('%s is %s, a %s', (text, key, kind) => {
    expect(readPeriod(text)).toEqual({ ok: true, key, kind });
  });

  it.each([
    ['Sơ bộ 2025-2026', '2025-2026', 'preliminary'],
    ['2025-2026 (sơ bộ)', '2025-2026', 'preliminary'],
    ['Ước 2025', '2025', 'estimated'],
  ])('%s is %s, %s', (text, key, status) => {
    expect(readPeriod(text)).toMatchObject({ ok: true, key, status });
  });

  it.each([
    ['học kỳ I năm học 2024-2025', 'part-of-year', '2024-2025'],
    ['HK1 2024-2025', 'part-of-year', '2024-2025'],
    ['2024-2025-HK1', 'part-of-year', '2024-2025'],
    ['Đầu năm học 2024-2025', 'part-of-year', '2024-2025'],
    ['9 tháng 2025', 'part-of-year', undefined],
    ['Quý I/2025', 'part-of-year', undefined],
    ['Kế hoạch 2025', 'plan', undefined],
    ['2025 (mục tiêu)', 'plan', undefined],
    ['2024-2026', 'not-consecutive', '2024-2025'],
    ['2025-2024', 'not-consecutive', '2024-2025'],
    ['2024-2024', 'not-consecutive', '2024-2025'],
    ['2024-27', 'not-consecutive', '2024-2025'],
    ['2021-2025', 'not-consecutive', '2021-2022'],
    ['24-25', 'short-years', '2024-2025'],
    ['24/25', 'short-years', '2024-2025'],
    ['99-00', 'short-years', '1999-2000'],
    ['NH 24-25', 'short-years', '2024-2025'],
    ['Năm học 2024', 'single-school-year', undefined],
    ['2011-12', 'ambiguous', '2011-2012'],
    ['202412', 'ambiguous', undefined],
    ['201112', 'ambiguous', '2011-2012'],
    ['Dec-24', 'spreadsheet-date', undefined],
    ['24-Dec', 'spreadsheet-date', undefined],
    ['12-Thg', 'spreadsheet-date', undefined],
    ['Thg12-24', 'spreadsheet-date', undefined],
    ['45566', 'spreadsheet-date', undefined],
    ['9/30/2024', 'month-first', '2024-09-30'],
    ['31/2/2024', 'no-such-day', undefined],
    ['13/2024', 'not-a-period', undefined],
    ['Tháng 7', 'no-year', undefined],
    ['1890', 'year-out-of-range', undefined],
    ['0000', 'year-out-of-range', undefined],
    ['2199-2200', 'year-out-of-range', undefined],
    ['30/9/1800', 'year-out-of-range', undefined],
    ['07.2024', 'not-a-period', undefined],
    ['2024.0', 'not-a-period', undefined],
    ['TH', 'not-a-period', undefined],
    ['Số học sinh', 'not-a-period', undefined],
    ['năm học 2023-2024 và 2024-2025', 'not-a-period', undefined],
    ['12', 'not-a-period', undefined],
    ['-2024', 'not-a-period', undefined],
    ['__proto__', 'not-a-period', undefined],
    ['', 'empty', undefined],
    ['2'.repeat(100_000), 'too-long', undefined],
  ])('%s is refused: %s, suggestion %s', (text, reason, suggestion) => {
    expect(readPeriod(text)).toEqual(
      suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion },
    );
  });

  it('takes a single year as the school year that the mapping says', () => {
    expect(readPeriod('2024', { singleYear: 'starts' })).toMatchObject({ key: '2024-2025' });
    expect(readPeriod('2024', { singleYear: 'ends' })).toMatchObject({ key: '2023-2024' });
    expect(readPeriod('Năm học 2024', { singleYear: 'ends' })).toMatchObject({ key: '2023-2024' });
    expect(readPeriod('2023-2024', { singleYear: 'starts' })).toMatchObject({ key: '2023-2024' });
  });

  it('takes no month in a column of school years', () => {
    expect(readPeriod('2011-12', { schoolYearsOnly: true })).toMatchObject({ key: '2011-2012' });
    expect(readPeriod('201112', { schoolYearsOnly: true })).toMatchObject({ key: '2011-2012' });
  });

  it('reads every written form of a school year alike', () => {
    const starts = fc.integer({ min: 1945, max: 2099 });
    const heads = fc.constantFrom('', 'Năm học ', 'năm học: ', 'NH ', 'school year ');
    const dashes = fc.constantFrom('-', ' - ', '–', ' – ', '—', '/', '_', '');
    fc.assert(
      fc.property(starts, heads, dashes, (start, head, dash) => {
        const reading = readPeriod(`${head}${start}${dash}${start + 1}`);
        expect(reading).toMatchObject({ ok: true, key: `${start}-${start + 1}` });
      }),
    );
  });

  it('gives only keys that the domain knows, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0129-/ .thgnămĐ'.split('')), maxLength: 14 }),
      fc
        .tuple(fc.integer({ min: 1940, max: 2105 }), fc.constantFrom('-', '/', ''), fc.nat(2105))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readPeriod(text);
        if (!reading.ok) return;
        expect(parsePeriod(reading.key)?.kind).toBe(reading.kind);
        expect(periodDays(reading.key)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
