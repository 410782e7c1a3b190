import polygonClipping from 'polygon-clipping';
import type { Crossing } from './find-crossings.ts';
import type { Box, StepShape } from './lattice.ts';
import { boxOf, doMeet, placeOf, stepAreaKm2, stepsPerDegree } from './lattice.ts';
import type { Point } from './outline-file.ts';
import type { ShapeTopology } from './shape-topology.ts';

/** A piece of land in two shapes at once, or in none. */
export interface Sliver {
  readonly ha: number;
  readonly lon: number;
  readonly lat: number;
}

/** Two shapes (by their place in the list) that lie over one another, with the largest piece told first. */
export interface Overlap extends Sliver {
  readonly a: number;
  readonly b: number;
}

/** What was measured, and how many pairs could not be. */
export interface OverlapReading {
  readonly overlaps: readonly Overlap[];
  readonly ignored: { readonly count: number; readonly ha: number };
  readonly notMeasured: number;
}

/** Pieces below this many hectares are counted together and not told one by one: 100 m2 is the thickness of a pen line on a map. */
export const leastHa = 0.01;

/** Points of both shapes of a pair beyond which it is not measured, and seconds that all pairs may take. */
const mostPoints = 400_000;
const patience = 25_000;

type Ring = [number, number][];

/** Polygons in degrees, as the clipping library takes them. */
const inDegrees = (polygons: readonly (readonly (readonly Point[])[])[]): Ring[][] =>
  polygons.map((rings) =>
    rings.map((ring) => ring.map(([x, y]) => [x / stepsPerDegree, y / stepsPerDegree])),
  );

/** Every overlap between two shapes with its area: where lines cut through each other, where one lies in another, where both are the same. */
export function measureOverlaps(
  shapes: readonly StepShape[],
  lines: ShapeTopology,
  crossings: readonly Crossing[],
): OverlapReading {
  const began = Date.now();
  const overlaps: Overlap[] = [];
  const ignored = { count: 0, ha: 0 };
  let notMeasured = 0;
  const sizes = shapes.map(({ polygons }) => polygons.flat(2).length);
  for (const [a, b] of suspects(shapes, lines, crossings)) {
    const [one, two] = [shapes[a], shapes[b]];
    if (!one || !two) continue;
    const isTooMuch = (sizes[a] ?? 0) + (sizes[b] ?? 0) > mostPoints;
    const pieces = isTooMuch || Date.now() - began > patience ? undefined : commonLand(one, two);
    if (!pieces) {
      notMeasured += 1;
      continue;
    }
    const slivers = pieces.map(sliverOf).toSorted((x, y) => y.ha - x.ha);
    const ha = slivers.reduce((sum, sliver) => sum + sliver.ha, 0);
    const [largest] = slivers;
    if (largest === undefined) continue;
    if (ha < leastHa) {
      ignored.count += 1;
      ignored.ha += ha;
    } else overlaps.push({ a, b, ...largest, ha });
  }
  return { overlaps: overlaps.toSorted((x, y) => y.ha - x.ha), ignored, notMeasured };
}

/** Pairs that may lie over one another. */
function suspects(
  shapes: readonly StepShape[],
  lines: ShapeTopology,
  crossings: readonly Crossing[],
): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  const add = (a: number, b: number) => {
    if (a !== b) pairs.set(`${Math.min(a, b)}|${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  };
  for (const crossing of crossings) {
    const [s, t] = crossing.lines;
    for (const a of lines.usersOf[s] ?? []) for (const b of lines.usersOf[t] ?? []) add(a, b);
  }
  // A line that two shapes run along in the same direction has both on the same side.
  const directions = lines.arcs.map((): [number[], number[]] => [[], []]);
  lines.shapes.forEach(({ arcs }, at) => {
    for (const arc of arcs.flat(2)) directions[arc < 0 ? ~arc : arc]?.[arc < 0 ? 1 : 0].push(at);
  });
  for (const sides of directions)
    for (const side of sides) for (const a of side) for (const b of side) add(a, b);
  addInner(shapes, add);
  return [...pairs.values()];
}

/** Shapes that lie within another without touching its line. */
function addInner(shapes: readonly StepShape[], add: (a: number, b: number) => void): void {
  const outers = shapes.flatMap(({ polygons }, at) =>
    polygons.map((rings) => ({ at, rings, box: boxOf(rings[0] ?? []) })),
  );
  const sorted = outers.toSorted((a, b) => a.box[0] - b.box[0]);
  sorted.forEach((one, i) => {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const two = sorted[j];
      if (!two || two.box[0] > one.box[2]) return;
      if (one.at === two.at || !doMeet(one.box, two.box)) continue;
      if (isInside(two.rings, one) || isInside(one.rings, two)) add(one.at, two.at);
    }
  });
}

/** Whether a corner of a shape that is no corner of the other lies within it. */
function isInside(
  rings: readonly (readonly Point[])[],
  other: { readonly rings: readonly (readonly Point[])[]; readonly box: Box },
): boolean {
  const [outer = []] = rings;
  const box = boxOf(outer);
  const [west, south, east, north] = other.box;
  if (box[0] < west || box[1] < south || box[2] > east || box[3] > north) return false;
  const corners = new Set(other.rings.flat().map(([x, y]) => `${x},${y}`));
  const free = outer.find(([x, y]) => !corners.has(`${x},${y}`));
  return free !== undefined && containsPoint(other.rings, free);
}

/** Whether a point lies within a polygon, holes taken out. */
export function containsPoint(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
  }
  return isIn;
}

/** Land that lies in both shapes, in pieces; undefined where the library gives up. */
function commonLand(one: StepShape, two: StepShape): Ring[][] | undefined {
  const boxes = (shape: StepShape) => shape.polygons.map((rings) => boxOf(rings[0] ?? []));
  const near = (shape: StepShape, others: readonly Box[]) =>
    shape.polygons.filter((rings) => {
      const box = boxOf(rings[0] ?? []);
      return others.some((other) => doMeet(box, other));
    });
  try {
    return polygonClipping.intersection(
      inDegrees(near(one, boxes(two))),
      inDegrees(near(two, boxes(one))),
    );
  } catch {
    return undefined;
  }
}

/** All land of some shapes as one; undefined where the library gives up. */
export function wholeLand(shapes: readonly StepShape[]): Ring[][] | undefined {
  const size = shapes.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0);
  if (size > mostPoints) return undefined;
  const [first, ...rest] = shapes.map(({ polygons }) => inDegrees(polygons));
  try {
    return first === undefined ? [] : polygonClipping.union(first, ...rest);
  } catch {
    return undefined;
  }
}

/** Size and place of a polygon in degrees. */
export function sliverOf(rings: Ring[]): Sliver {
  const polygon = rings.map((ring) =>
    ring.map(([lon, lat]): Point => [lon * stepsPerDegree, lat * stepsPerDegree]),
  );
  return { ha: stepAreaKm2([polygon]) * 100, ...placeOf(polygon[0] ?? []) };
}
