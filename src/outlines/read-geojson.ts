import type {
  CoordinateSystem,
  OutlineFeature,
  OutlineLayer,
  Point,
  Rings,
} from './outline-file.ts';
import { outlineLimits } from './outline-file.ts';
import { columnsOf, propertiesOf } from './feature-words.ts';
import { refuse } from './outline-problem.ts';

interface Loose {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry?: unknown;
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

/** Collections inside collections; nobody means more. */
const deepestCollection = 4;

/** A list of GeoJSON features as a layer. Nothing is trusted: what is no area is counted, what is no number refuses the file. */
export function layerOf(
  name: string,
  found: readonly unknown[],
  system: CoordinateSystem,
): OutlineLayer {
  if (found.length > outlineLimits.features)
    throw refuse('file-too-large', { what: 'features', limit: outlineLimits.features });
  const counter = { points: 0 };
  const features: OutlineFeature[] = [];
  const withoutArea: number[] = [];
  found.forEach((item, at) => {
    const { geometry, properties, id } = (item ?? {}) as Loose;
    const polygons = polygonsOf(geometry, counter, 0);
    if (polygons.length === 0) withoutArea.push(at + 1);
    else features.push({ number: at + 1, properties: propertiesOf(properties, id), polygons });
  });
  return { name, columns: columnsOf(features), features, withoutArea, system };
}

/** The polygons of a geometry; none when it is of another kind. */
function polygonsOf(geometry: unknown, counter: { points: number }, depth: number): Rings[] {
  if (typeof geometry !== 'object' || geometry === null) return [];
  const { type, coordinates, geometries } = geometry as Loose;
  if (type === 'Polygon') return ringsOf(coordinates, counter);
  if (type === 'MultiPolygon')
    return listOf(coordinates).flatMap((polygon) => ringsOf(polygon, counter));
  if (type !== 'GeometryCollection' || depth >= deepestCollection) return [];
  return listOf(geometries).flatMap((part) => polygonsOf(part, counter, depth + 1));
}

function ringsOf(polygon: unknown, counter: { points: number }): Rings[] {
  const rings = listOf(polygon).map((ring) => listOf(ring).map((point) => pointOf(point)));
  counter.points += rings.reduce((sum, { length }) => sum + length, 0);
  if (counter.points > outlineLimits.points)
    throw refuse('file-too-large', { what: 'points', limit: outlineLimits.points });
  return rings.length === 0 ? [] : [rings];
}

function pointOf(point: unknown): Point {
  const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    throw refuse('file-broken', { message: 'coordinates' });
  return [x, y];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
