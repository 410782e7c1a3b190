import { Delaunay } from 'd3-delaunay';
import type { Position } from 'geojson';

/** Longitude and latitude bounds in degrees: west, south, east, north. */
export type Bounds = readonly [number, number, number, number];

/**
 * Voronoi cells of points given in degrees, as closed rings in degrees, cut by `bounds`.
 * Longitudes are shrunk by the cosine of the middle latitude first, so that "nearest" means nearest on the ground.
 */
export function voronoiCells(points: readonly Position[], bounds: Bounds): Position[][] {
  const [west, south, east, north] = bounds;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const delaunay = Delaunay.from(
    points,
    ([lon = 0]) => lon * shrink,
    ([, lat = 0]) => lat,
  );
  const voronoi = delaunay.voronoi([west * shrink, south, east * shrink, north]);
  return points.map((point, i) => {
    const cell = voronoi.cellPolygon(i);
    if (!cell) throw new Error(`point ${i} at ${point.join(', ')} has no cell: is it there twice?`);
    return cell.map(([x, y]) => [x / shrink, y]);
  });
}
