import { describe, expect, it } from 'vitest';
import { tinyScope } from '#views/tiny-scope.ts';
import { toAtlasScale } from './atlas-scale.ts';
import { pairCodes, pairTone, toPairMap, whyNoPair } from './bivariate-view.ts';

const figures = { a: [10, 90], b: [50, 50], c: [90, 10], d: [95, undefined] } as const;
const rows = Object.entries(figures).flatMap(([area, [rate, size]]) => [
  { area, indicator: 'standard', value: rate },
  { area, indicator: 'schools', value: 100 },
  ...(size === undefined
    ? []
    : [
        { area, indicator: 'pupils', value: size * 10 },
        { area, indicator: 'classes', value: 10 },
      ]),
]);
const x = tinyScope('standard-rate', { rows });
const y = tinyScope('class-size', { rows });

describe('two indicators', () => {
  const scales = { x: toAtlasScale(x, 'own:40,80'), y: toAtlasScale(y, 'own:40,80') };
  const map = toPairMap(x, y, scales, '2024-2025');

  it('put each unit into one of nine cells', () => {
    expect(map.units.map(({ code }) => code)).toEqual(['0.2', '1.1', '2.0', undefined]);
    expect([...map.counts]).toEqual([
      ['0.2', 1],
      ['1.1', 1],
      ['2.0', 1],
    ]);
    expect(pairCodes(map)).toHaveLength(9);
    expect(['0.2', '1.1', '2.0'].map((code) => pairTone(code, map))).toEqual(['z02', 'z11', 'z20']);
  });

  it('say which part is missing', () => {
    expect(map.units.at(-1)?.lacks).toBe('y');
    expect(map.lacking).toEqual({ x: 0, y: 1, both: 0 });
    expect(map.covered).toBe(3);
    const earlier = toPairMap(x, y, scales, '2020-2021');
    expect(earlier.lacking.both).toBe(4);
  });

  it('take the ends of the square where there are two classes', () => {
    const two = { x: toAtlasScale(x, 'own:60'), y: toAtlasScale(y, 'own:60') };
    const small = toPairMap(x, y, two, '2024-2025');
    expect([small.columns, small.rows]).toEqual([2, 2]);
    expect(pairTone('1.0', small)).toBe('z20');
  });

  it('are refused with the reason', () => {
    const counts = tinyScope('pupils', { rows });
    expect(whyNoPair(x, undefined)).toBe('no-second');
    expect(whyNoPair(x, x)).toBe('no-second');
    expect(whyNoPair(x, counts)).toBe('count');
    expect(whyNoPair(x, tinyScope('rank', { rows }))).toBe('steps');
    expect(whyNoPair(x, y)).toBeUndefined();
  });
});
