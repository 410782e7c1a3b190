import type { FeatureCollection, Polygon, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';

import { archipelagoFeatures } from './archipelagos.ts';
import { readEchartsCountry, STEPS_PER_DEGREE } from './echarts-map.ts';
import { type Grid, writeOnGrid } from './grid.ts';
import { polygonGeometry } from './polygon-geometry.ts';
import { readRows } from './read-rows.ts';

/** The lattice of the package itself, 1/1024 degree: nothing is moved. */
const VIET_NAM_GRID: Grid = { step: 1 / STEPS_PER_DEGREE, origin: [102, 7] };

/** Objects `provinces` (63) and `archipelagos` (2). The lines stay as the package draws them. */
export function vietNamTopology(): Topology {
  const exact = topology({
    provinces: provinceFeatures(),
    archipelagos: archipelagoFeatures(),
  });
  return writeOnGrid(exact, VIET_NAM_GRID);
}

function provinceFeatures(): FeatureCollection<Polygon | MultiPolygon> {
  const outlines = new Map(readEchartsCountry('Vietnam').map((outline) => [outline.name, outline]));
  const provinces = readRows('provinces-2024.csv', ['code', 'area_id', 'name', 'package_name']);
  if (outlines.size !== provinces.length)
    throw new Error(`the package draws ${outlines.size} provinces`);
  return {
    type: 'FeatureCollection',
    features: provinces.map(({ code, area_id, name, package_name }) => {
      const outline = outlines.get(package_name);
      if (!outline) throw new Error(`the package draws no "${package_name}"`);
      const properties = { code, name, parent_area_id: 'viet-nam' };
      return {
        type: 'Feature',
        id: area_id,
        properties,
        geometry: polygonGeometry(outline.polygons),
      };
    }),
  };
}
