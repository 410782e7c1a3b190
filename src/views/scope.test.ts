import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyDataset } from '#indicators/tiny-dataset.ts';
import { toAreaView } from './area-view.ts';
import { resolveScope, unitsOf } from './scope.ts';
import { noChoices, tinyScope } from './tiny-scope.ts';

describe('units that are compared', () => {
  const dataset = tinyDataset({ rows: [] });
  const withAreas = (change: (id: string) => object) =>
    tinyDataset({
      rows: [],
      context: { areas: dataset.context.areas.map((area) => ({ ...area, ...change(area.id) })) },
    });

  it('are those in force in the period of the package, in official order, without their successors', () => {
    const later = withAreas((id) => {
      if (id === 'a') return { order: 9, validTo: '2025-06-30' };
      if (id === 'b') return { validFrom: '2024-09-30' };
      if (id === 'c') return { validTo: '2024-09-29' };
      return id === 'd' ? { validFrom: '2025-07-01' } : {};
    });
    expect(unitsOf(later).map((unit) => unit.id)).toEqual(['b', 'a']);
  });

  it('are there for a country too, which belongs to no boundary set', () => {
    const country = withAreas((id) => (id === 'whole' ? { boundarySet: '' } : {}));
    expect(unitsOf(country).map((unit) => unit.id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('what a reader asked for', () => {
  const rows: TinyRow[] = [
    { period: '2022-2023', value: 90 },
    { value: 100 },
    { level: 'primary', value: 60 },
    { series: 'ministry', period: '2020-2021', value: 80 },
    { area: 'a', series: 'office-split', value: 40 },
    { series: 'invented', period: '2019-2020', value: 5 },
  ];

  it('falls back to the nearest that the data can answer', () => {
    const scope = tinyScope(
      'pupils',
      { rows },
      {
        period: '1999-2000',
        comparePeriod: '1999-2000',
        level: 'nursery',
        category: 'x:y',
        counting: 'unheard-of',
        areaIds: ['a', 'nobody'],
      },
    );
    expect(scope).toMatchObject({
      period: '2024-2025',
      comparePeriod: '',
      level: '',
      category: '',
      counting: 'office',
      selectedIds: ['a'],
    });
    expect(resolveScope(scope.dataset, 'unheard-of', noChoices)).toBeUndefined();
  });

  it('is taken where there is an answer', () => {
    expect(
      tinyScope('pupils', { rows }, { period: '2022-2023', comparePeriod: '2024-2025' }),
    ).toMatchObject({ period: '2022-2023', comparePeriod: '2024-2025' });
    expect(tinyScope('pupils', { rows }, { counting: 'ministry' })).toMatchObject({
      counting: 'ministry',
      period: '2020-2021',
    });
    expect(tinyScope('pupils', { rows }, { level: 'primary' }).choices.levels).toEqual([
      '',
      'primary',
    ]);
  });

  it('finds ways of counting from the most recent, years without a row put in between', () => {
    const { choices } = tinyScope('pupils', { rows });
    expect(choices.countings).toEqual(['office', 'ministry', 'invented']);
    expect(choices.periods).toEqual(['2022-2023', '2023-2024', '2024-2025']);
  });

  it('leaves out what is made up', () => {
    const { choices, dataset, ...scope } = tinyScope('pupils', { rows }, { publishedOnly: true });
    expect(choices.countings).toEqual(['office', 'ministry']);
    expect(toAreaView(dataset, 'a', { ...noChoices, publishedOnly: true })?.rows).toEqual([]);
    expect(scope.options).toEqual({ publishedOnly: true });
  });
});

describe('the page of a unit', () => {
  it('has its figures beside the whole, its place among the units and the change', () => {
    const rows: TinyRow[] = [
      { area: 'a', period: '2023-2024', value: 40 },
      { area: 'a', value: 50 },
      { area: 'b', value: 70 },
      { area: 'c', value: 20 },
      { value: 140 },
      { area: 'a', indicator: 'schools', period: '2021-2022', value: 3 },
      { area: 'b', indicator: 'classes', value: 3 },
    ];
    const view = toAreaView(tinyDataset({ rows }), 'a', noChoices);
    expect(view).toMatchObject({
      area: { id: 'a' },
      root: { id: 'whole' },
      previous: undefined,
      next: { id: 'b' },
    });
    expect(view?.rows.map((row) => row.indicator.id)).toEqual(['pupils', 'schools']);
    expect(view?.rows[0]).toMatchObject({
      rank: 2,
      ranked: 3,
      changePeriod: '2023-2024',
      change: { difference: 10, percent: 25 },
      whole: { cell: { value: { n: 140 } } },
    });
    expect(view?.rows[1]?.scope.period).toBe('2021-2022');
  });

  it('puts what a source printed before what was made up, with its note', () => {
    const rows: TinyRow[] = [
      { value: 594, indicator: 'schools' },
      { area: 'a', value: 91, indicator: 'schools', series: 'office-split' },
      { area: 'a', value: 57, indicator: 'schools', series: 'press', noteId: 'own' },
    ];
    const notes = [{ id: 'own', text: { vi: 'own', en: 'own' } }];
    const view = toAreaView(tinyDataset({ rows, context: { notes } }), 'a', noChoices);
    expect(
      view?.rows.map(({ own, illustrative, notes: beside }) => [
        own.cell.value.kind === 'reported' && own.cell.value.n,
        illustrative,
        beside?.map((note) => note.id),
      ]),
    ).toEqual([
      [57, false, ['own']],
      [91, true, undefined],
    ]);
    expect([view?.count, view?.published]).toEqual([1, 1]);
  });

  it('joins no points of different definitions, and no rounded ones, in its strip of years', () => {
    const strip = (series: string, more: Partial<TinyRow> = {}) => {
      const rows: TinyRow[] = ['2022-2023', '2023-2024', '2024-2025'].map((period, i) => ({
        area: 'a',
        series,
        period,
        value: 50 + i,
        ...(i === 2 ? more : {}),
      }));
      const view = toAreaView(tinyDataset({ rows }), 'a', noChoices);
      return view?.rows[0]?.spark.map((point) => point.joins);
    };
    expect(strip('office')).toEqual([false, true, true]);
    expect(strip('office', { qualifier: 'under' })).toEqual([false, true, false]);
    expect(strip('press')).toEqual([false, false, false]);
  });

  it('is not there for a unit that the package does not know', () => {
    expect(toAreaView(tinyDataset({ rows: [] }), 'nowhere', noChoices)).toBeUndefined();
  });
});
