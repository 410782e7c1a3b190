import { describe, expect, it } from 'vitest';
import type { MissingKind } from '#domain/value.ts';
import { missingKinds } from '#domain/value.ts';
import type { CellRef } from './cell.ts';
import { isIllustrative } from './cell.ts';
import { countingOf, seriesChain } from './dataset.ts';
import { evaluate } from './evaluate.ts';
import { sumOfAreas } from './sum-of-areas.ts';
import type { TinyRow } from './tiny-dataset.ts';
import { tinyDataset } from './tiny-dataset.ts';

const here: CellRef = {
  indicatorId: 'pupils',
  areaId: 'whole',
  period: '2024-2025',
  level: '',
  category: '',
  counting: 'office',
};
const all = { publishedOnly: false };
const evaluated = (rows: readonly TinyRow[], more: Partial<CellRef> = {}, options = all) =>
  evaluate(tinyDataset({ rows }), { ...here, ...more }, options);

describe('a printed figure', () => {
  it('is kept as printed though its parts say something else', () => {
    // 1 / 2 is 50 percent; the source printed 72,2
    const cell = evaluated(
      [
        { indicator: 'standard-rate', value: 72.2, parts: [1, 2] },
        { indicator: 'standard', value: 1 },
        { indicator: 'schools', value: 2 },
      ],
      { indicatorId: 'standard-rate' },
    );
    expect(cell).toMatchObject({
      value: { kind: 'reported', n: 72.2 },
      numerator: 1,
      denominator: 2,
      origin: 'printed',
      line: 2,
    });
  });

  it('goes before an illustrative one, and both before "not collected"', () => {
    const split: TinyRow = { series: 'office-split', value: 7 };
    expect(evaluated([split, { value: 5 }]).value).toEqual({ kind: 'reported', n: 5 });
    expect(evaluated([split, { value: 'not-collected' }]).value).toEqual({
      kind: 'reported',
      n: 7,
    });
    expect(
      evaluated([split, { value: 'not-collected' }], {}, { publishedOnly: true }),
    ).toMatchObject({ value: { kind: 'not-collected' }, seriesId: 'office' });
    expect(evaluated([split, { value: 'withheld' }]).value).toEqual({ kind: 'withheld' });
  });

  it('of another way of counting is not taken', () => {
    expect(evaluated([{ series: 'ministry', value: 9 }])).toMatchObject({
      value: { kind: 'not-collected' },
      meta: undefined,
    });
  });

  it.each(missingKinds)('%s stays what it is', (kind: MissingKind) => {
    expect(evaluated([{ value: kind, noteId: 'why' }])).toMatchObject({
      value: { kind },
      meta: { noteId: 'why' },
    });
  });
});

describe('a ratio that nobody printed', () => {
  const size: Partial<CellRef> = { indicatorId: 'class-size' };

  it('is numerator over denominator', () => {
    const cell = evaluated([{ value: 900 }, { indicator: 'classes', value: 25 }], size);
    expect(cell).toMatchObject({
      value: { kind: 'reported', n: 36 },
      numerator: 900,
      denominator: 25,
      origin: 'ratio',
    });
    expect(cell.parts.map((part) => part.ref.indicatorId)).toEqual(['pupils', 'classes']);
  });

  it('is missing in the way its part is', () => {
    expect(
      evaluated([{ value: 'withheld' }, { indicator: 'classes', value: 25 }], size).value,
    ).toEqual({ kind: 'withheld' });
    expect(
      evaluated([{ value: 900 }, { indicator: 'classes', value: 'suppressed' }], size).value,
    ).toEqual({ kind: 'suppressed' });
    expect(evaluated([{ value: 900 }], size).value).toEqual({ kind: 'not-collected' });
    expect(evaluated([{ indicator: 'classes', value: 25 }], size).value).toEqual({
      kind: 'not-collected',
    });
  });

  it('makes no sense over zero', () => {
    expect(evaluated([{ value: 0 }, { indicator: 'classes', value: 0 }], size).value).toEqual({
      kind: 'not-applicable',
    });
  });

  it('of a split part is illustrative as a whole', () => {
    const cell = evaluated(
      [{ value: 900 }, { indicator: 'classes', series: 'office-split', value: 25 }],
      size,
    );
    expect(isIllustrative(cell)).toBe(true);
    expect(
      evaluated(
        [{ value: 900 }, { indicator: 'classes', series: 'office-split', value: 25 }],
        size,
        { publishedOnly: true },
      ).value,
    ).toEqual({ kind: 'not-collected' });
  });

  it('over levels is a ratio of the sums, not a mean of ratios', () => {
    const rows: TinyRow[] = (['primary', 'lowerSecondary', 'upperSecondary'] as const).flatMap(
      (level, i) => [
        { level, value: [100, 300, 500][i] ?? 0 },
        { indicator: 'classes', level, value: [10, 10, 10][i] ?? 0 },
      ],
    );
    // 900 / 30 = 30
    expect(evaluated(rows, { ...size, level: 'generalEducation' }).value).toEqual({
      kind: 'reported',
      n: 30,
    });
  });
});

