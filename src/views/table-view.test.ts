import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyScope } from './tiny-scope.ts';
import { toTableView } from './table-view.ts';

const year = (start: number) => `${start}-${start + 1}`;

describe('the table of a scope', () => {
  const rows: TinyRow[] = [
    { area: 'a', period: year(2023), value: 10 },
    { area: 'a', value: 12 },
    { area: 'b', period: year(2023), value: 'withheld' },
    { area: 'b', value: 30 },
    { area: 'c', value: 'not-collected' },
    { period: year(2023), value: 99 },
    { value: 100 },
  ];

  it('has every unit in official order, the shown year last, and totals with what they cover', () => {
    const view = toTableView(tinyScope('pupils', { rows }), year(2023));
    expect(view.periods).toEqual([year(2023), year(2024)]);
    expect(
      view.rows.map((row) => [
        row.area.id,
        ...row.cells.map(({ cell }) =>
          cell.value.kind === 'reported' ? cell.value.n : cell.value.kind,
        ),
      ]),
    ).toEqual([
      ['a', 10, 12],
      ['b', 'withheld', 30],
      ['c', 'not-collected', 'not-collected'],
      ['d', 'not-collected', 'not-collected'],
    ]);
    expect(view.sums.map((sum) => [sum?.cell.value, sum?.covered, sum?.asked])).toEqual([
      [{ kind: 'reported', n: 10 }, 1, 4],
      [{ kind: 'reported', n: 42 }, 2, 4],
    ]);
    expect(view.root.cells.map(({ cell }) => cell.value)).toEqual([
      { kind: 'reported', n: 99 },
      { kind: 'reported', n: 100 },
    ]);
    // 12 - 10; b has no figure before
    expect(view.rows.slice(0, 2).map((row) => row.change)).toEqual([
      { kind: 'relative', difference: 2, percent: 20 },
      { kind: 'none', reason: 'missing' },
    ]);
  });

  it('has no totals where units may not be added', () => {
    const view = toTableView(
      tinyScope('rank', { rows: rows.map((row) => ({ ...row, indicator: 'rank' })) }),
      undefined,
    );
    expect(view.sums).toEqual([undefined, undefined]);
    expect(view.comparePeriod).toBe('');
  });

  it('shows seven years at most, and the year of comparison in any case', () => {
    const long = Array.from({ length: 12 }, (_, i): TinyRow => ({
      area: 'a',
      period: year(2013 + i),
      value: i + 1,
    }));
    const view = toTableView(tinyScope('pupils', { rows: long }), year(2014));
    expect(view.periods).toEqual([2014, 2019, 2020, 2021, 2022, 2023, 2024].map(year));
    expect(
      toTableView(
        tinyScope('pupils', { rows: long }, { period: year(2020) }),
        undefined,
      ).periods.at(-1),
    ).toBe(year(2020));
  });

  it('ends with the shown period by time, not by letters', () => {
    // the count of September 2024 comes before the last day of the year
    const dated: TinyRow[] = [
      { area: 'a', value: 1 },
      { area: 'a', period: '2024-12-31', value: 2 },
    ];
    const view = toTableView(
      tinyScope('pupils', { rows: dated }, { period: '2024-12-31' }),
      undefined,
    );
    expect(view.periods).toEqual([year(2024), '2024-12-31']);
  });
});
