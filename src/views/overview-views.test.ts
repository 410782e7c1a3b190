import { describe, expect, it } from 'vitest';
import type { TinyParts, TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyDataset, tinyEvent, tinyPrinted } from '#indicators/tiny-dataset.ts';
import { toAttention } from './attention-view.ts';
import { toHeadlines } from './headline-view.ts';
import { toLevelTableView } from './level-table-view.ts';
import { noChoices } from './tiny-scope.ts';

const headlines = (parts: TinyParts) => toHeadlines(tinyDataset(parts), noChoices);

describe('headline figures', () => {
  const rows: TinyRow[] = [
    { period: '2021-2022', value: 227_749 },
    { period: '2022-2023', value: 'not-collected' },
    { period: '2023-2024', value: 235_000, qualifier: 'under', precision: 1000 },
    { value: 235_731 },
  ];

  it('are compared with the last year that can be compared, and say which year was passed over and why', () => {
    const [pupils] = headlines({ rows });
    expect(pupils?.cell.value).toEqual({ kind: 'reported', n: 235_731 });
    // 235.731 - 227.749
    expect(pupils?.comparison).toMatchObject({
      period: '2021-2022',
      change: { kind: 'relative', difference: 7982 },
    });
    expect(pupils?.skipped).toMatchObject({
      period: '2023-2024',
      change: { kind: 'none', reason: 'rounded' },
    });
    expect(pupils?.points.map((point) => point.period)).toEqual([
      '2021-2022',
      '2022-2023',
      '2023-2024',
      '2024-2025',
    ]);
  });

  it('pass over nothing when the year before will do, and compare with nothing when there is none', () => {
    const [pupils] = headlines({ rows: [{ period: '2023-2024', value: 100 }, { value: 110 }] });
    expect([pupils?.comparison?.period, pupils?.skipped]).toEqual(['2023-2024', undefined]);
    const [only] = headlines({ rows: [{ value: 110 }] });
    expect([only?.comparison, only?.skipped]).toEqual([undefined, undefined]);
  });

  it('are all of the year asked for: what was not collected then is missing, not that of another year', () => {
    // as 612, 227.749 and no staff in 2021-2022, 16.779 staff in 2024-2025 only
    const parts: TinyParts = {
      rows: [...rows, { indicator: 'schools', period: '2024-2025', value: 16_779 }],
      meta: { headline: ['pupils', 'schools'] },
    };
    const [pupils, staff] = toHeadlines(tinyDataset(parts), { ...noChoices, period: '2021-2022' });
    expect(pupils?.cell.value).toEqual({ kind: 'reported', n: 227_749 });
    expect([staff?.scope.period, staff?.ref.period]).toEqual(['2021-2022', '2021-2022']);
    expect(staff?.cell.value).toEqual({ kind: 'not-collected' });
    expect(staff?.points.map((point) => point.period)).toEqual(['2021-2022']);
  });

  it('blame no other year when the year shown has no figure', () => {
    const choices = { ...noChoices, period: '2022-2023' };
    const [pupils] = toHeadlines(tinyDataset({ rows }), choices);
    expect(pupils?.cell.value.kind).toBe('not-collected');
    expect([pupils?.comparison, pupils?.skipped]).toEqual([undefined, undefined]);
  });

  it('stand at the end of a strip of five years that ends with the year shown', () => {
    const years = Array.from({ length: 9 }, (_, i): TinyRow => ({
      period: `${2016 + i}-${2017 + i}`,
      value: 100 + i,
    }));
    const strip = (period: string) =>
      toHeadlines(tinyDataset({ rows: years }), { ...noChoices, period })[0]?.points.map(
        (point) => point.period,
      );
    expect(strip('2017-2018')).toEqual(['2016-2017', '2017-2018']);
    expect(strip('')).toEqual(['2020-2021', '2021-2022', '2022-2023', '2023-2024', '2024-2025']);
  });

  it('leave out what the catalogue does not know', () => {
    const found = headlines({ rows, meta: { headline: ['pupils', 'unheard-of', 'class-size'] } });
    expect(found.map((headline) => headline.indicator.id)).toEqual(['pupils', 'class-size']);
  });
});

