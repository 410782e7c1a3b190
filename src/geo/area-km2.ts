import type { Position } from 'geojson';

const EQUATOR_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

/**
 * Northing of the cylindrical equal-area projection of the WGS84 ellipsoid, in units of half the equator radius.
 * Snyder, Map Projections: A Working Manual (USGS 1987), formula 3-12 for q.
 */
function authalicNorthing(latDegrees: number): number {
  const sin = Math.sin((latDegrees * Math.PI) / 180);
  return (
    (1 - E2) * (sin / (1 - E2 * sin * sin) - Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E))
  );
}

/** Signed area of a closed ring in km2 on the WGS84 ellipsoid: negative where it runs clockwise. */
export function ringAreaKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lon0 = 0, lat0 = 0] = ring[i - 1] ?? [];
    const [lon1 = 0, lat1 = 0] = ring[i] ?? [];
    sum += (lon0 - lon1) * (authalicNorthing(lat0) + authalicNorthing(lat1));
  }
  return ((sum / 2) * (Math.PI / 180) * EQUATOR_KM * EQUATOR_KM) / 2;
}

/** Area of polygons (rings: outer first, then holes) in km2 on the WGS84 ellipsoid, whatever the winding. */
export function areaKm2(polygons: readonly Position[][][]): number {
  const areas = polygons.map(([outer = [], ...holes]) =>
    holes.reduce((rest, hole) => rest - Math.abs(ringAreaKm2(hole)), Math.abs(ringAreaKm2(outer))),
  );
  return areas.reduce((a, b) => a + b, 0);
}
