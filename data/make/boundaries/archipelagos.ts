import type { Feature, FeatureCollection, MultiPoint } from 'geojson';

import { readRows } from './read-rows.ts';

/** An archipelago, drawn as points at the true places of its islands, for at this scale they have no visible area. */
export interface Archipelago {
  readonly areaId: string;
  readonly code: string;
  readonly name: string;
  readonly parentAreaId: string;
}

/** Huyện đảo Hoàng Sa (Đà Nẵng) and huyện đảo Trường Sa (Khánh Hòa) with their official district codes. */
export const ARCHIPELAGOS: readonly Archipelago[] = [
  { areaId: 'hoang-sa', code: '498', name: 'Quần đảo Hoàng Sa', parentAreaId: 'da-nang' },
  { areaId: 'truong-sa', code: '576', name: 'Quần đảo Trường Sa', parentAreaId: 'khanh-hoa' },
];

/** One MultiPoint feature for each archipelago; `points` names its positions, in the same order. */
export function archipelagoFeatures(): FeatureCollection<MultiPoint> {
  const islands = readRows('archipelago-islands.csv', ['archipelago_id', 'name', 'lon', 'lat']);
  const features = ARCHIPELAGOS.map(({ areaId, code, name, parentAreaId }): Feature<MultiPoint> => {
    const own = islands.filter((island) => island.archipelago_id === areaId);
    return {
      type: 'Feature',
      id: areaId,
      properties: {
        code,
        name,
        parent_area_id: parentAreaId,
        points: own.map((island) => island.name),
      },
      geometry: {
        type: 'MultiPoint',
        coordinates: own.map(({ lon, lat }) => [Number(lon), Number(lat)]),
      },
    };
  });
  return { type: 'FeatureCollection', features };
}
