import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyScope } from '#views/tiny-scope.ts';
import { toComparison } from './comparison.ts';
import { chooseFigure, figureKinds, whyNoFigure } from './figure-kinds.ts';

const years = ['2021-2022', '2022-2023', '2023-2024', '2024-2025'];

/** Every unit in so many of the last years: 100, 110, 120 ... */
const rows = (count: number, units = ['a', 'b', 'c', 'd']): readonly TinyRow[] =>
  units.flatMap((area, u) =>
    years.slice(-count).map((period, y) => ({ area, period, value: 100 * (u + 1) + 10 * y })),
  );

const ask = (parts: readonly TinyRow[], measure = '') =>
  toComparison(tinyScope('pupils', { rows: parts }), { fromPeriod: '', basePeriod: '', measure });

describe('the figure that follows from the question', () => {
  it.each([
    [1, 'bars'],
    [2, 'dumbbell'],
    [3, 'lines'],
    [4, 'lines'],
  ])('%i periods: %s', (count, kind) => {
    expect(chooseFigure(ask(rows(count)), undefined, '')).toBe(kind);
  });

  it('many units over years are a heat map, two indicators a scatter', () => {
    const { scope } = ask(rows(3));
    const many = { ...scope, units: [...scope.units, ...scope.units] };
    const comparison = toComparison(many, { fromPeriod: '', basePeriod: '', measure: '' });
    expect(chooseFigure(comparison, undefined, '')).toBe('heat');
    expect(chooseFigure(ask(rows(3)), scope, '')).toBe('scatter');
  });

  it('another one can be asked for, if it can be drawn', () => {
    expect(chooseFigure(ask(rows(3)), undefined, 'strip')).toBe('strip');
    expect(chooseFigure(ask(rows(1)), undefined, 'lines')).toBe('bars');
    expect(chooseFigure(ask(rows(3)), undefined, 'pie')).toBe('lines');
  });

  it('nothing can be drawn of nothing', () => {
    const none = rows(2).map((row) => ({ ...row, value: 'not-collected' as const }));
    expect(chooseFigure(ask(none), undefined, '')).toBeUndefined();
  });
});

describe('why a figure cannot be drawn', () => {
  const why = (comparison: ReturnType<typeof ask>) =>
    Object.fromEntries(
      figureKinds.flatMap((kind) => {
        const reason = whyNoFigure(comparison, undefined, kind);
        return reason === undefined ? [] : [[kind, reason]];
      }),
    );

  it('one period', () => {
    expect(why(ask(rows(1)))).toEqual({
      lines: 'one-period',
      dumbbell: 'one-period',
      slope: 'one-period',
      multiples: 'one-period',
      bump: 'one-period',
      scatter: 'needs-second',
      stack: 'no-parts',
      contribution: 'one-period',
    });
  });

  it('a change is no value, and places need three units', () => {
    expect(why(ask(rows(3), 'percent'))).toMatchObject({ dumbbell: 'value-only' });
    expect(why(ask(rows(3, ['a', 'b'])))).toMatchObject({ bump: 'no-rank', strip: 'few-units' });
  });

  it('single points with definitions of their own are not compared', () => {
    const press = rows(2).map((row) => ({ ...row, series: 'press' }));
    expect(why(ask(press))).toMatchObject({
      dumbbell: 'not-comparable',
      slope: 'not-comparable',
      contribution: 'not-comparable',
    });
  });
});