describe('what needs attention', () => {
  const conflict = {
    indicatorId: 'standard-rate',
    printedValue: '72.2',
    printedNumerator: '586',
    printedDenominator: '594',
    decimals: 1,
  };
  const rows: TinyRow[] = [
    { period: '2022-2023', value: 'not-collected' },
    { period: '2021-2022', value: 900 },
    { value: 1000 },
    { area: 'a', value: 400 },
    { area: 'b', value: 500 },
    { indicator: 'standard-rate', value: 72.2 },
    { area: 'c', indicator: 'schools', value: 'withheld' },
    { area: 'd', indicator: 'schools', value: 'withheld' },
  ];
  const published = [
    tinyPrinted('other', { printedValue: '998' }),
    tinyPrinted('same', { printedValue: '1000' }),
    tinyPrinted('rate', conflict),
  ];
  const events = [
    tinyEvent('definition', '2024-01-01', 'definition'),
    tinyEvent('merge', '2025-07-01', 'boundary'),
  ];
  const found = (more: Partial<TinyParts> = {}) =>
    toAttention(
      tinyDataset({
        rows,
        meta: { headline: ['pupils', 'standard-rate'] },
        context: { published, events },
        ...more,
      }),
      noChoices,
    );

  it('comes in order of weight: contradictions first, breaks last', () => {
    expect(found().map((item) => item.kind)).toEqual([
      'conflict',
      'sum-differs',
      'two-sources',
      'missing-years',
      'withheld',
      'break',
    ]);
  });

  it('says what it is about', () => {
    const [conflicting, sum, two, years, withheld, broken] = found();
    expect(conflicting).toMatchObject({
      figure: { id: 'rate' },
      ref: { indicatorId: 'standard-rate' },
    });
    // 400 + 500 of 1000, two of four units
    expect(sum).toMatchObject({ sum: 900, covered: 2, asked: 4 });
    expect(two).toMatchObject({ figures: [{ id: 'other' }] });
    expect(years).toMatchObject({ periods: ['2022-2023', '2023-2024'] });
    expect(withheld).toMatchObject({ ref: { areaId: 'c' }, count: 2 });
    expect(broken).toMatchObject({ event: { id: 'merge' } });
  });

  it('shows the contradicting figure itself, though another was printed before it', () => {
    const plain = tinyPrinted('plain', { indicatorId: 'standard-rate', printedValue: '72' });
    const [conflicting] = found({ context: { published: [plain, ...published] } });
    expect(conflicting).toMatchObject({ kind: 'conflict', figure: { id: 'rate' } });
  });

  it('is nothing when there is nothing', () => {
    expect(found({ rows: [{ value: 1000 }], context: {} })).toEqual([]);
  });

  it('takes a sum for equal within the rounding of the total', () => {
    const rounded: TinyRow[] = [
      { value: 10_000, precision: 1000 },
      ...['a', 'b', 'c', 'd'].map((area): TinyRow => ({ area, value: 2_600 })),
    ];
    expect(found({ rows: rounded, context: {} })).toEqual([]);
    const exact = rounded.map((row) => ({ ...row, precision: 0 }));
    expect(found({ rows: exact, context: {} }).map((item) => item.kind)).toEqual(['sum-differs']);
  });
});

describe('the table of levels', () => {
  const levels = [
    'preschool',
    'primary',
    'lowerSecondary',
    'upperSecondary',
    'continuing',
  ] as const;
  const tabled = (rows: readonly TinyRow[], ids: readonly string[]) =>
    toLevelTableView(tinyDataset({ rows }), 'whole', '2024-2025', 'office', ids);

  it('puts the sum of the levels beside the printed total, and what they differ by', () => {
    // 55.599 + 84.578 + 64.140 + 25.851 + 5.277 = 235.445, printed 235.731
    const rows: TinyRow[] = [
      ...[55_599, 84_578, 64_140, 25_851, 5_277].map((value, i): TinyRow => ({
        level: levels[i] ?? '',
        value,
      })),
      { value: 235_731 },
    ];
    const view = tabled(rows, ['pupils', 'class-size']);
    expect(view).toMatchObject({ sums: [235_445, undefined], differences: [-286, undefined] });
    expect(view?.rows.map((row) => row.level)).toEqual(levels);
  });

  it('makes no sum where a shown level has no figure', () => {
    const rows: TinyRow[] = [
      { level: 'primary', value: 1 },
      { level: 'lowerSecondary', value: 2 },
      { level: 'primary', indicator: 'classes', value: 3 },
      { value: 3 },
      { indicator: 'classes', value: 5 },
    ];
    expect(tabled(rows, ['pupils', 'classes'])).toMatchObject({
      sums: [3, undefined],
      differences: [0, undefined],
    });
  });

  it('never adds percentages, with parts or without', () => {
    const rows: TinyRow[] = ['' as const, ...levels].map((level) => ({
      level,
      indicator: 'solid-rate',
      value: 80,
    }));
    expect(tabled(rows, ['solid-rate'])?.sums).toEqual([undefined]);
  });

  it('is not there with one level', () => {
    expect(tabled([{ level: 'primary', value: 1 }], ['pupils'])).toBeUndefined();
  });
});
