import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

import { committed, LAO_CAI_FILE } from './committed.ts';
import { laoCaiInputs } from './lao-cai-inputs.ts';
import { laoCaiTopology } from './lao-cai-topology.ts';
import { measureLaoCai } from './measure-lao-cai.ts';
import { topologyUnits } from './topology-units.ts';

function units(topology: Topology, object: string): Polygon[] {
  return (topology.objects[object] as GeometryCollection).geometries as Polygon[];
}

function checks(topology: Topology): Set<string> {
  return new Set(measureLaoCai(topology).problems.map(({ check }) => check));
}

/** Gives the first district its own copy of a line it shares with another, bent away by `steps` lattice steps. */
function bendOneSide(topology: Topology, steps: number): void {
  const [first, ...others] = units(topology, 'districts');
  const elsewhere = new Set(others.flatMap((district) => district.arcs.flat()));
  const ring = first?.arcs[0] ?? [];
  const place = ring.findIndex((arc) => elsewhere.has(~arc));
  const arc = ring[place] ?? 0;
  const [start = [0, 0], ...steps0] = topology.arcs[arc < 0 ? ~arc : arc] ?? [];
  topology.arcs.push([start, [steps, steps], [-steps, -steps + 1], [0, -1], ...steps0]);
  ring[place] = arc < 0 ? ~(topology.arcs.length - 1) : topology.arcs.length - 1;
}

describe('the committed map of Lào Cai', () => {
  const measure = measureLaoCai(committed(LAO_CAI_FILE));

  it('has no problem', () => {
    expect(measure.problems).toEqual([]);
  });

  it('keeps the mean area error of the 9 districts within 3 %', () => {
    expect(measure.districts).toHaveLength(9);
    expect(measure.meanAreaError).toBeLessThanOrEqual(0.03);
    expect(measure.meanAreaError).toBeCloseTo(0.0284, 4);
  });

  it('draws 151 communes, each in one of the districts', () => {
    const topology = committed(LAO_CAI_FILE);
    const districts = topologyUnits(topology, 'districts').map(({ id }) => id);
    const communes = units(topology, 'communes');
    expect(communes).toHaveLength(151);
    const parents = communes.map(
      ({ properties }) => (properties as { parent_area_id: string }).parent_area_id,
    );
    expect(new Set(parents)).toEqual(new Set(districts));
  });

  it('is what the scripts make', () => {
    const { outline, centres, districts } = laoCaiInputs();
    const made = laoCaiTopology(outline, centres, districts);
    const { objects, arcs, transform } = committed(LAO_CAI_FILE);
    expect(
      JSON.parse(JSON.stringify({ o: made.objects, a: made.arcs, t: made.transform })),
    ).toEqual({
      o: objects,
      a: arcs,
      t: transform,
    });
  });
});

describe('measureLaoCai on a planted breach', () => {
  it('sees a removed district', () => {
    const topology = committed(LAO_CAI_FILE);
    units(topology, 'districts').pop();
    expect(checks(topology)).toEqual(new Set(['count', 'gap', 'area']));
  });

  it('sees a district that is drawn twice', () => {
    const topology = committed(LAO_CAI_FILE);
    const districts = units(topology, 'districts');
    if (districts[0]) districts.push(structuredClone(districts[0]));
    expect(checks(topology)).toContain('identity');
    expect(checks(topology)).toContain('overlap');
  });

  it('sees a border line that only one side follows', () => {
    const topology = committed(LAO_CAI_FILE);
    bendOneSide(topology, 500);
    expect(checks(topology)).toContain('gap');
  });

  it('sees a border line moved across others', () => {
    const topology = committed(LAO_CAI_FILE);
    const shared = topology.arcs.findIndex((arc) => arc.length > 2);
    topology.arcs[shared]?.splice(1, 0, [90_000, 90_000], [-90_000, -90_000]);
    expect(checks(topology)).toContain('overlap');
  });

  it('sees a ring that runs the wrong way', () => {
    const topology = committed(LAO_CAI_FILE);
    const [district] = units(topology, 'districts');
    if (district) district.arcs = district.arcs.map((ring) => ring.toReversed().map((arc) => ~arc));
    expect(checks(topology)).toContain('winding');
  });

  it('sees areas that are too far off', () => {
    const topology = committed(LAO_CAI_FILE);
    if (topology.transform) topology.transform.scale[0] *= 1.1;
    expect(checks(topology)).toContain('area');
  });

  it('sees a commune booked under another district', () => {
    const topology = committed(LAO_CAI_FILE);
    const [commune] = units(topology, 'communes');
    if (commune) commune.properties = { parent_area_id: 'bac-ha' };
    expect(checks(topology)).toContain('area');
  });
});
