import { describe, expect, it } from 'vitest';

import { areaKm2, ringAreaKm2 } from './area-km2.ts';

const earth = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];

describe('ringAreaKm2', () => {
  it('gives the surface of the WGS84 ellipsoid', () => {
    // 510 065 621.72 km2, the published surface of WGS84.
    expect(ringAreaKm2(earth)).toBeCloseTo(510_065_621.72, 1);
  });

  it('is negative clockwise', () => {
    expect(ringAreaKm2(earth.toReversed())).toBeCloseTo(-510_065_621.72, 1);
  });
});

describe('areaKm2', () => {
  it('takes holes away and ignores the winding', () => {
    const north = [
      [-180, 0],
      [180, 0],
      [180, 90],
      [-180, 90],
      [-180, 0],
    ];
    expect(areaKm2([[earth, north.toReversed()]])).toBeCloseTo(510_065_621.72 / 2, 1);
  });
});
