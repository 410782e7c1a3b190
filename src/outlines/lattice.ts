import proj4 from 'proj4';
import { areaKm2 } from '#geo/area-km2.ts';
import type { CoordinateSystem, OutlineFeature, Point } from './outline-file.ts';

/** Steps of a degree: all shapes are put on points 0.000001 degree (11 cm) apart, so that sums are exact and equal points are equal. */
export const stepsPerDegree = 1_000_000;

/** A closed ring in steps, first point repeated at the end. */
export type StepRing = Point[];

/** A shape in steps with what had to be done to its rings. */
export interface StepShape {
  readonly number: number;
  /** Outer rings run clockwise, holes the other way, as maps are drawn. */
  readonly polygons: StepRing[][];
  readonly closed: number;
  readonly turned: number;
  /** Points of rings that have no area, and are left out. */
  readonly broken: readonly number[];
}

/** Turns the coordinates of a layer into degrees; undefined when its system is not known. */
export function toDegrees(
  system: CoordinateSystem,
  isSwapped: boolean,
): ((point: Point) => Point) | undefined {
  if (system.kind === 'unknown') return undefined;
  const straight = ([x, y]: Point): Point => (isSwapped ? [y, x] : [x, y]);
  if (system.kind === 'degrees') return straight;
  const converter = proj4(system.definition, '+proj=longlat +datum=WGS84 +no_defs');
  return (point) => {
    const [x, y] = straight(point);
    const [lon = Number.NaN, lat = Number.NaN] = converter.forward([x, y]);
    return [lon, lat];
  };
}

/** A shape on the lattice: rings closed, points that fall together made one, winding put right. */
export function toStepShape(
  { number, polygons }: OutlineFeature,
  convert: (point: Point) => Point,
): StepShape {
  let closed = 0;
  let turned = 0;
  const broken: number[] = [];
  const shaped = polygons.flatMap((rings) => {
    const made = rings.flatMap((ring, at): StepRing[] => {
      const [first] = ring;
      const last = ring.at(-1);
      if (first && last && (first[0] !== last[0] || first[1] !== last[1])) closed += 1;
      const steps = closeRing(ring.map((point) => toSteps(convert(point))));
      const area = twiceArea(steps);
      if (steps.length < 4 || area === 0) {
        broken.push(ring.length);
        return at === 0 ? [[]] : [];
      }
      const isOuter = at === 0;
      if (area < 0 === isOuter) return [steps];
      turned += 1;
      return [steps.toReversed()];
    });
    return made[0] === undefined || made[0].length === 0 ? [] : [made];
  });
  return { number, polygons: shaped, closed, turned, broken };
}

const toSteps = ([lon, lat]: Point): Point => [
  Math.round(lon * stepsPerDegree),
  Math.round(lat * stepsPerDegree),
];

/** A ring closed by its first point, without points that repeat the one before. */
export function closeRing(points: readonly Point[]): StepRing {
  const ring: StepRing = [];
  for (const point of points) {
    const before = ring.at(-1);
    if (before?.[0] !== point[0] || before[1] !== point[1]) ring.push(point);
  }
  const [first] = ring;
  const last = ring.at(-1);
  if (first && last && ring.length > 1 && (first[0] !== last[0] || first[1] !== last[1]))
    ring.push(first);
  return ring;
}

/** Twice the signed area of a closed ring in square steps: negative where it runs clockwise. */
export function twiceArea(ring: readonly Point[]): number {
  const [[x0, y0] = [0, 0]] = ring;
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}

const inDegrees = ([x, y]: Point): [number, number] => [x / stepsPerDegree, y / stepsPerDegree];

/** Area in km2 on the ellipsoid. */
export const stepAreaKm2 = (polygons: readonly (readonly (readonly Point[])[])[]): number =>
  areaKm2(polygons.map((rings) => rings.map((ring) => ring.map(inDegrees))));

/** The middle of a box round some points, in degrees, to five places: good for finding the place on any map. */
export function placeOf(points: Iterable<Point>): { readonly lon: number; readonly lat: number } {
  const [west, south, east, north] = boxOf(points);
  const short = (steps: number) => Math.round(steps / 10) / (stepsPerDegree / 10);
  return { lon: short((west + east) / 2), lat: short((south + north) / 2) };
}

/** Box round points: west, south, east, north. */
export type Box = readonly [number, number, number, number];

/** The box round some points. */
export function boxOf(points: Iterable<Point>): Box {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [x, y] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** Whether two boxes have a point in common. */
export const doMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
