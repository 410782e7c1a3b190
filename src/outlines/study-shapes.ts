import type { Crossing } from './find-crossings.ts';
import { findCrossings } from './find-crossings.ts';
import type { StepShape } from './lattice.ts';
import { boxOf, stepAreaKm2, stepsPerDegree, toDegrees, toStepShape } from './lattice.ts';
import type { GapReading } from './measure-gaps.ts';
import { measureGaps } from './measure-gaps.ts';
import type { OverlapReading } from './measure-overlaps.ts';
import { measureOverlaps } from './measure-overlaps.ts';
import type { OutlineLayer } from './outline-file.ts';
import type { ShapeTopology } from './shape-topology.ts';
import { toTopology } from './shape-topology.ts';
import { sharePoints } from './share-points.ts';
import type { WeighedLines } from './simplify-shapes.ts';
import { metresAt, weighLines } from './simplify-shapes.ts';

/** Everything that the shapes of a layer say by themselves, whatever units they are joined to. */
export interface ShapeStudy {
  readonly shapes: readonly StepShape[];
  readonly lines: ShapeTopology;
  readonly weighed: WeighedLines;
  readonly crossings: readonly Crossing[];
  readonly overlaps: OverlapReading;
  readonly gaps: GapReading | undefined;
  /** Area of each shape in km2. */
  readonly km2: readonly number[];
  /** Box of each shape in degrees. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
  readonly points: number;
}

/** What is being done with the shapes; each may take seconds in a large file. */
export type StudyStage = 'lines' | 'overlaps' | 'gaps' | 'detail';

/** Puts the shapes on the lattice, finds the lines they share, and measures what is wrong between them. */
export function studyShapes(
  layer: OutlineLayer,
  isSwapped: boolean,
  isLeftOut: (feature: number) => boolean,
  onStage: (stage: StudyStage) => void = () => undefined,
): ShapeStudy | undefined {
  const convert = toDegrees(layer.system, isSwapped);
  if (!convert) return undefined;
  onStage('lines');
  const read = layer.features
    .filter(({ number }) => !isLeftOut(number))
    .map((feature) => toStepShape(feature, convert));
  const sound = read.filter(({ polygons }) => polygons.length > 0);
  const { shapes } = sharePoints(sound);
  const lines = toTopology(shapes);
  const crossings = findCrossings(lines.arcs);
  onStage('overlaps');
  const overlaps = measureOverlaps(shapes, lines, crossings);
  const isClean =
    overlaps.overlaps.length + overlaps.ignored.count + overlaps.notMeasured === 0 &&
    crossings.every(({ lines: [s, t] }) => isOfOne(lines, s, t));
  onStage('gaps');
  const whole = boxOf(shapes.flatMap(({ polygons }) => polygons.flat(2)));
  const broken = read.filter(({ polygons }) => polygons.length === 0);
  return {
    shapes: [...shapes, ...broken],
    lines,
    weighed: weighLines(lines, metresAt((whole[1] + whole[3]) / 2)),
    crossings,
    overlaps,
    gaps: measureGaps(shapes, lines, isClean),
    km2: shapes.map(({ polygons }) => stepAreaKm2(polygons)),
    boxes: shapes.map(({ polygons }) => {
      const [west, south, east, north] = boxOf(polygons.flat(2));
      return [
        west / stepsPerDegree,
        south / stepsPerDegree,
        east / stepsPerDegree,
        north / stepsPerDegree,
      ];
    }),
    points: shapes.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0),
  };
}

/** Whether two lines belong to one and the same shape alone. */
export function isOfOne({ usersOf }: ShapeTopology, s: number, t: number): boolean {
  const users = new Set([...(usersOf[s] ?? []), ...(usersOf[t] ?? [])]);
  return users.size === 1;
}
