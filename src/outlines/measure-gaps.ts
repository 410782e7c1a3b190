import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type { StepShape } from './lattice.ts';
import { boxOf, doMeet, stepsPerDegree } from './lattice.ts';
import type { Sliver } from './measure-overlaps.ts';
import { leastHa, sliverOf, wholeLand } from './measure-overlaps.ts';
import type { Point } from './outline-file.ts';
import type { ShapeTopology } from './shape-topology.ts';
import { ringPoints } from './shape-topology.ts';

/** Land between shapes that is in none of them, with the shapes round it. */
export interface Gap extends Sliver {
  readonly beside: readonly number[];
}

/** Gaps told one by one, and the smaller ones together; undefined when they could not be measured. */
export interface GapReading {
  readonly gaps: readonly Gap[];
  readonly ignored: { readonly count: number; readonly ha: number };
}

/**
 * Holes in the land that all shapes make up together. Where no lines cut through each other these are rings of the lines
 * that one shape alone uses, exactly; else the shapes have to be put together first.
 */
export function measureGaps(
  shapes: readonly StepShape[],
  lines: ShapeTopology,
  isClean: boolean,
): GapReading | undefined {
  const holes = isClean ? holesOfLines(lines) : holesOfLand(shapes);
  if (!holes) return undefined;
  const boxes = shapes.map(({ polygons }) => boxOf(polygons.flat(2)));
  const ignored = { count: 0, ha: 0 };
  const gaps = holes.flatMap((hole): Gap[] => {
    const sliver = sliverOf([hole.map(([x, y]) => [x / stepsPerDegree, y / stepsPerDegree])]);
    if (sliver.ha < leastHa) {
      ignored.count += 1;
      ignored.ha += sliver.ha;
      return [];
    }
    return [{ ...sliver, beside: besideOf(hole, shapes, boxes) }];
  });
  return { gaps: gaps.toSorted((a, b) => b.ha - a.ha), ignored };
}

function holesOfLines(lines: ShapeTopology): Point[][] {
  const topology = { type: 'Topology', arcs: lines.arcs, objects: {} } as unknown as Topology;
  const whole = mergeArcs(
    topology,
    lines.shapes.map(({ arcs }) => ({ type: 'MultiPolygon', arcs }) as unknown as MultiPolygon),
  );
  return whole.arcs.flatMap((rings) => rings.slice(1).map((ring) => ringPoints(lines.arcs, ring)));
}

function holesOfLand(shapes: readonly StepShape[]): Point[][] | undefined {
  return wholeLand(shapes)?.flatMap((rings) =>
    rings
      .slice(1)
      .map((ring) =>
        ring.map(([lon, lat]): Point => [
          Math.round(lon * stepsPerDegree),
          Math.round(lat * stepsPerDegree),
        ]),
      ),
  );
}

/** Shapes with a corner on the line of a hole. */
function besideOf(
  hole: readonly Point[],
  shapes: readonly StepShape[],
  boxes: readonly (readonly [number, number, number, number])[],
): number[] {
  const box = boxOf(hole);
  const corners = new Set(hole.map(([x, y]) => `${x},${y}`));
  return shapes.flatMap(({ polygons }, at) => {
    const own = boxes[at];
    return own &&
      doMeet(own, box) &&
      polygons.some((rings) =>
        rings.some((ring) => ring.some(([x, y]) => corners.has(`${x},${y}`))),
      )
      ? [at]
      : [];
  });
}
