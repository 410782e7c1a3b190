import * as v from 'valibot';
import type { BoundaryLines } from './boundary-rings.ts';
import { readLines, ringTrouble } from './boundary-rings.ts';
import { parseJson, validate } from './json-file.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

const geometry = v.object({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  id: v.string(),
  arcs: v.array(v.unknown()),
});

const topology = v.object({
  type: v.literal('Topology'),
  arcs: v.pipe(
    v.array(v.pipe(v.array(v.pipe(v.array(v.number()), v.minLength(2))), v.nonEmpty())),
    v.nonEmpty(),
  ),
  transform: v.optional(
    v.object({
      scale: v.tuple([v.number(), v.number()]),
      translate: v.tuple([v.number(), v.number()]),
    }),
  ),
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
  const lines = readLines(checked.value);
  const problems = layers.flatMap(([layer, { geometries }]) => {
    const seen = new Set<string>();
    return geometries.flatMap((shape) => shapeProblems(shape, layer, file, areaIds, lines, seen));
  });
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
  lines: BoundaryLines,
  seen: Set<string>,
): Problem[] {
  const checked = validate(geometry, shape, file);
  if (!checked.ok) return checked.error;
  const { id } = checked.value;
  const path = `objects.${layer}`;
  const place = { file, column: path, value: id };
  const isTwice = seen.has(id);
  seen.add(id);
  const trouble = ringTrouble(lines, checked.value);
  return [
    ...(areaIds.has(id) ? [] : [problem('error', 'foreign-key', place, { list: 'areas' })]),
    ...(isTwice ? [problem('error', 'json-invalid', place, { path, expected: 'id × 1' })] : []),
    ...(trouble === undefined
      ? []
      : [problem('error', 'json-invalid', place, { path, expected: trouble })]),
  ];
}
