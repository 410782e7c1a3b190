import { describe, expect, it } from 'vitest';
import type { TinyParts, TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyEvent } from '#indicators/tiny-dataset.ts';
import { tinyScope } from '#views/tiny-scope.ts';
import type { Question } from './comparison.ts';
import { toComparison } from './comparison.ts';
import { measureCode, measuresOf } from './measure.ts';

const none: Question = { fromPeriod: '', basePeriod: '', measure: '' };

const over = (indicator: string, area: string, values: readonly TinyRow['value'][]): TinyRow[] =>
  values.map((value, i) => ({
    area,
    indicator,
    period: `${2025 - values.length + i}-${2026 - values.length + i}`,
    value,
  }));

/** Numbers of one unit, or the reasons why there are none. */
function seen(
  indicator: string,
  parts: TinyParts,
  question: Partial<Question>,
  area = 'a',
): readonly (number | string | undefined)[] {
  const comparison = toComparison(tinyScope(indicator, parts), { ...none, ...question });
  const row = [...comparison.rows, comparison.root].find((item) => item.area.id === area);
  return (row?.cells ?? []).map(({ n, reason }) =>
    n === undefined ? reason : Math.round(n * 1000) / 1000,
  );
}

describe('measures', () => {
  const pupils = {
    rows: [...over('pupils', 'a', [200, 250, 240]), ...over('pupils', 'whole', [500, 600, 700])],
  };

  it('the figure itself, and its distance from the first period', () => {
    expect(seen('pupils', pupils, {})).toEqual([200, 250, 240]);
    expect(seen('pupils', pupils, { measure: 'difference' })).toEqual([0, 50, 40]);
    expect(seen('pupils', pupils, { measure: 'percent' })).toEqual([0, 25, 20]);
    expect(seen('pupils', pupils, { measure: 'index' })).toEqual([100, 125, 120]);
    expect(seen('pupils', pupils, { measure: 'index' }, 'whole')).toEqual([100, 120, 140]);
  });

  it('any period may be the base', () => {
    const asked = { measure: 'index', basePeriod: '2023-2024' };
    expect(seen('pupils', pupils, asked)).toEqual([80, 100, 96]);
  });

  it('percentages differ in points, and have neither percent nor index', () => {
    const rates = { rows: over('solid-rate', 'a', [60, 64.1]) };
    expect(seen('solid-rate', rates, { measure: 'difference' })).toEqual([0, 4.1]);
    expect(measuresOf(tinyScope('solid-rate', rates)).map(measureCode)).toEqual(['', 'difference']);
    expect(seen('solid-rate', rates, { measure: 'percent' })).toEqual([60, 64.1]);
  });

  it('so many to each: a ratio of the two counts, the whole as a ratio of its own', () => {
    const rows = [
      ...over('pupils', 'a', [300]),
      ...over('pupils', 'whole', [1000]),
      ...over('classes', 'a', [12]),
      ...over('classes', 'whole', [32]),
      ...over('schools', 'a', [3]),
    ];
    expect(seen('pupils', { rows }, { measure: 'per:classes' })).toEqual([25]);
    expect(seen('pupils', { rows }, { measure: 'per:classes' }, 'whole')).toEqual([31.25]);
    expect(seen('classes', { rows }, { measure: 'per:schools' })).toEqual([4]);
    expect(seen('classes', { rows }, { measure: 'per:schools' }, 'whole')).toEqual(['missing']);
  });

  it('people are told per thousand', () => {
    const rows = [...over('classes', 'a', [12]), ...over('pupils', 'a', [300])];
    const people = { pupils: { unit: { vi: 'học sinh', en: 'pupils' } } };
    expect(seen('classes', { rows, indicators: people }, { measure: 'per:pupils' })).toEqual([40]);
  });

  it('counts taken at different times are not put over one another', () => {
    const rows = [...over('pupils', 'a', [300]), ...over('classes', 'a', [12])];
    const indicators = { classes: { clock: { vi: 'cuối năm', en: 'end' } } };
    const scope = tinyScope('pupils', { rows, indicators });
    expect(measuresOf(scope).map(measureCode)).toEqual(['']);
  });

  it('steps of a scale have no measure but themselves', () => {
    const scope = tinyScope('rank', { rows: over('rank', 'a', [1, 2]) });
    expect(measuresOf(scope).map(measureCode)).toEqual(['']);
  });
});

