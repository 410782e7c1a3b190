import { merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';

import { areaKm2 } from '#geo/area-km2.ts';
import { AREA_TOLERANCE, coverageProblems, type Problem } from './coverage-problems.ts';
import { laoCaiOutline } from './lao-cai-inputs.ts';
import { readRows } from './read-rows.ts';
import { sameIds } from './same-ids.ts';
import { topologyUnits, type TopologyUnit } from './topology-units.ts';

/** Mean absolute area error of the districts that the drawing may have, as a share. */
export const MEAN_AREA_ERROR_BOUND = 0.03;

/** One district: area drawn and area of the reference in km2; `error` as a share of the reference. */
export interface DistrictError {
  readonly areaId: string;
  readonly drawnKm2: number;
  readonly referenceKm2: number;
  readonly error: number;
}

export interface LaoCaiMeasure {
  readonly districts: readonly DistrictError[];
  readonly meanAreaError: number;
  readonly worstAreaError: number;
  readonly medianCommuneAreaError: number;
  /** Union of the units against the outline of the package, as a share. */
  readonly outlineDifference: number;
  readonly problems: readonly Problem[];
}

/** Measures the Lào Cai drawing against the reference areas and the outline it was cut by. */
export function measureLaoCai(topology: Topology): LaoCaiMeasure {
  const districts = districtErrors(topologyUnits(topology, 'districts'));
  const communes = topologyUnits(topology, 'communes');
  const meanAreaError = mean(districts.map(({ error }) => Math.abs(error)));
  const outlineKm2 = areaKm2(laoCaiOutline());
  const drawnKm2 = districts.reduce((sum, district) => sum + district.drawnKm2, 0);
  const outlineDifference = drawnKm2 / outlineKm2 - 1;
  return {
    districts,
    meanAreaError,
    worstAreaError: Math.max(...districts.map(({ error }) => Math.abs(error))),
    medianCommuneAreaError: median(communeErrors(communes).map(Math.abs)),
    outlineDifference,
    problems: [
      ...identityProblems(topology),
      ...coverageProblems(topology, 'districts'),
      ...coverageProblems(topology, 'communes'),
      ...nestingProblems(topology),
      ...boundProblem('gap', 'outline', Math.abs(outlineDifference), AREA_TOLERANCE),
      ...boundProblem('area', 'districts, mean area error', meanAreaError, MEAN_AREA_ERROR_BOUND),
    ],
  };
}

function districtErrors(units: readonly TopologyUnit[]): DistrictError[] {
  const drawn = new Map(units.map((unit) => [unit.id, areaKm2(unit.polygons)]));
  return readRows('district-areas.csv', ['area_id', 'area_km2']).map(({ area_id, area_km2 }) => {
    const drawnKm2 = drawn.get(area_id) ?? 0;
    return {
      areaId: area_id,
      drawnKm2,
      referenceKm2: Number(area_km2),
      error: drawnKm2 / Number(area_km2) - 1,
    };
  });
}

function communeErrors(units: readonly TopologyUnit[]): number[] {
  const reference = new Map(
    readRows('commune-areas.csv', ['code', 'area_km2']).map((r) => [`c-${r.code}`, +r.area_km2]),
  );
  return units.map(({ id, polygons }) => areaKm2(polygons) / (reference.get(id) ?? Number.NaN) - 1);
}

function identityProblems(topology: Topology): Problem[] {
  const districts = readRows('district-areas.csv', ['area_id']).map((row) => row.area_id);
  const communes = readRows('commune-centres-2024.csv', ['code']).map((row) => `c-${row.code}`);
  return [...sameIds(topology, 'districts', districts), ...sameIds(topology, 'communes', communes)];
}

/** A district is exactly the union of its communes. */
function nestingProblems(topology: Topology): Problem[] {
  const communes = topologyUnits(topology, 'communes');
  return topologyUnits(topology, 'districts').flatMap((district) => {
    const own = communes.filter(({ geometry }) => parentOf(geometry.properties) === district.id);
    const communesKm2 = areaKm2(
      merge(
        topology,
        own.map((commune) => commune.geometry),
      ).coordinates,
    );
    return boundProblem(
      'area',
      `${district.id} and its communes`,
      Math.abs(communesKm2 / areaKm2(district.polygons) - 1),
      1e-9,
    );
  });
}

function parentOf(properties: { parent_area_id?: string } | undefined): string | undefined {
  return properties?.parent_area_id;
}

function boundProblem(
  check: Problem['check'],
  place: string,
  value: number,
  bound: number,
): Problem[] {
  return value <= bound ? [] : [{ check, place, detail: `${value} is above ${bound}` }];
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
