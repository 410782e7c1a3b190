import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { mergeShapes } from './merge-shapes.ts';

/** Three squares of one degree in a row, sharing their sides. */
const row: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 0],
      [0, 0],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [2, 1],
      [2, 0],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [2, 1],
      [3, 1],
      [3, 0],
      [2, 0],
    ],
  ],
  objects: {
    units: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'a', arcs: [[0, 1, 2]] },
        { type: 'Polygon', id: 'b', arcs: [[3, 4, 5, -2]] },
        { type: 'Polygon', id: 'c', arcs: [[6, -5]] },
      ],
    },
  },
};

const shapesOf = (file: Topology) =>
  feature(file, file.objects['units'] as GeometryCollection).features;

describe('shapes put together', () => {
  const merged = mergeShapes(
    row,
    'units',
    new Map([
      ['ab', ['a', 'b']],
      ['c', ['c']],
    ]),
  );

  it('have the ids of the new units and cover what their parts covered', () => {
    const areas = new Map(shapesOf(row).map((shape) => [shape.id, geoArea(shape)]));
    const [ab, c] = shapesOf(merged);
    expect([ab?.id, c?.id]).toEqual(['ab', 'c']);
    expect(ab && geoArea(ab)).toBeCloseTo((areas.get('a') ?? 0) + (areas.get('b') ?? 0), 9);
    expect(c && geoArea(c)).toBeCloseTo(areas.get('c') ?? 0, 9);
  });

  it('lose the line between their parts', () => {
    const [ab] = shapesOf(merged);
    const rings = ab?.geometry.type === 'MultiPolygon' ? ab.geometry.coordinates : [];
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(1);
  });

  it('refuse a shape that is not there', () => {
    expect(() => mergeShapes(row, 'units', new Map([['x', ['d']]]))).toThrow('no shape d');
  });
});
