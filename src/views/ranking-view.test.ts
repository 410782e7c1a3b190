import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyTarget } from '#indicators/tiny-dataset.ts';
import { targetFor, toRankingView } from './ranking-view.ts';
import { tinyScope } from './tiny-scope.ts';

const rates = (values: Readonly<Record<string, TinyRow['value']>>): TinyRow[] =>
  Object.entries(values).map(([area, value]) => ({ area, indicator: 'solid-rate', value }));
const ranked = (indicatorId: string, rows: readonly TinyRow[]) =>
  toRankingView(tinyScope(indicatorId, { rows })).rows.map(({ area, rank }) => [area.id, rank]);

const reasons = (indicatorId: string, rows: readonly TinyRow[]) =>
  toRankingView(tinyScope(indicatorId, { rows })).rows.map((row) => row.noRank);

describe('a ranking', () => {
  it('puts the biggest first and the missing last, in official order', () => {
    const rows = rates({ a: 'withheld', b: 60, c: 70, d: 65 });
    expect(ranked('solid-rate', rows)).toEqual([
      ['c', 1],
      ['d', 2],
      ['b', 3],
      ['a', undefined],
    ]);
  });

  it('gives ties at the printed digits one rank and leaves the next one out', () => {
    // 70.04 and 70.01 are both printed 70,0
    const rows = rates({ a: 70.04, b: 70.01, c: 90, d: 10 });
    expect(ranked('solid-rate', rows)).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 2],
      ['d', 4],
    ]);
  });

  it('keeps ties in official order, though hidden digits say otherwise', () => {
    const rows = rates({ a: 70.01, b: 70.04, c: 90 });
    expect(ranked('solid-rate', rows).slice(0, 3)).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 2],
    ]);
  });

  it('puts the smallest first where low is good', () => {
    const rows: TinyRow[] = [
      ['a', 40],
      ['b', 25],
      ['c', 30],
    ].map(([area, value]) => ({
      area: String(area),
      indicator: 'class-size',
      value: Number(value),
    }));
    expect(ranked('class-size', rows).slice(0, 3)).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
    ]);
  });

  it('gives no rank to a share of fewer than 30, and none is lost to it', () => {
    const rows: TinyRow[] = [
      { area: 'a', indicator: 'standard-rate', value: 94.1, parts: [16, 17] },
      { area: 'b', indicator: 'standard-rate', value: 80, parts: [24, 30] },
      { area: 'c', indicator: 'standard-rate', value: 96.6, parts: [29, 30] },
      { area: 'd', indicator: 'standard-rate', value: 50, parts: [50, 100] },
    ];
    expect(ranked('standard-rate', rows)).toEqual([
      ['c', 1],
      ['a', undefined],
      ['b', 2],
      ['d', 3],
    ]);
    expect(reasons('standard-rate', rows)).toEqual([undefined, 'small-base', undefined, undefined]);
  });

  it('gives no rank to one or two units alone, nor beside a figure given as "over"', () => {
    // as Văn Bàn "hơn 26.000" beside Sa Pa "hơn 21 nghìn": nobody knows the order of near ones
    const two: TinyRow[] = [
      { area: 'a', value: 26_000, qualifier: 'over' },
      { area: 'b', value: 21_000 },
      { area: 'c', value: 30_000 },
    ];
    expect(ranked('pupils', two).map(([, rank]) => rank)).toEqual(Array(4).fill(undefined));
    expect(reasons('pupils', two)).toEqual(['few', 'rounded', 'few', 'missing']);
    const three: TinyRow[] = [...two, { area: 'd', value: 10_000 }];
    expect(ranked('pupils', three)).toEqual([
      ['c', 1],
      ['a', undefined],
      ['b', 2],
      ['d', 3],
    ]);
  });

  it('gives no rank where all are equal, nor for places and steps', () => {
    const equal = rates({ a: 100, b: 100, c: 100 });
    expect(reasons('solid-rate', equal)).toEqual(['equal', 'equal', 'equal', 'missing']);
    const places = ['a', 'b', 'c', 'd'].map((area, i): TinyRow => ({
      area,
      indicator: 'rank',
      value: i,
    }));
    expect(reasons('rank', places)).toEqual(['steps', 'steps', 'steps', 'steps']);
  });

  it('says what one school more would change, and which figures are made up', () => {
    const rows: TinyRow[] = [
      { area: 'a', indicator: 'standard-rate', value: 40, parts: [16, 40] },
      { area: 'b', indicator: 'standard-rate', value: 24, parts: [12, 50] },
      {
        area: 'c',
        indicator: 'standard-rate',
        series: 'office-split',
        value: 25,
        parts: [25, 100],
      },
      { indicator: 'standard-rate', value: 30 },
    ];
    const view = toRankingView(tinyScope('standard-rate', { rows }));
    // the middle one of 40, 50, 100 is 50: one school is 2 points
    expect(view).toMatchObject({
      worthOfOne: 2,
      covered: 3,
      hasIllustrative: true,
      root: { cell: { value: { kind: 'reported', n: 30 } } },
    });
    expect(view.rows.filter((row) => row.illustrative).map((row) => row.area.id)).toEqual(['c']);
  });

  it('takes the target that falls due next', () => {
    const targets = [
      tinyTarget('solid-rate', '2030-12-31', 85),
      tinyTarget('solid-rate', '2024-12-31', 68),
      tinyTarget('pupils', '2024-12-31', 1),
      tinyTarget('solid-rate', '2020-12-31', 50),
    ];
    const rows = ['2024-2025', '2025-2026'].map((period): TinyRow => ({
      area: 'a',
      period,
      indicator: 'solid-rate',
      value: 60,
    }));
    const due = (period: string) =>
      targetFor(tinyScope('solid-rate', { rows, context: { targets } }, { period }))?.value;
    expect(['2024-2025', '2025-2026'].map(due)).toEqual([68, 85]);
  });
});
