import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A drawn unit with its geometry in degrees and its rings of arc numbers. */
export interface TopologyUnit {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly polygons: Position[][][];
  readonly arcRings: number[][];
}

/** The polygon units of one object of a topology; a missing object or another kind of geometry throws. */
export function topologyUnits(topology: Topology, object: string): TopologyUnit[] {
  const collection = topology.objects[object];
  if (collection?.type !== 'GeometryCollection')
    throw new Error(`the topology has no collection "${object}"`);
  return (collection as GeometryCollection).geometries.map((geometry) => {
    const id = String(geometry.id);
    if (geometry.type === 'Polygon') {
      const { coordinates } = feature(topology, geometry as Polygon).geometry;
      return { id, geometry, polygons: [coordinates], arcRings: geometry.arcs };
    }
    if (geometry.type === 'MultiPolygon') {
      const { coordinates } = feature(topology, geometry as MultiPolygon).geometry;
      return { id, geometry, polygons: coordinates, arcRings: geometry.arcs.flat() };
    }
    throw new Error(`${object} ${id} is a ${geometry.type}`);
  });
}
