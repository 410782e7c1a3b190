import { describe, expect, it } from 'vitest';
import { changeBetween, developmentIndex } from './change.ts';
import type { Cell } from './cell.ts';
import { evaluate } from './evaluate.ts';
import type { TinyRow } from './tiny-dataset.ts';
import { tinyDataset } from './tiny-dataset.ts';

/** Two cells of the whole, 2023-2024 and 2024-2025, and the change between them. */
function changed(indicatorId: string, rows: readonly TinyRow[], level = '') {
  const dataset = tinyDataset({ rows });
  const indicator = dataset.indicators.get(indicatorId);
  if (!indicator) throw new Error('no such indicator');
  const at = (period: string): Cell =>
    evaluate(
      dataset,
      { indicatorId, areaId: 'whole', period, level, category: '', counting: 'office' },
      { publishedOnly: false },
    );
  const [from, to] = [at('2023-2024'), at('2024-2025')];
  return { change: changeBetween(indicator, from, to), index: developmentIndex(from, to) };
}

const before = '2023-2024';

describe('change between two years', () => {
  it('of a count is in its unit and in percent', () => {
    // 231 - 220 = 11; 11 / 220 = 5%
    const { change, index } = changed('pupils', [{ period: before, value: 220 }, { value: 231 }]);
    expect(change).toEqual({ kind: 'relative', difference: 11, percent: 5 });
    expect(index).toBe(105);
  });

  it('of a percentage is in points, also from zero', () => {
    const rate = (period: string, value: number): TinyRow => ({
      indicator: 'solid-rate',
      period,
      value,
    });
    const { change } = changed('solid-rate', [rate(before, 60), rate('2024-2025', 72.5)]);
    expect(change).toEqual({ kind: 'points', difference: 12.5 });
    expect(changed('solid-rate', [rate(before, 0), rate('2024-2025', 3)]).change).toEqual({
      kind: 'points',
      difference: 3,
    });
  });

  it.each([
    ['a missing figure', 'missing', [{ period: before, value: 'not-collected' }, { value: 1 }]],
    ['no row', 'missing', [{ value: 1 }]],
    [
      'another series',
      'different-series',
      [{ period: before, series: 'office-split', value: 5 }, { value: 6 }],
    ],
    [
      'a rounded figure',
      'rounded',
      [{ period: before, value: 235_000, qualifier: 'under' }, { value: 235_731 }],
    ],
    ['a base of zero', 'zero-base', [{ period: before, value: 0 }, { value: 6 }]],
  ] as const)('is refused for %s', (_name, reason, rows) => {
    expect(changed('pupils', rows).change).toEqual({ kind: 'none', reason });
  });

  it('is refused when a part of the figure is rounded', () => {
    const rows: TinyRow[] = [
      { period: before, value: 900 },
      { period: before, indicator: 'classes', value: 30 },
      { value: 900 },
      { indicator: 'classes', value: 25, qualifier: 'about' },
    ];
    expect(changed('class-size', rows).change).toEqual({ kind: 'none', reason: 'rounded' });
  });

  it('is refused when one of the summed levels is rounded', () => {
    const levels = ['primary', 'lowerSecondary', 'upperSecondary'] as const;
    const rows = [before, '2024-2025'].flatMap((period, year) =>
      levels.map((level, i): TinyRow => ({
        period,
        level,
        value: 100,
        qualifier: year === 1 && i === 2 ? 'over' : '',
      })),
    );
    expect(changed('pupils', rows, 'generalEducation').change).toEqual({
      kind: 'none',
      reason: 'rounded',
    });
  });

  it('is refused when a part comes from another series', () => {
    const rows: TinyRow[] = [
      { period: before, value: 900 },
      { period: before, indicator: 'classes', value: 30 },
      { value: 900 },
      { indicator: 'classes', series: 'office-split', value: 25 },
    ];
    expect(changed('class-size', rows).change).toEqual({
      kind: 'none',
      reason: 'different-series',
    });
  });
});