describe('a sum over school levels', () => {
  const levels = (last: TinyRow['value'] | undefined): TinyRow[] => [
    { level: 'primary', value: 100 },
    { level: 'lowerSecondary', value: 80 },
    ...(last === undefined ? [] : [{ level: 'upperSecondary' as const, value: last }]),
  ];
  const general: Partial<CellRef> = { level: 'generalEducation' };

  it('needs every part; none is nothing', () => {
    expect(evaluated(levels(40), general)).toMatchObject({
      value: { kind: 'reported', n: 220 },
      origin: 'sum-of-levels',
    });
    expect(evaluated(levels('nil'), general).value).toEqual({ kind: 'reported', n: 180 });
    expect(evaluated(levels(undefined), general).value).toEqual({ kind: 'not-collected' });
    expect(evaluated(levels('withheld'), general).value).toEqual({ kind: 'not-collected' });
  });

  it('gives way to a printed total, and is not made where levels may not be added', () => {
    expect(
      evaluated([...levels(40), { level: 'generalEducation', value: 221 }], general).value,
    ).toEqual({ kind: 'reported', n: 221 });
    const schools = levels(40).map((row) => ({ ...row, indicator: 'schools' }));
    expect(evaluated(schools, { ...general, indicatorId: 'schools' }).value).toEqual({
      kind: 'not-collected',
    });
  });

  it('of five levels makes the total, of nursery and kindergarten the preschool', () => {
    const five: TinyRow[] = (
      ['preschool', 'primary', 'lowerSecondary', 'upperSecondary', 'continuing'] as const
    ).map((level, i) => ({ level, value: 10 ** i }));
    expect(evaluated(five).value).toEqual({ kind: 'reported', n: 11_111 });
    expect(
      evaluated(
        [
          { level: 'nursery', value: 3 },
          { level: 'kindergarten', value: 4 },
        ],
        { level: 'preschool' },
      ).value,
    ).toEqual({ kind: 'reported', n: 7 });
  });
});

describe('a sum over units', () => {
  const units = ['a', 'b', 'c', 'd'];
  const summed = (rows: readonly TinyRow[], indicatorId = 'pupils') =>
    sumOfAreas(tinyDataset({ rows }), { ...here, indicatorId }, units, all);

  it('says how many units it covers', () => {
    const sum = summed([
      { area: 'a', value: 10 },
      { area: 'b', value: 20 },
      { area: 'c', value: 'withheld' },
    ]);
    expect(sum).toMatchObject({
      cell: { value: { kind: 'reported', n: 30 }, origin: 'sum-of-areas' },
      covered: 2,
      asked: 4,
    });
  });

  it('covers a unit that had none: it is known, and counts as nothing', () => {
    const sum = summed([
      { area: 'a', value: 10 },
      { area: 'b', value: 'nil' },
      { area: 'c', value: 'not-collected' },
    ]);
    expect(sum?.cell.value).toEqual({ kind: 'reported', n: 10 });
    expect(sum?.covered).toBe(2);
  });

  it('of ratios is the sum of numerators over the sum of denominators', () => {
    const rows: TinyRow[] = [
      { area: 'a', value: 100 },
      { area: 'a', indicator: 'classes', value: 10 },
      { area: 'b', value: 500 },
      { area: 'b', indicator: 'classes', value: 10 },
      { area: 'c', value: 70 },
    ];
    // (100 + 500) / 20; c has no classes and is left out of both sums
    expect(summed(rows, 'class-size')).toMatchObject({
      cell: { value: { kind: 'reported', n: 30 }, numerator: 600, denominator: 20 },
      covered: 2,
    });
  });

  it('is not made of percentages without parts, nor of what may not be added', () => {
    expect(
      summed([{ area: 'a', indicator: 'solid-rate', value: 80 }], 'solid-rate'),
    ).toBeUndefined();
    expect(summed([{ area: 'a', indicator: 'rank', value: 1 }], 'rank')).toBeUndefined();
    expect(summed([])).toBeUndefined();
  });
});

describe('ways of counting', () => {
  const dataset = tinyDataset({ rows: [] });

  it('ask the source first, then what splits it', () => {
    expect(seriesChain(dataset, 'office', false)).toEqual(['office', 'office-split']);
    expect(seriesChain(dataset, 'office', true)).toEqual(['office']);
    expect(seriesChain(dataset, 'invented', false)).toEqual(['invented']);
    expect(seriesChain(dataset, 'invented', true)).toEqual([]);
  });

  it('a split belongs to the way it splits', () => {
    expect(['office', 'office-split', 'invented'].map((id) => countingOf(dataset, id))).toEqual([
      'office',
      'office',
      'invented',
    ]);
  });
});
