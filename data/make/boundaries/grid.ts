import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';

/** A square lattice in degrees; steps are powers of two, so lattice points are exact in floating point. */
export interface Grid {
  readonly step: number;
  readonly origin: readonly [number, number];
}

/** The nearest lattice point of `position`. */
export function snap(grid: Grid, [x = 0, y = 0]: Position): Position {
  return [Math.round(x / grid.step) * grid.step, Math.round(y / grid.step) * grid.step];
}

/** A closed ring on the lattice, without repeated points; undefined where it shrinks to less than a triangle. */
export function snapRing(grid: Grid, ring: readonly Position[]): Position[] | undefined {
  const snapped: Position[] = [];
  for (const position of ring) {
    const point = snap(grid, position);
    const last = snapped.at(-1);
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) snapped.push(point);
  }
  return snapped.length < 4 ? undefined : snapped;
}

/** The topology with its points written as whole numbers of lattice steps. */
export function writeOnGrid(topology: Topology, { step, origin }: Grid): Topology {
  return quantize(topology as Topology<Objects>, { scale: [step, step], translate: [...origin] });
}
