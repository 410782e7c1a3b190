import type { GeometryCollection, MultiPoint, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

import { committed, VIET_NAM_FILE } from './committed.ts';
import { measureVietNam } from './measure-viet-nam.ts';
import { vietNamTopology } from './viet-nam-topology.ts';

function collection(topology: Topology, object: string): GeometryCollection {
  return topology.objects[object] as GeometryCollection;
}

function places(topology: Topology): string[] {
  return measureVietNam(topology).problems.map(({ place }) => place);
}

describe('the committed map of Viet Nam', () => {
  const measure = measureVietNam(committed(VIET_NAM_FILE));

  it('has no problem', () => {
    expect(measure.problems).toEqual([]);
  });

  it('draws 63 provinces and both archipelagos', () => {
    expect(measure.provinces).toBe(63);
    expect([...measure.archipelagoPoints]).toEqual([
      ['hoang-sa', 17],
      ['truong-sa', 36],
    ]);
  });

  it('comes near the land area of the statistical yearbook, 331 thousand km2', () => {
    expect(Math.abs(measure.landKm2 / 331_000 - 1)).toBeLessThan(0.01);
  });

  it('is what the scripts make', () => {
    const made = vietNamTopology();
    const { objects, arcs } = committed(VIET_NAM_FILE);
    expect(JSON.parse(JSON.stringify({ o: made.objects, a: made.arcs }))).toEqual({
      o: objects,
      a: arcs,
    });
  });
});

describe('measureVietNam on a planted breach', () => {
  it('sees a removed province', () => {
    const topology = committed(VIET_NAM_FILE);
    const lost = collection(topology, 'provinces').geometries.splice(20, 1);
    expect(places(topology)).toContain(String(lost[0]?.id));
  });

  it('sees a border line moved across others', () => {
    const topology = committed(VIET_NAM_FILE);
    topology.arcs[0]?.splice(1, 0, [3000, -9000], [-3000, 9000]);
    expect(measureVietNam(topology).problems.map(({ check }) => check)).toContain('overlap');
  });

  it('sees a missing archipelago', () => {
    const topology = committed(VIET_NAM_FILE);
    collection(topology, 'archipelagos').geometries.shift();
    expect(places(topology)).toEqual(['hoang-sa']);
  });

  it('sees an archipelago under another province', () => {
    const topology = committed(VIET_NAM_FILE);
    const [hoangSa] = collection(topology, 'archipelagos').geometries;
    if (hoangSa) Object.assign(hoangSa.properties ?? {}, { parent_area_id: 'quang-nam' });
    expect(places(topology)).toEqual(['hoang-sa']);
  });

  it('sees an island away from its place', () => {
    const topology = committed(VIET_NAM_FILE);
    const truongSa = collection(topology, 'archipelagos').geometries[1] as MultiPoint;
    truongSa.coordinates[0] = [0, 0];
    expect(places(topology)).toEqual(['truong-sa, Đảo Song Tử Đông']);
  });
});
