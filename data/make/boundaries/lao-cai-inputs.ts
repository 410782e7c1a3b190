import type { Position } from 'geojson';

import type { Whole } from './dissolve.ts';
import { readEchartsCountry } from './echarts-map.ts';
import type { CommuneCentre } from './lao-cai-topology.ts';
import { readRows } from './read-rows.ts';

/** What the Lào Cai map is made from: the province outline, the commune centres and the list of districts. */
export interface LaoCaiInputs {
  readonly outline: Position[][][];
  readonly centres: readonly CommuneCentre[];
  readonly districts: readonly Whole[];
}

/** Reads the committed facts and the outline of the package. */
export function laoCaiInputs(): LaoCaiInputs {
  const districts = readRows('district-areas.csv', ['code', 'area_id', 'name']);
  const idByCode = new Map(districts.map(({ code, area_id }) => [code, area_id]));
  const centres = readRows('commune-centres-2024.csv', [
    'code',
    'name',
    'district_code',
    'lon',
    'lat',
  ]);
  return {
    outline: laoCaiOutline(),
    centres: centres.map(({ code, name, district_code, lon, lat }) => {
      const districtId = idByCode.get(district_code);
      if (!districtId) throw new Error(`commune ${code}: unknown district ${district_code}`);
      return { code, name, districtId, position: [Number(lon), Number(lat)] };
    }),
    districts: districts.map(({ code, area_id, name }) => ({
      areaId: area_id,
      properties: { code, name, parent_area_id: 'lao-cai' },
    })),
  };
}

/** The outline of Lào Cai province (before July 2025) as the package draws it. */
export function laoCaiOutline(): Position[][][] {
  const province = readEchartsCountry('Vietnam').find(({ name }) => name === 'Lao Cai province');
  if (!province) throw new Error('the package draws no "Lao Cai province"');
  return province.polygons;
}
