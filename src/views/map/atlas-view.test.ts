import { describe, expect, it } from 'vitest';
import { tinyEvent, tinyTarget } from '#indicators/tiny-dataset.ts';
import { tinyScope } from '#views/tiny-scope.ts';
import { shadeOf, toAtlasScale } from './atlas-scale.ts';
import { otherPeriod, toAtlasMap } from './atlas-view.ts';
import { toMapFindings } from './map-findings.ts';
import { rateRows, rateScope } from './tiny-atlas.ts';

const rows = rateRows({ a: [40, 62], b: [50, 52], c: [60, 58], d: [80, 80] });
const scope = rateScope(rows);

describe('classes', () => {
  it('are made of all units in all periods, and are the same in each', () => {
    // Eight values, 40 50 52 58 60 62 80 80: own limits of the reader show the classes by hand.
    const scale = toAtlasScale(scope, 'own:55,61');
    const [before, now] = scale.periods.map((period) => toAtlasMap(scope, scale, period, false));
    expect(scale.periods).toEqual(['2023-2024', '2024-2025']);
    expect(scale.valueCount).toBe(8);
    expect([scale.low, scale.high]).toEqual([40, 80]);
    expect(before?.units.map(({ shade }) => shade)).toEqual([0, 0, 1, 2]);
    expect(now?.units.map(({ shade }) => shade)).toEqual([2, 0, 1, 2]);
    expect(before?.counts).toEqual([2, 1, 1]);
    expect(now?.counts).toEqual([1, 1, 2]);
  });

  it('are natural breaks over both periods where nothing else is asked', () => {
    // Fisher in three: {40} {50 52 58 60 62} {80 80} has 107.2 of squares, {40 50 52} {58 60 62} {80 80} only 90.67.
    expect(toAtlasScale(scope, 'natural:3').limits).toEqual([55, 70]);
  });

  it('are parted at the target, by exact values', () => {
    const planned = rateScope(rateRows({ a: [undefined, 699.6], b: [undefined, 700] }, 1000), {
      context: { targets: [tinyTarget('standard-rate', '2025-12-31', 70)] },
    });
    const scale = toAtlasScale(planned, '');
    expect(scale.cut).toEqual({ kind: 'target', value: 70, when: '2025-12-31' });
    expect(scale.limits).toEqual([70]);
    // 69,96 prints as 70,0 and has not reached 70.
    expect([69.96, 70].map((n) => shadeOf(scale, n))).toEqual([0, 1]);
    expect(scale.tones.map((tone) => tone[0])).toEqual(['a', 'b']);
  });

  it('are parted at the value of the whole in the latest period, in every period', () => {
    const whole = rateRows({ whole: [55, 63] });
    const scale = toAtlasScale(rateScope([...rows, ...whole]), 'whole:3');
    expect(scale.cut).toEqual({ kind: 'whole', value: 63, when: '2024-2025' });
    expect(scale.limits).toContain(63);
  });

  it('hold figures alike that print alike', () => {
    const close = toAtlasScale(scope, 'equal:4'); // 40 to 80: 50 60 70
    expect(close.limits).toEqual([50, 60, 70]);
    expect(shadeOf(close, 59.96)).toBe(2); // prints as 60,0
    expect(shadeOf(close, 59.94)).toBe(1);
  });

  it('of counts offer no cut: nobody holds a unit against the whole', () => {
    const counts = tinyScope('pupils', {
      rows: [{ area: 'a', value: 10 }, { area: 'b', value: 90 }, { value: 100 }],
    });
    expect(toAtlasScale(counts, 'whole:3').methods).not.toContain('whole');
  });
});

describe('what is no figure', () => {
  const odd = rateScope([
    ...rateRows({ a: [40, 62], b: [50, undefined] }),
    { area: 'c', indicator: 'standard-rate', value: 'suppressed' },
    { area: 'd', indicator: 'standard-rate', value: 'not-applicable' },
    ...rateRows({ c: [45, undefined], d: [46, undefined] }),
  ]);
  const scale = toAtlasScale(odd, 'own:50');

  it('keeps its kind and is counted by it', () => {
    const map = toAtlasMap(odd, scale, '2024-2025', false);
    expect(map.units.map(({ shade }) => shade)).toEqual([
      1,
      'not-collected',
      'suppressed',
      'not-applicable',
    ]);
    expect(map.missing).toEqual([
      { kind: 'not-collected', count: 1 },
      { kind: 'not-applicable', count: 1 },
      { kind: 'suppressed', count: 1 },
    ]);
    expect(map.covered).toBe(1);
  });

  it('is filled from an earlier period only when asked, named with it, and only where nobody counted', () => {
    const map = toAtlasMap(odd, scale, '2024-2025', true);
    expect(map.units.map(({ n, older }) => [n, older])).toEqual([
      [62, undefined],
      [50, '2023-2024'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(map.older.map(({ area }) => area.id)).toEqual(['b']);
  });

  it('is not filled across a change of definition', () => {
    const broken = rateScope(rateRows({ a: [40, 62], b: [50, undefined] }), {
      context: { events: [tinyEvent('new-rule', '2024-07-01', 'definition')] },
    });
    const map = toAtlasMap(broken, toAtlasScale(broken, 'own:50'), '2024-2025', true);
    expect(map.older).toEqual([]);
  });
});

describe('the period beside', () => {
  it('is the one asked for, else the one before, else the one after', () => {
    const scale = toAtlasScale(scope, '');
    expect(otherPeriod(scale, '2024-2025', '')).toBe('2023-2024');
    expect(otherPeriod(scale, '2023-2024', '')).toBe('2024-2025');
    expect(otherPeriod(scale, '2024-2025', '2024-2025')).toBe('2023-2024');
    expect(otherPeriod(scale, '2024-2025', '1999-2000')).toBe('2023-2024');
  });
});

describe('what a map shows', () => {
  const scale = toAtlasScale(scope, 'own:55,61');
  const now = toAtlasMap(scope, scale, '2024-2025', false);
  const before = toAtlasMap(scope, scale, '2023-2024', false);

  it('is the highest, the lowest, and who went to another class', () => {
    const findings = toMapFindings(scope, scale, now, before);
    expect(findings.map(({ kind }) => kind)).toEqual(['range', 'moves']);
    const [range, moves] = findings;
    expect(range?.kind === 'range' && [range.high.area.id, range.low.area.id]).toEqual(['d', 'b']);
    expect(moves?.kind === 'moves' && moves.up.map(({ id }) => id)).toEqual(['a']);
    expect(moves?.kind === 'moves' && [moves.down.length, moves.stayed]).toEqual([0, 3]);
  });

  it('is no move where two figures may not be compared, but the reason', () => {
    const changed = rateScope(rows, {
      context: { events: [tinyEvent('new-rule', '2024-07-01', 'definition')] },
    });
    const findings = toMapFindings(changed, scale, now, before);
    expect(findings.at(-1)).toMatchObject({ kind: 'refused', reason: 'different-definition' });
    expect(findings.some(({ kind }) => kind === 'moves')).toBe(false);
  });

  it('counts the lower side of a cut in both periods', () => {
    const planned = rateScope(rows, {
      context: { targets: [tinyTarget('standard-rate', '2025-12-31', 60)] },
    });
    const cut = toAtlasScale(planned, 'target:3');
    const [from, to] = ['2023-2024', '2024-2025'].map((key) =>
      toAtlasMap(planned, cut, key, false),
    );
    const found = to && toMapFindings(planned, cut, to, from).find(({ kind }) => kind === 'below');
    expect(found?.kind === 'below' && found.now.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(found?.kind === 'below' && found.before?.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
