import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyEvent, tinyTarget } from '#indicators/tiny-dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { refOf } from './scope.ts';
import { tinyScope } from './tiny-scope.ts';
import { toTrendView } from './trend-view.ts';
import { toValueMatrix } from './value-matrix.ts';

const year = (start: number) => `${start}-${start + 1}`;
const counted = (start: number, value: TinyRow['value'], more: Partial<TinyRow> = {}): TinyRow => ({
  period: year(start),
  value,
  ...more,
});
/** Runs as the years they join. */
const runsOf = (rows: readonly TinyRow[], counting: string) => {
  const line = toTrendView(tinyScope('pupils', { rows })).lines.find(
    (candidate) => candidate.counting === counting,
  );
  return line?.runs.map((run) => run.map((i) => line.points[i]?.ref.period.slice(0, 4)));
};

describe('a line', () => {
  it('breaks at a year without a row and at a year without a figure', () => {
    expect(
      runsOf(
        [
          counted(2018, 1),
          counted(2019, 2),
          counted(2021, 3),
          counted(2022, 'withheld'),
          counted(2023, 4),
          counted(2024, 5),
        ],
        'office',
      ),
    ).toEqual([['2018', '2019'], ['2021'], ['2023', '2024']]);
  });

  it('breaks where the figures are of another series', () => {
    expect(
      runsOf(
        [
          counted(2022, 1),
          counted(2023, 2, { series: 'office-split' }),
          counted(2024, 3, { series: 'office-split' }),
        ],
        'office',
      ),
    ).toEqual([['2022'], ['2023', '2024']]);
  });

  it('is never drawn through single figures that each have their own definition', () => {
    const press = { series: 'press' };
    expect(
      runsOf([counted(2022, 1, press), counted(2023, 2, press), counted(2024, 3, press)], 'press'),
    ).toEqual([['2022'], ['2023'], ['2024']]);
  });

  it('leads to no rounded figure, nor to one with a rounded part', () => {
    expect(
      runsOf(
        [counted(2022, 1), counted(2023, 2, { qualifier: 'under' }), counted(2024, 3)],
        'office',
      ),
    ).toEqual([['2022'], ['2023'], ['2024']]);
    const parts = [2023, 2024].flatMap((start): TinyRow[] => [
      counted(start, 60),
      counted(start, 2, { indicator: 'classes', qualifier: start === 2024 ? 'about' : '' }),
    ]);
    const [line] = toTrendView(tinyScope('class-size', { rows: parts })).lines;
    expect(line?.runs).toEqual([[0], [1]]);
  });

  it('joins no days and months', () => {
    expect(
      runsOf(
        [
          { period: '2024-07', value: 1 },
          { period: '2024-08', value: 2 },
        ],
        'office',
      ),
    ).toEqual([['2024'], ['2024']]);
  });

  it('is one for each way of counting', () => {
    const view = toTrendView(
      tinyScope('pupils', {
        rows: [
          counted(2023, 10),
          counted(2024, 11),
          counted(2023, 20, { series: 'ministry' }),
          counted(2024, 21, { series: 'ministry' }),
        ],
      }),
    );
    expect(
      view.lines.map(({ counting, isMain, points }) => [
        counting,
        isMain,
        points.map((point) => point.n),
      ]),
    ).toEqual([
      ['office', true, [10, 11]],
      ['ministry', false, [20, 21]],
    ]);
  });
});

describe('a trend', () => {
  it('has chosen units as lines, all units as context, empty years and the range of everything', () => {
    const rows = [
      counted(2021, 100),
      counted(2024, 120),
      counted(2021, 30, { area: 'a' }),
      counted(2022, 40, { area: 'b' }),
      counted(2024, 50, { area: 'b' }),
    ];
    const view = toTrendView(tinyScope('pupils', { rows }, { areaIds: ['b', 'nobody'] }));
    expect(view.lines.map((line) => [line.area.id, line.role])).toEqual([
      ['whole', 'root'],
      ['b', 'selected'],
    ]);
    expect(view.periods.map((period) => period.start)).toEqual([2021, 2022, 2023, 2024]);
    expect(view.emptyYears.map((period) => period.start)).toEqual([2022, 2023]);
    expect(view.context.areaIds).toEqual(['a', 'b', 'c', 'd']);
    expect(view.range).toEqual({ min: 30, max: 120 });
  });

  it('stands at the day of the figure when it is known', () => {
    const [line] = toTrendView(
      tinyScope('pupils', { rows: [counted(2023, 1, { date: '2024-07' }), counted(2024, 2)] }),
    ).lines;
    // the middle of July 2024 is about 2024.54, 30 September 2024 is 2024 + 8.97/12
    expect(line?.points[0]?.time).toBeCloseTo(2024.54, 2);
    expect(line?.points[1]?.time).toBeCloseTo(2024 + 8.97 / 12, 6);
  });

  it('takes no year for empty that has a figure, though it was counted late in the year', () => {
    const rows = [
      counted(2021, 1),
      counted(2023, 2, { date: '2024-07' }),
      counted(2024, 3, { date: '2024-12-31' }),
    ];
    const view = toTrendView(tinyScope('pupils', { rows }));
    expect(view.emptyYears.map((period) => period.key)).toEqual([year(2022)]);
  });

  it('shows breaks and targets of the whole', () => {
    const context = {
      events: [
        tinyEvent('merge', '2025-07-01', 'boundary'),
        { ...tinyEvent('other', '2020-01-01', 'definition'), indicatorId: 'classes' },
      ],
      targets: [tinyTarget('pupils', '2030-12-31', 9)],
    };
    const view = toTrendView(tinyScope('pupils', { rows: [counted(2024, 1)], context }));
    expect(view.events.map((event) => event.id)).toEqual(['merge']);
    expect(view.targets.map((target) => target.value)).toEqual([9]);
  });
});

describe('numbers for drawing', () => {
  it('are those of the cells, and marked where made up', () => {
    const rows = [
      counted(2023, 10, { area: 'a' }),
      counted(2023, 5, { area: 'a', indicator: 'classes' }),
      counted(2024, 12, { area: 'b', series: 'office-split' }),
      counted(2024, 4, { area: 'b', indicator: 'classes' }),
      counted(2024, 'withheld', { area: 'c' }),
      counted(2024, 7, { area: 'd', indicator: 'class-size' }),
    ];
    const scope = tinyScope('class-size', { rows });
    const ids = ['a', 'b', 'c', 'd'];
    const matrix = toValueMatrix(scope, ids, [year(2023), year(2024)]);
    const expected = ids.flatMap((id) =>
      [year(2023), year(2024)].map((period) => {
        const { value } = evaluate(scope.dataset, refOf(scope, id, period), scope.options);
        return value.kind === 'reported' ? value.n : Number.NaN;
      }),
    );
    expect([...matrix.values]).toEqual(expected);
    expect([...matrix.values]).toEqual([
      2,
      Number.NaN,
      Number.NaN,
      3,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      7,
    ]);
    expect([...matrix.illustrative]).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
  });
});
