import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { unstatedSystem } from './coordinate-system.ts';
import type { OutlineLayer } from './outline-file.ts';
import { refuse } from './outline-problem.ts';
import { layerOf } from './read-geojson.ts';

/** The layers of a TopoJSON file; its arcs are looked through first, since the reader of the library trusts them. */
export function readTopoJson(value: object): OutlineLayer[] {
  const { arcs, objects, transform } = value as Partial<Record<keyof Topology, unknown>>;
  const count = countArcs(arcs);
  if (typeof objects !== 'object' || objects === null || !isTransform(transform))
    throw refuse('file-broken', { message: 'TopoJSON' });
  return Object.entries(objects as Record<string, unknown>).flatMap(([name, object]) => {
    if (!isGeometry(object, count, 0)) throw refuse('file-broken', { message: name.slice(0, 60) });
    const found = feature(value as Topology, object as GeometryObject);
    const list = found.type === 'FeatureCollection' ? found.features : [found];
    return [layerOf(name.slice(0, 60), list, unstatedSystem)];
  });
}

function countArcs(arcs: unknown): number {
  const isArc = (arc: unknown): boolean =>
    Array.isArray(arc) &&
    arc.length > 0 &&
    arc.every(
      (point) => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]),
    );
  if (!Array.isArray(arcs) || !arcs.every(isArc)) throw refuse('file-broken', { message: 'arcs' });
  return arcs.length;
}

const isPair = (pair: unknown): boolean =>
  Array.isArray(pair) && Number.isFinite(pair[0]) && Number.isFinite(pair[1]);

function isTransform(transform: unknown): boolean {
  if (transform === undefined || transform === null) return true;
  const { scale, translate } = transform as {
    readonly scale?: unknown;
    readonly translate?: unknown;
  };
  return isPair(scale) && isPair(translate);
}

const deepestCollection = 6;

/** Whether a geometry, and every one in it, names arcs that are there. */
function isGeometry(object: unknown, count: number, depth: number): boolean {
  if (object === null || typeof object !== 'object' || depth > deepestCollection) return false;
  const { type, arcs, geometries } = object as Record<'type' | 'arcs' | 'geometries', unknown>;
  if (type === 'GeometryCollection')
    return (
      Array.isArray(geometries) && geometries.every((one) => isGeometry(one, count, depth + 1))
    );
  return arcs === undefined || isArcList(arcs, count, 0);
}

function isArcList(arcs: unknown, count: number, depth: number): boolean {
  if (typeof arcs === 'number') return Number.isInteger(arcs) && (arcs < 0 ? ~arcs : arcs) < count;
  return Array.isArray(arcs) && depth < 4 && arcs.every((one) => isArcList(one, count, depth + 1));
}
