import { describe, expect, it } from 'vitest';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyDataset } from '#indicators/tiny-dataset.ts';
import { toSimilarity } from './similar-units.ts';
import { pickedSet, similarSet, toUnitSet, typesOf } from './unit-set.ts';

const options = { publishedOnly: false };

/** Pupils and schools of four units; logarithms of 1, 10, 100, 1000 are evenly apart. */
const rows: readonly TinyRow[] = [
  ['a', 1000],
  ['b', 100],
  ['c', 10],
  ['d', 1],
].map(([area, value]) => ({ area: String(area), value: Number(value) }));

const dataset = (types: Readonly<Record<string, string>> = {}) => {
  const areas = tinyDataset({ rows }).context.areas.map((area) => ({
    ...area,
    type: types[area.id] ?? area.type,
  }));
  return tinyDataset({ rows, context: { areas } });
};

const ids = (code: string, picked: readonly string[] = [], types = {}) => {
  const set = toUnitSet(dataset(types), code, picked, options);
  return [set.code, ...set.units.map(({ id }) => id)];
};

describe('sets of units', () => {
  it('all, a type, or picked by hand in official order', () => {
    const types = { a: 'city', b: 'town', c: 'town' };
    expect(ids('')).toEqual(['', 'a', 'b', 'c', 'd']);
    expect(ids('town', [], types)).toEqual(['town', 'b', 'c']);
    expect(ids(pickedSet, ['d', 'a'])).toEqual([pickedSet, 'a', 'd']);
    expect(typesOf(dataset(types))).toEqual(['town']);
    expect(typesOf(dataset())).toEqual([]);
  });

  it.each(['town', 'pie', 'giong:', 'giong:nowhere', pickedSet])(
    'what leaves nobody (%s) is all units',
    (code) => {
      expect(ids(code, ['nowhere'])).toEqual(['', 'a', 'b', 'c', 'd']);
    },
  );

  it('units like one unit, itself among them', () => {
    expect(ids(similarSet('b'))).toEqual(['giong:b', 'a', 'b', 'c', 'd']);
  });
});

describe('similar units', () => {
  const distances = (types = {}) =>
    toSimilarity(dataset(types), 'b', options)?.units.map(({ area, distance }) => [
      area.id,
      Math.round(distance * 1000) / 1000,
    ]);

  it('are nearest in standard deviations of the logarithm', () => {
    // logarithms 3, 2, 1, 0: mean 1.5, deviation (n - 1) sqrt(5/3) = 1.291; one step is 0.775
    expect(distances()).toEqual([
      ['a', 0.775],
      ['c', 0.775],
      ['d', 1.549],
    ]);
  });

  it('another type is one further away', () => {
    expect(distances({ a: 'city' })).toEqual([
      ['c', 0.775],
      ['d', 1.549],
      ['a', 1.775],
    ]);
  });

  it('are told with the attributes that the package has, and not without any', () => {
    expect(toSimilarity(dataset(), 'b', options)?.attributes).toEqual(['pupils']);
    expect(toSimilarity(tinyDataset({ rows: rows.slice(0, 2) }), 'b', options)).toBeUndefined();
    expect(toSimilarity(dataset(), 'whole', options)).toBeUndefined();
  });
});
