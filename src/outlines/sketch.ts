import { ringPoints } from './shape-topology.ts';
import { stepsPerDegree } from './lattice.ts';
import type { Point } from './outline-file.ts';
import type { OutlineProblem } from './outline-problem.ts';
import type { ShapeStudy } from './study-shapes.ts';

/** A shape as path data, as it came and as it will be drawn. */
export interface SketchShape {
  readonly feature: number;
  readonly before: string;
  readonly after: string;
}

/** The shapes of a file on a sheet, for the eye. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SketchShape[];
  /** Places of faults on the sheet. */
  readonly marks: readonly SketchMark[];
}

/** A place of a fault. */
export interface SketchMark {
  readonly rule: string;
  readonly x: number;
  readonly y: number;
}

const width = 1000;
const tallest = 1100;
const edge = 8;

/** Draws the shapes on a sheet (Mercator, as all maps of the site). */
export function sketchOf(
  { lines, boxes }: ShapeStudy,
  drawn: readonly (readonly Point[])[],
  faults: readonly OutlineProblem[] = [],
): Sketch {
  const west = Math.min(...boxes.map((box) => box[0]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const top = northing(Math.max(...boxes.map((box) => box[3])));
  const low = northing(Math.min(...boxes.map((box) => box[1])));
  const scale = Math.min(
    (width - 2 * edge) / Math.max(1e-9, east - west),
    (tallest - 2 * edge) / Math.max(1e-9, top - low),
  );
  const left = (width - (east - west) * scale) / 2;
  const place = ([x, y]: Point): Point => [
    left + (x / stepsPerDegree - west) * scale,
    edge + (top - northing(y / stepsPerDegree)) * scale,
  ];
  const path = (arcs: readonly (readonly Point[])[], rings: readonly (readonly number[])[]) =>
    rings.map((ring) => ringPath(ringPoints(arcs, ring).map(place))).join('');
  const marks = faults.flatMap(({ rule, params }): SketchMark[] => {
    if (rule !== 'gap' && rule !== 'overlap' && rule !== 'ring-crosses-itself') return [];
    const { lon, lat } = params as { readonly lon: number; readonly lat: number };
    const [x, y] = place([lon * stepsPerDegree, lat * stepsPerDegree]);
    return [{ rule, x: Math.round(x), y: Math.round(y) }];
  });
  return {
    marks,
    width,
    height: Math.ceil((top - low) * scale + 2 * edge),
    shapes: lines.shapes.map(({ number, arcs }) => ({
      feature: number,
      before: path(lines.arcs, arcs.flat()),
      after: path(drawn, arcs.flat()),
    })),
  };
}

/** Mercator in degrees. */
const northing = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Path data without points nearer than half a unit of the sheet to the one before. */
function ringPath(points: readonly Point[]): string {
  let d = '';
  let last: Point | undefined;
  for (const point of points.slice(0, -1)) {
    if (last && Math.abs(last[0] - point[0]) < 0.5 && Math.abs(last[1] - point[1]) < 0.5) continue;
    d += `${last ? 'L' : 'M'}${point[0].toFixed(1)},${point[1].toFixed(1)}`;
    last = point;
  }
  return d === '' ? '' : `${d}Z`;
}
