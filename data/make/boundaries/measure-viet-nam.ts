import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPoint, Topology } from 'topojson-specification';

import { ARCHIPELAGOS } from './archipelagos.ts';
import { areaKm2 } from '#geo/area-km2.ts';
import { coverageProblems, type Problem } from './coverage-problems.ts';
import { sameIds } from './same-ids.ts';
import { readRows } from './read-rows.ts';
import { topologyUnits } from './topology-units.ts';

/** West, south, east, north of each archipelago in degrees, as Vietnamese geography texts give them. */
const EXTENTS: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['hoang-sa', [111, 15.75, 113, 17.25]],
  ['truong-sa', [111.5, 6.5, 117.5, 12]],
]);

// The mainland and its near islands end west of 110° E; what lies further east belongs into the insets.
const MAINLAND_EAST = 110;

export interface VietNamMeasure {
  readonly provinces: number;
  readonly landKm2: number;
  readonly archipelagoPoints: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Measures the map of the 63 provinces and the two archipelagos. */
export function measureVietNam(topology: Topology): VietNamMeasure {
  const provinces = topologyUnits(topology, 'provinces');
  const places = archipelagoPlaces(topology);
  return {
    provinces: provinces.length,
    landKm2: provinces.reduce((sum, { polygons }) => sum + areaKm2(polygons), 0),
    archipelagoPoints: new Map([...places].map(([id, { positions }]) => [id, positions.length])),
    problems: [
      ...sameIds(
        topology,
        'provinces',
        readRows('provinces-2024.csv', ['area_id']).map((row) => row.area_id),
      ),
      ...coverageProblems(topology, 'provinces'),
      ...provinces
        .filter(({ polygons }) => polygons.flat(2).some(([lon = 0]) => lon > MAINLAND_EAST))
        .map(({ id }): Problem => ({
          check: 'identity',
          place: id,
          detail: `reaches east of ${MAINLAND_EAST}° E`,
        })),
      ...ARCHIPELAGOS.flatMap(({ areaId, name, parentAreaId }) =>
        archipelagoProblems(areaId, [name, parentAreaId], places.get(areaId)),
      ),
    ],
  };
}

interface Places {
  readonly label: readonly unknown[];
  readonly names: readonly string[];
  readonly positions: readonly (readonly number[])[];
}

function archipelagoPlaces(topology: Topology): Map<string, Places> {
  const { geometries } = topology.objects['archipelagos'] as GeometryCollection;
  return new Map(
    geometries.map((geometry) => {
      const properties = (geometry.properties ?? {}) as {
        name?: string;
        parent_area_id?: string;
        points?: string[];
      };
      const positions = feature(topology, geometry as MultiPoint).geometry.coordinates;
      const label = [properties.name, properties.parent_area_id];
      return [String(geometry.id), { label, names: properties.points ?? [], positions }];
    }),
  );
}

function archipelagoProblems(
  id: string,
  label: readonly string[],
  places: Places | undefined,
): Problem[] {
  if (!places || places.positions.length === 0)
    return [{ check: 'count', place: id, detail: 'archipelago not drawn' }];
  const problems: Problem[] = [];
  if (label.join() !== places.label.join()) {
    problems.push({ check: 'identity', place: id, detail: `labelled ${places.label.join(', ')}` });
  }
  if (places.names.length !== places.positions.length) {
    problems.push({
      check: 'identity',
      place: id,
      detail: `${places.names.length} names for ${places.positions.length} points`,
    });
  }
  const [west, south, east, north] = EXTENTS.get(id) ?? [0, 0, 0, 0];
  places.positions.forEach(([lon = 0, lat = 0], i) => {
    if (lon >= west && lon <= east && lat >= south && lat <= north) return;
    problems.push({
      check: 'identity',
      place: `${id}, ${places.names[i]}`,
      detail: `drawn at ${lon}, ${lat}`,
    });
  });
  return problems;
}
