import { readFileSync, writeFileSync } from 'node:fs';

import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { areaKm2 } from '#geo/area-km2.ts';
import { readRows } from './read-rows.ts';

// Run by hand when a better reference comes: node make-reference-areas.ts <districts and communes>.topo.json
// Features must have the official code as `id`. Only the areas (facts) are kept, never the lines.

const [reference] = process.argv.slice(2);
if (!reference) throw new Error('usage: make-reference-areas.ts <reference.topo.json>');
const topology = JSON.parse(readFileSync(reference, 'utf8')) as Topology;

const districts = readRows('district-areas.csv', ['code', 'area_id', 'name']);
const communes = readRows('commune-centres-2024.csv', ['code']);
const districtAreas = areasByCode('districts');
const communeAreas = areasByCode('communes');

write('district-areas.csv', [
  'code,area_id,name,area_km2',
  ...districts.map(({ code, area_id, name }) =>
    [code, area_id, name, areaOf(districtAreas, code)].join(','),
  ),
]);
write('commune-areas.csv', [
  'code,area_km2',
  ...communes.map(({ code }) => [code, areaOf(communeAreas, code)].join(',')),
]);

function areasByCode(object: string): Map<string, number> {
  const collection = feature(topology, topology.objects[object] as GeometryCollection);
  return new Map(
    collection.features.map(({ id, geometry }) => {
      if (geometry.type === 'Polygon') return [String(id), areaKm2([geometry.coordinates])];
      if (geometry.type === 'MultiPolygon') return [String(id), areaKm2(geometry.coordinates)];
      throw new Error(`${object} ${String(id)} is a ${geometry.type}`);
    }),
  );
}

function areaOf(areas: ReadonlyMap<string, number>, code: string): string {
  const area = areas.get(code);
  if (area === undefined) throw new Error(`the reference has no unit ${code}`);
  return area.toFixed(2);
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(new URL(file, import.meta.url), `${lines.join('\n')}\n`);
}
