import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** What a drawn unit carries: its official code, its name with the type, the unit it lies in. */
export interface UnitProperties {
  code: string;
  name: string;
  parent_area_id: string;
}

/** A unit that other units are dissolved into. */
export interface Whole {
  readonly areaId: string;
  readonly properties: UnitProperties;
}

type Part = Polygon<UnitProperties> | MultiPolygon<UnitProperties>;

/** Dissolves parts into wholes by `parent_area_id`. The wholes re-use the arcs of the parts: no line is drawn twice. */
export function dissolve(
  topology: Topology,
  parts: GeometryCollection<UnitProperties>,
  wholes: readonly Whole[],
): GeometryCollection<UnitProperties> {
  const geometries = wholes.map(({ areaId, properties }) => {
    const own = parts.geometries.filter((part) => parentOf(part) === areaId);
    if (own.length === 0) throw new Error(`no part lies in ${areaId}`);
    return { ...simplest(mergeArcs(topology, own as Part[])), id: areaId, properties };
  });
  return { type: 'GeometryCollection', geometries };
}

function parentOf({
  properties,
}: {
  properties?: Partial<UnitProperties> | undefined;
}): string | undefined {
  return properties?.parent_area_id;
}

function simplest(merged: MultiPolygon): Polygon | MultiPolygon {
  const [only, ...more] = merged.arcs;
  return only && more.length === 0 ? { type: 'Polygon', arcs: only } : merged;
}
