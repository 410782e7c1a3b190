import { describe, expect, it } from 'vitest';
import type { TinyParts, TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyScope } from '#views/tiny-scope.ts';
import { toBarsView } from './bars-view.ts';
import { toComparison } from './comparison.ts';
import { toHeatView } from './heat-view.ts';
import { ranksAt } from './ranks.ts';
import { toScatterView } from './scatter-view.ts';
import { toBumpView, toLinesView, toSlopeView } from './series-view.ts';
import { toSplitView } from './split-view.ts';
import { toStackView } from './stack-view.ts';
import { stripAt, toStripView } from './strip-view.ts';

const over = (
  indicator: string,
  values: Readonly<Record<string, readonly TinyRow['value'][]>>,
  more: Partial<TinyRow> = {},
): TinyRow[] =>
  Object.entries(values).flatMap(([area, list]) =>
    list.map((value, i) => ({
      area,
      indicator,
      value,
      period: `${2025 - list.length + i}-${2026 - list.length + i}`,
      ...more,
    })),
  );

const ask = (indicator: string, parts: TinyParts, measure = '') =>
  toComparison(tinyScope(indicator, parts), { fromPeriod: '', basePeriod: '', measure });

/** Standard schools of all schools in two years. */
const shares = (values: Readonly<Record<string, readonly (readonly [number, number])[]>>) =>
  Object.entries(values).flatMap(([area, list]) => [
    ...over('standard', { [area]: list.map(([top]) => top) }),
    ...over('schools', { [area]: list.map(([, bottom]) => bottom) }),
  ]);

describe('ranks', () => {
  it('a denominator under 30 has none, one school apart is a place, less is a tie', () => {
    const rows = shares({ a: [[30, 40]], b: [[29, 39]], c: [[20, 40]], d: [[16, 17]] });
    const ranks = ranksAt(ask('standard-rate', { rows }), 0);
    expect(ranks.map(({ rank, noRank }) => rank ?? noRank)).toEqual([1, 1, 3, 'small-base']);
  });

  it('so many to each has a small base too, and says what one more is worth', () => {
    const rows = [
      ...over('pupils', { a: [900], b: [800], c: [700], d: [90] }),
      ...over('classes', { a: [30], b: [32], c: [35], d: [3] }),
    ];
    const comparison = ask('pupils', { rows }, 'per:classes');
    expect(ranksAt(comparison, 0).map(({ rank, noRank }) => rank ?? noRank)).toEqual([
      1,
      2,
      3,
      'small-base',
    ]);
    // the middle one of 1/35, 1/32, 1/30, 1/3 is 1/30
    expect(toBarsView(comparison, false).worthOfOne).toBeCloseTo(1 / 30);
  });
});

describe('lines', () => {
  it('are joined over consecutive years of one series, and nowhere else', () => {
    const rows = over('pupils', { a: [10, 11, 'not-collected', 13, 14] });
    const [line] = toLinesView(ask('pupils', { rows }), []).lines;
    expect(line?.runs.map((run) => run.map(({ cell }) => cell.n))).toEqual([
      [10, 11],
      [13, 14],
    ]);
    const press = over('pupils', { a: [10, 11] }, { series: 'press' });
    expect(toLinesView(ask('pupils', { rows: press }), []).lines[0]?.runs).toHaveLength(2);
  });

  it('the whole stands among its units where numbers do not grow with size', () => {
    const counts = over('pupils', { whole: [100, 110], a: [10, 11] });
    const tones = (comparison: ReturnType<typeof ask>) =>
      toLinesView(comparison, []).lines.map(({ tone }) => tone);
    expect(tones(ask('pupils', { rows: counts }))).not.toContain('root');
    expect(tones(ask('pupils', { rows: counts }, 'index'))).toContain('root');
    expect(
      tones(ask('solid-rate', { rows: over('solid-rate', { whole: [1, 2], a: [1, 2] }) })),
    ).toContain('root');
  });

  it('a slope joins its two ends though years lie between', () => {
    const rows = over('pupils', { a: [10, 11, 14] });
    const view = toSlopeView(ask('pupils', { rows }), []);
    expect(view.periods.map(({ x }) => x)).toEqual([0, 100]);
    expect(view.lines[0]?.runs.map((run) => run.map(({ cell }) => cell.n))).toEqual([[10, 14]]);
  });

  it('places: the first on top, the last at the bottom', () => {
    const rows = over('solid-rate', { a: [90, 50], b: [70, 70], c: [50, 90] });
    const view = toBumpView(ask('solid-rate', { rows }), []);
    expect(view.lowest).toBe(3);
    expect(view.lines[0]?.points.map(({ rank, y }) => [rank, y])).toEqual([
      [1, 1],
      [3, 0],
    ]);
  });
});

describe('a heat map', () => {
  it('a fall never has the colour of a rise', () => {
    const rows = over('pupils', { a: [100, 90], b: [100, 99], c: [100, 101], d: [100, 130] });
    const view = toHeatView(ask('pupils', { rows }, 'percent'));
    const letters = view.rows.map(({ tones }) => tones.at(-1)?.charAt(0));
    expect(letters).toEqual(['a', 'a', 'b', 'b']);
    expect(view.limits).toContain(0);
  });

  it('what has no number has no shade', () => {
    const rows = over('pupils', { a: [100, 90], b: ['suppressed', 99] });
    const view = toHeatView(ask('pupils', { rows }));
    expect(view.rows[1]?.tones[0]).toBeUndefined();
  });
});

