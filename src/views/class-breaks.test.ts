import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { classBreaks, classOf } from './class-breaks.ts';
import { toMapScale, toMapView } from './map-view.ts';
import { toRankingView } from './ranking-view.ts';
import { tinyScope } from './tiny-scope.ts';

describe('limits between map classes', () => {
  it('are even steps when values are spread evenly', () => {
    expect(classBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9], undefined, 0)).toEqual([2, 4, 6, 8]);
  });

  it('are fifths of the values, read to round numbers, when one value stands far off', () => {
    // fifths lie at 2.8, 4.6, 6.4 and 8.2; for a range of about 1000 limits are read to tens: 0, 0, 10, 10
    expect(classBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], undefined, 0)).toEqual([10]);
  });

  it('are fewer when there are few values, and none when all are equal', () => {
    expect(classBreaks([1, 2], undefined, 0)).toEqual([2]);
    expect(classBreaks([5, 5, 5], undefined, 0)).toEqual([]);
    expect(classBreaks([Number.NaN], undefined, 0)).toEqual([]);
    expect(classBreaks([], 68, 1)).toEqual([]);
  });

  it('are cut at a target inside the range, with two classes below and three from it up', () => {
    // below 68: median of 40, 50, 60 is 50; from 68 up: thirds of 70, 80, 90 lie at 76.67 and 83.33
    expect(classBreaks([40, 50, 60, 70, 80, 90], 68, 1)).toEqual([50, 68, 77, 83]);
  });

  it('do not move a target: "reached" must be seen at a glance', () => {
    expect(classBreaks([0, 30, 60, 70, 80, 100], 68, 1)).toContain(68);
    expect(classBreaks([40, 60, 80, 99, 99.5, 100], 98.85, 2)).toContain(98.85);
  });

  it('leave a target outside the range alone', () => {
    expect(classBreaks([10, 20, 30, 40, 50, 60], 95, 0)).not.toContain(95);
  });

  it('ascend, lie inside the range and leave no class for a value to be missing from', () => {
    const values = fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        values,
        fc.option(fc.integer({ min: -500, max: 5000 }), { nil: undefined }),
        (numbers, target) => {
          const limits = classBreaks(numbers, target, 0);
          expect(limits.length).toBeLessThanOrEqual(4);
          limits.forEach((limit, i) => expect(i === 0 || limit > (limits[i - 1] ?? 0)).toBe(true));
          expect(numbers.every((n) => classOf(n, limits) <= limits.length)).toBe(true);
        },
      ),
    );
  });

  it('a value equal to a limit belongs to the upper class', () => {
    expect([9, 10, 19.9, 20, 99].map((n) => classOf(n, [10, 20]))).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('the scale of a map', () => {
  const rate = (area: string, period: string, value: number): TinyRow => ({
    area,
    period,
    indicator: 'solid-rate',
    value,
  });
  const rows = [
    ...['a', 'b', 'c', 'd'].map((area, i) => rate(area, '2023-2024', 20 + i * 10)),
    ...['a', 'b', 'c', 'd'].map((area, i) => rate(area, '2024-2025', 60 + i * 10)),
  ];

  it('is locked over all years', () => {
    const scales = ['2023-2024', '2024-2025'].map((period) =>
      toMapScale(tinyScope('solid-rate', { rows }, { period }), undefined),
    );
    expect(scales[0]).toEqual(scales[1]);
    expect(scales[0]?.largest).toBe(90);
  });

  it('takes the limits of the indicator when it has any, and names the target only if it is one of them', () => {
    const scope = tinyScope('solid-rate', {
      rows,
      indicators: { 'solid-rate': { classBreaks: [50, 68] } },
    });
    expect(toMapScale(scope, 68)).toMatchObject({ limits: [50, 68], target: 68 });
    expect(toMapScale(scope, 60)).toMatchObject({ limits: [50, 68], target: undefined });
  });

  it('puts every unit into a class and counts those without a figure', () => {
    const scope = tinyScope(
      'solid-rate',
      {
        rows: rows.filter((row) => row.area !== 'd' || row.period === '2023-2024'),
        indicators: { 'solid-rate': { classBreaks: [65, 80] } },
      },
      { period: '2024-2025' },
    );
    const map = toMapView(scope, toMapScale(scope, undefined), toRankingView(scope));
    // a 60, b 70, c 80; d has no row
    expect(map.areas.map(({ area, shade }) => [area.id, shade])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 'not-collected'],
    ]);
    expect(map).toMatchObject({
      style: 'choropleth',
      counts: [1, 1, 1],
      missing: 1,
      hasIllustrative: false,
    });
  });

  it.each([
    [[68], 68],
    [[50, 68], 68],
    [[50, 60, 68, 80], 68],
    [[50, 68, 77, 83], 68],
    [[20, 40, 60, 80], undefined],
  ])('gives each class between %j a fill of its own, target %s', (limits, target) => {
    const scope = tinyScope('solid-rate', {
      rows,
      indicators: { 'solid-rate': { classBreaks: limits } },
    });
    const { tones } = toMapView(scope, toMapScale(scope, target), toRankingView(scope));
    expect(tones).toHaveLength(limits.length + 1);
    expect(new Set(tones).size).toBe(tones.length);
    const below = target === undefined ? 0 : limits.indexOf(target) + 1;
    expect(tones.map((tone) => tone.startsWith('a'))).toEqual(tones.map((_, i) => i < below));
  });

  it('shows counts as circles', () => {
    const scope = tinyScope('pupils', {
      rows: [
        { area: 'a', value: 10 },
        { area: 'b', value: 40 },
      ],
    });
    expect(toMapView(scope, toMapScale(scope, undefined), toRankingView(scope))).toMatchObject({
      style: 'circles',
      largest: 40,
      missing: 2,
    });
  });
});
