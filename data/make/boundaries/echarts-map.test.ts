import { describe, expect, it } from 'vitest';

import { decodeRing, readEchartsCountry } from './echarts-map.ts';

describe('decodeRing', () => {
  it('reads zigzag differences of 1/1024 degree from the offset', () => {
    // '@' = 0, 'A' = -1, 'B' = +1, 'D' = +2
    expect(decodeRing('@@BAD@', [105 * 1024, 21 * 1024])).toEqual([
      [105, 21],
      [105 + 1 / 1024, 21 - 1 / 1024],
      [105 + 3 / 1024, 21 - 1 / 1024],
    ]);
  });

  it('throws without an offset', () => {
    expect(() => decodeRing('@@', [])).toThrow('offset');
  });
});

describe('readEchartsCountry', () => {
  const outlines = readEchartsCountry('Vietnam');

  it('decodes 63 provinces of closed rings inside Vietnam', () => {
    expect(outlines).toHaveLength(63);
    for (const ring of outlines.flatMap(({ polygons }) => polygons.flat())) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(
        ring.every(([lon = 0, lat = 0]) => lon > 102 && lon < 110 && lat > 8 && lat < 24),
      ).toBe(true);
    }
  });
});