describe('a distribution', () => {
  it('tells nobody apart among fewer than eight units, and the median between the middle two', () => {
    const rows = over('pupils', { a: [1], b: [2], c: [4], d: [1000] });
    const strip = stripAt(ask('pupils', { rows }), 0, false);
    expect(strip.median).toBe(3);
    expect(strip.dots.every(({ outside }) => outside === undefined)).toBe(true);
  });

  it('shows every period, of a crowd the last one alone', () => {
    const comparison = ask('pupils', { rows: over('pupils', { a: [1, 2], b: [2, 3], c: [3, 4] }) });
    const many = Array.from({ length: 501 }, (_, i) => comparison.rows[i % 3] ?? comparison.root);
    const periods = (rows: typeof comparison.rows) =>
      toStripView({ ...comparison, rows }).strips.map(({ period }) => period);
    expect(periods(comparison.rows)).toEqual(['2023-2024', '2024-2025']);
    expect(periods(many)).toEqual(['2024-2025']);
  });

  it('of eight or more who stands beyond the fences', () => {
    const { scope, ...rest } = ask('pupils', {
      rows: over('pupils', { a: [10], b: [11], c: [12], d: [40] }),
    });
    const [a, b, c, d] = rest.rows;
    const rows = [a, b, c, a, b, c, b, d].flatMap((row) => row ?? []);
    // quartiles 10.75 and 12, reach 1.875: fences at 8.875 and 13.875
    const strip = stripAt({ scope, ...rest, rows }, 0, false);
    expect(strip.dots.map(({ outside }) => outside).filter((side) => side)).toEqual(['high']);
  });
});

describe('a scatter', () => {
  it('holds units with both figures, names the others, and marks the whole', () => {
    const rows = [
      ...over('solid-rate', { whole: [65], a: [60], b: [70], c: [80] }),
      ...over('class-size', { whole: [26], a: [25], b: [30] }),
    ];
    const y = tinyScope('solid-rate', { rows });
    const x = tinyScope('class-size', { rows });
    const view = toScatterView(y, x);
    expect(view?.points.map(({ area }) => area.id)).toEqual(['a', 'b']);
    expect(view?.missing.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(view?.rootLeft).toBeDefined();
    expect(view?.differ).toEqual({ clock: false, counting: false });
    const later = {
      ...x,
      indicator: { ...x.indicator, clock: { vi: 'cuối năm', en: 'end' } },
      counting: 'ministry',
    };
    expect(toScatterView(y, later)).toBeUndefined();
    expect(toScatterView(y, { ...later, counting: x.counting })?.differ.clock).toBe(true);
  });
});

describe('a movement taken apart', () => {
  it('420/600 to 429/594, with two units whose contributions add up', () => {
    const rows = shares({
      whole: [
        [420, 600],
        [429, 594],
      ],
      a: [
        [200, 300],
        [212, 300],
      ],
      b: [
        [220, 300],
        [217, 294],
      ],
    });
    const view = toSplitView(tinyScope('standard-rate', { rows }), '2023-2024');
    // (9/600 + 9/594) / 2 = 1.5076 points; 72.2222 - 70 - 1.5076 = 0.7146
    expect(view?.root.split?.numeratorEffect).toBeCloseTo(1.5076, 4);
    expect(view?.root.split?.denominatorEffect).toBeCloseTo(0.7146, 4);
    const sum = (view?.rows ?? []).reduce((total, row) => total + (row.contribution ?? 0), 0);
    expect(sum).toBeCloseTo(72.2222 - 70, 3);
    expect(view?.structure?.change).toBeCloseTo(sum, 9);
  });

  it('of a count each unit adds its own change, and who cannot be compared adds none', () => {
    const rows = over('pupils', { a: [10, 13], b: [20, 18], c: ['not-collected', 5] });
    const view = toSplitView(tinyScope('pupils', { rows }), '2023-2024');
    expect(view?.rows.map(({ contribution, reason }) => contribution ?? reason)).toEqual([
      3,
      -2,
      'missing',
      'missing',
    ]);
    expect([view?.change, view?.covered]).toEqual([1, 2]);
  });

  it('what may not be added over units has no such movement', () => {
    const rows = over('rank', { a: [1, 2] });
    expect(toSplitView(tinyScope('rank', { rows }), '2023-2024')).toBeUndefined();
  });
});

describe('a composition', () => {
  it('leaves out a unit of which a part is missing; none of a part is nothing', () => {
    const levels = ['primary', 'lowerSecondary', 'upperSecondary'] as const;
    const row = (area: string, values: readonly TinyRow['value'][]) =>
      levels.map((level, i): TinyRow => ({ area, level, value: values[i] ?? 0 }));
    const rows = [
      ...row('a', [5, 3, 2]),
      ...row('b', [5, 'not-collected', 2]),
      ...row('c', [4, 4, 'nil']),
    ];
    const view = toStackView(tinyScope('pupils', { rows }, { level: 'generalEducation' }));
    expect(view?.rows.map(({ values }) => values)).toEqual([
      [5, 3, 2],
      undefined,
      [4, 4, 0],
      undefined,
    ]);
  });
});
