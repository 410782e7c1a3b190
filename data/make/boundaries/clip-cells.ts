import type { Position } from 'geojson';
import polygonClipping, { type Polygon } from 'polygon-clipping';

import { snapRing, type Grid } from './grid.ts';

/** Polygons of one cell inside the outline: polygons -> rings -> positions, outer rings clockwise as d3-geo wants. */
export type CellPieces = Position[][][];

/**
 * Cuts every cell by the outline. Cells go onto the lattice before the cut and their pieces after it:
 * neighbours then meet in the same points, bit for bit, so that no gap and no overlap can arise from rounding.
 */
export function clipCells(
  cells: readonly Position[][],
  outline: Position[][][],
  grid: Grid,
): CellPieces[] {
  const mask = outline as Polygon[];
  return cells.map((cell, i) => {
    const ring = snapRing(grid, cell);
    if (!ring) throw new Error(`cell ${i} is smaller than the lattice`);
    const cut = polygonClipping.intersection([ring as [number, number][]], mask);
    return cut.flatMap((polygon) => snapPolygon(polygon, grid));
  });
}

// polygon-clipping winds outer rings anticlockwise; d3-geo reads those as "everything but this".
function snapPolygon(polygon: Polygon, grid: Grid): Position[][][] {
  const [outer, ...holes] = polygon.map((ring) => snapRing(grid, ring)?.toReversed());
  return outer ? [[outer, ...holes.filter((hole) => hole !== undefined)]] : [];
}
