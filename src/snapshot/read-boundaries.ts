import * as v from 'valibot';
import { parseJson, validate } from './json-file.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

const geometry = v.object({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  id: v.string(),
});

const topology = v.object({
  type: v.literal('Topology'),
  arcs: v.pipe(v.array(v.array(v.array(v.number()))), v.nonEmpty()),
  objects: v.record(
    v.string(),
    v.object({ type: v.literal('GeometryCollection'), geometries: v.array(v.unknown()) }),
  ),
  siso: v.object({ boundarySet: v.string(), vintage: v.string(), approximate: v.boolean() }),
});

/** What a boundary file holds: how many shapes, and what is wrong with it. */
export interface BoundariesReading {
  readonly shapes: number;
  readonly problems: readonly Problem[];
}

/** Checks a TopoJSON file: its frame, and that every shape of a layer of units belongs to a unit of the package. */
export function readBoundaries(
  text: string,
  file: string,
  areaIds: ReadonlySet<string>,
): BoundariesReading {
  const json = parseJson(text, file);
  if (!json.ok) return { shapes: 0, problems: [json.error] };
  const checked = validate(topology, json.value, file);
  if (!checked.ok) return { shapes: 0, problems: checked.error };
  const layers = Object.entries(checked.value.objects).filter(([name]) => unitLayers.has(name));
  const problems = layers.flatMap(([layer, { geometries }]) =>
    geometries.flatMap((shape) => shapeProblems(shape, layer, file, areaIds)),
  );
  if (layers.length === 0) {
    const expected = [...unitLayers].join(' | ');
    problems.push(problem('error', 'json-invalid', { file }, { path: 'objects', expected }));
  }
  const shapes = layers.reduce((sum, [, { geometries }]) => sum + geometries.length, 0);
  return { shapes, problems };
}

/** Layers whose shapes are units; others (neighbours, lakes) are backdrop. */
const unitLayers = new Set(['districts', 'communes', 'provinces']);

function shapeProblems(
  shape: unknown,
  layer: string,
  file: string,
  areaIds: ReadonlySet<string>,
): Problem[] {
  const checked = validate(geometry, shape, file);
  if (!checked.ok) return checked.error;
  const { id } = checked.value;
  if (areaIds.has(id)) return [];
  const place = { file, column: `objects.${layer}`, value: id };
  return [problem('error', 'foreign-key', place, { list: 'areas' })];
}
