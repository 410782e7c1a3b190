import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { clipCells, type CellPieces } from './clip-cells.ts';
import { dissolve, type UnitProperties, type Whole } from './dissolve.ts';
import { type Grid, writeOnGrid } from './grid.ts';
import { polygonGeometry } from './polygon-geometry.ts';
import { voronoiCells } from './voronoi-cells.ts';

/** The centre of one commune, degrees. */
export interface CommuneCentre {
  readonly code: string;
  readonly name: string;
  readonly districtId: string;
  readonly position: Position;
}

/** 2^-18 degree, about 0.4 m: every point of the outline (2^-10 degree) lies on it exactly. */
export const LAO_CAI_GRID: Grid = { step: 2 ** -18, origin: [103.5, 21.875] };

// Cells at the edge of the province must reach past the outline; half a degree does.
const MARGIN_DEGREES = 0.5;

/** Objects `districts` and `communes`: Voronoi cells of the centres, cut by the outline, dissolved by district. */
export function laoCaiTopology(
  outline: Position[][][],
  centres: readonly CommuneCentre[],
  districts: readonly Whole[],
): Topology {
  const cells = voronoiCells(
    centres.map((centre) => centre.position),
    boundsOf(outline.flat(2)),
  );
  const pieces = clipCells(cells, outline, LAO_CAI_GRID);
  const communes: FeatureCollection = {
    type: 'FeatureCollection',
    features: centres.map((centre, i) => communeFeature(centre, pieces[i] ?? [])),
  };
  const exact = topology({ communes });
  const parts = exact.objects['communes'] as GeometryCollection<UnitProperties>;
  const dissolved: Topology = {
    ...exact,
    objects: { districts: dissolve(exact, parts, districts), communes: parts },
  };
  return writeOnGrid(dissolved, LAO_CAI_GRID);
}

function communeFeature(
  centre: CommuneCentre,
  pieces: CellPieces,
): Feature<Polygon | MultiPolygon> {
  return {
    type: 'Feature',
    id: `c-${centre.code}`,
    properties: { code: centre.code, name: centre.name, parent_area_id: centre.districtId },
    geometry: polygonGeometry(pieces),
  };
}

function boundsOf(positions: readonly Position[]): readonly [number, number, number, number] {
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  return [
    Math.min(...lons) - MARGIN_DEGREES,
    Math.min(...lats) - MARGIN_DEGREES,
    Math.max(...lons) + MARGIN_DEGREES,
    Math.max(...lats) + MARGIN_DEGREES,
  ];
}
