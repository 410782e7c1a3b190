import { merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';

import { areaKm2 } from '#geo/area-km2.ts';
import { crossings } from './crossings.ts';
import { topologyUnits, type TopologyUnit } from './topology-units.ts';

/** A breach: which check, where, what was seen. */
export interface Problem {
  readonly check: 'count' | 'gap' | 'overlap' | 'ring' | 'winding' | 'area' | 'identity';
  readonly place: string;
  readonly detail: string;
}

/** Relative area that the rounding of the cut points may add or take away. */
export const AREA_TOLERANCE = 1e-6;

/**
 * Proves that units cover their common ground once: no line crosses another, every line has one unit on each side
 * or is the outside, and the outside has no hole. Then there is neither gap nor overlap.
 */
export function coverageProblems(topology: Topology, object: string): Problem[] {
  const units = topologyUnits(topology, object);
  return [
    ...arcUseProblems(object, units),
    ...holeProblems(topology, object, units),
    ...units.flatMap((unit) => ringProblems(object, unit)),
    ...crossings(
      topology,
      new Set(units.flatMap((unit) => unit.arcRings.flat()).map(undirected)),
    ).map((place): Problem => ({
      check: 'overlap',
      place: `${object} ${place}`,
      detail: 'two lines cross',
    })),
  ];
}

function arcUseProblems(object: string, units: readonly TopologyUnit[]): Problem[] {
  const uses = new Map<number, string[]>();
  for (const { id, arcRings } of units) {
    for (const arc of arcRings.flat()) uses.set(arc, [...(uses.get(arc) ?? []), id]);
  }
  return [...uses]
    .filter(([, ids]) => ids.length > 1)
    .map(([arc, ids]) => ({
      check: 'overlap',
      place: `${object} arc ${arc}`,
      detail: `same side of ${ids.join(', ')}`,
    }));
}

/** A gap between neighbours shows as a hole in the union, for the two sides of the line are no longer one arc. */
function holeProblems(
  topology: Topology,
  object: string,
  units: readonly TopologyUnit[],
): Problem[] {
  const union = merge(
    topology,
    units.map((unit) => unit.geometry),
  ).coordinates;
  const holes = union.flatMap(([, ...rings]) => rings);
  const sum = units.reduce((total, unit) => total + areaKm2(unit.polygons), 0);
  const problems = holes.map((hole): Problem => ({
    check: 'gap',
    place: `${object} near ${String(hole[0])}`,
    detail: `hole of ${areaKm2([[hole]])} km2`,
  }));
  const difference = sum / areaKm2(union) - 1;
  if (Math.abs(difference) > 1e-9) {
    problems.push({
      check: 'overlap',
      place: object,
      detail: `units differ from their union by ${difference}`,
    });
  }
  return problems;
}

function ringProblems(object: string, { id, polygons }: TopologyUnit): Problem[] {
  const place = `${object} ${id}`;
  return polygons.flatMap((polygon) =>
    polygon.flatMap((ring, i): Problem[] => {
      const area = signedDegrees(ring);
      if (ring.length < 4 || area === 0)
        return [{ check: 'ring', place, detail: `${ring.length} points, no area` }];
      // d3-geo: outer rings clockwise as seen on the map, holes anticlockwise.
      return area < 0 === (i === 0)
        ? []
        : [{ check: 'winding', place, detail: 'ring runs the wrong way for d3-geo' }];
    }),
  );
}

function signedDegrees(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = x, y0 = y] = ring[i - 1] ?? [];
    return sum + x0 * y - x * y0;
  }, 0);
}

function undirected(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