describe('what may not be measured says why', () => {
  it('a missing base, a base of zero, a base too small for percent', () => {
    expect(
      seen(
        'pupils',
        { rows: over('pupils', 'a', ['not-collected', 100]) },
        { measure: 'percent', fromPeriod: '2023-2024' },
      ),
    ).toEqual(['missing', 'missing']);
    expect(seen('pupils', { rows: over('pupils', 'a', [0, 100]) }, { measure: 'percent' })).toEqual(
      ['zero-base', 'zero-base'],
    );
    expect(seen('pupils', { rows: over('pupils', 'a', [29, 58]) }, { measure: 'percent' })).toEqual(
      ['small-base', 'small-base'],
    );
    expect(seen('pupils', { rows: over('pupils', 'a', [30, 60]) }, { measure: 'percent' })).toEqual(
      [0, 100],
    );
    expect(
      seen('pupils', { rows: over('pupils', 'a', [29, 58]) }, { measure: 'difference' }),
    ).toEqual([0, 29]);
  });

  it('rounded figures, other series, single points', () => {
    const [first, last] = over('pupils', 'a', [100, 120]);
    const rows = (more: Partial<TinyRow>): readonly TinyRow[] =>
      first && last ? [first, { ...last, ...more }] : [];
    const asked = { measure: 'difference' };
    expect(seen('pupils', { rows: rows({ qualifier: 'over' }) }, asked)).toEqual([0, 'rounded']);
    expect(seen('pupils', { rows: rows({ series: 'office-split' }) }, asked)).toEqual([
      0,
      'different-series',
    ]);
    const press = over('pupils', 'a', [100, 120]).map((row) => ({ ...row, series: 'press' }));
    expect(seen('pupils', { rows: press }, asked)).toEqual([
      'different-definition',
      'different-definition',
    ]);
  });

  it('a new definition and a reform of all boundaries; a line moved at one unit is only told', () => {
    const rows = over('pupils', 'a', [100, 120]);
    const at = (kind: 'boundary' | 'definition' | 'revision', areaId: string) => ({
      rows,
      context: { events: [{ ...tinyEvent('e', '2024-07-01', kind), areaId }] },
    });
    const asked = { measure: 'difference' };
    expect(seen('pupils', at('definition', ''), asked)).toEqual([0, 'different-definition']);
    expect(seen('pupils', at('boundary', ''), asked)).toEqual([0, 'boundary']);
    expect(seen('pupils', at('boundary', 'a'), asked)).toEqual([0, 20]);
    expect(seen('pupils', at('boundary', 'b'), asked)).toEqual([0, 20]);
    expect(seen('pupils', at('revision', ''), asked)).toEqual([0, 20]);
  });
});

describe('periods', () => {
  const rows = over('pupils', 'a', [1, 2, 3, 4, 5, 6, 7, 8]);
  const periods = (question: Partial<Question>, asked = {}) =>
    toComparison(tinyScope('pupils', { rows }, asked), { ...none, ...question }).periods;

  it('the last six where nobody said from when', () => {
    expect(periods({})).toHaveLength(6);
    expect(periods({})[0]).toBe('2019-2020');
  });

  it('from one to another; a first one after the last is not understood', () => {
    expect(periods({ fromPeriod: '2024-2025' })).toEqual(['2024-2025']);
    expect(periods({ fromPeriod: '2018-2019' }, { period: '2019-2020' })).toEqual([
      '2018-2019',
      '2019-2020',
    ]);
    expect(periods({ fromPeriod: '2024-2025' }, { period: '2019-2020' })).toEqual([
      '2017-2018',
      '2018-2019',
      '2019-2020',
    ]);
  });

  it('the first one is the base, unless another is asked for, in sight or not', () => {
    const base = (basePeriod: string) =>
      toComparison(tinyScope('pupils', { rows }), { ...none, basePeriod }).basePeriod;
    expect(base('')).toBe('2019-2020');
    expect(base('2017-2018')).toBe('2017-2018');
    expect(base('1999-2000')).toBe('2019-2020');
  });
});
