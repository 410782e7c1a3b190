import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Shapes of the packages as any mapping program would export them: official code and name, no id. */
export function packageShapes(
  file: string,
  layer: string,
): FeatureCollection<Polygon | MultiPolygon, Record<string, string>> {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const found = feature(topology, topology.objects[layer] as GeometryCollection);
  return {
    type: 'FeatureCollection',
    features: found.features.map(({ geometry, properties }) => {
      const { code = '', name = '' } = properties as Record<string, string>;
      return {
        type: 'Feature',
        properties: { MA_HUYEN: code, TEN_HUYEN: name },
        geometry: geometry as Polygon | MultiPolygon,
      };
    }),
  };
}

/** The nine districts of Lào Cai. */
export const laoCaiDistricts = () =>
  packageShapes('data/lao-cai/boundaries/lao-cai-2024.topo.json', 'districts');
