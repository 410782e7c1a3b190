import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { toChangeView } from './change-view.ts';
import { tinyScope } from './tiny-scope.ts';

const pupils = (
  area: string,
  period: string,
  value: TinyRow['value'],
  more: Partial<TinyRow> = {},
): TinyRow => ({ area, period, value, ...more });

describe('change of the units', () => {
  const rows = [
    pupils('a', '2022-2023', 100),
    pupils('a', '2024-2025', 110),
    pupils('b', '2022-2023', 200),
    pupils('b', '2024-2025', 250),
    pupils('c', '2022-2023', 50, { qualifier: 'about' }),
    pupils('c', '2024-2025', 60),
    pupils('d', '2022-2023', 80, { series: 'office-split' }),
    pupils('d', '2024-2025', 60, { series: 'office-split' }),
    pupils('a', '2023-2024', 105),
    pupils('whole', '2022-2023', 1000),
    pupils('whole', '2024-2025', 990),
  ];

  it('compares with the nearest year in which most units can be compared, the greatest first', () => {
    const view = toChangeView(tinyScope('pupils', { rows }));
    // 2023-2024 has one unit of four; 25%, 10%, -25%, and c is rounded
    expect(view).toMatchObject({
      fromPeriod: '2022-2023',
      toPeriod: '2024-2025',
      comparable: 3,
      root: { change: { difference: -10, percent: -1 } },
    });
    expect(
      view?.rows.map(({ area, change }) => [
        area.id,
        change.kind === 'relative' ? change.percent : change.kind === 'none' ? change.reason : '',
      ]),
    ).toEqual([
      ['b', 25],
      ['a', 10],
      ['d', -25],
      ['c', 'rounded'],
    ]);
    expect(view?.rows.filter((row) => row.illustrative).map((row) => row.area.id)).toEqual(['d']);
  });

  it('refuses two series, and says so', () => {
    const view = toChangeView(
      tinyScope(
        'pupils',
        { rows: [...rows, pupils('d', '2023-2024', 90)] },
        { comparePeriod: '2023-2024' },
      ),
    );
    expect(view?.rows.find((row) => row.area.id === 'd')?.change).toEqual({
      kind: 'none',
      reason: 'different-series',
    });
  });

  it('runs from the earlier to the later year, whichever was asked first', () => {
    const view = toChangeView(
      tinyScope('pupils', { rows }, { period: '2022-2023', comparePeriod: '2024-2025' }),
    );
    expect(view).toMatchObject({ fromPeriod: '2022-2023', toPeriod: '2024-2025' });
  });

  it('goes by time, not by letters: December 2024 comes after the count of September', () => {
    const dated = [pupils('a', '2024-2025', 100), pupils('a', '2024-12-31', 120)];
    const view = toChangeView(
      tinyScope('pupils', { rows: dated }, { period: '2024-12-31', comparePeriod: '2024-2025' }),
    );
    expect(view).toMatchObject({ fromPeriod: '2024-2025', toPeriod: '2024-12-31' });
    expect(view?.rows[0]?.change).toMatchObject({ difference: 20 });
  });

  it('is not there with one year only', () => {
    expect(
      toChangeView(tinyScope('pupils', { rows: [pupils('a', '2024-2025', 1)] })),
    ).toBeUndefined();
  });
});
