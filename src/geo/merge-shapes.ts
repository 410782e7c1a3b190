import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification';
import type { BoundaryFile } from './project-sheet.ts';

/**
 * A boundary file with the shapes of some units put together to those of larger ones: lines between them go, nothing
 * else moves, and the same lines stay shared with neighbours.
 * @param groups ids of the shapes that make up each new unit, in the order of the new shapes
 * @throws when a shape is not in the file
 */
export function mergeShapes(
  file: BoundaryFile,
  objectName: string,
  groups: ReadonlyMap<string, readonly string[]>,
): BoundaryFile {
  const object = file.objects[objectName] as GeometryCollection | undefined;
  const shapes = new Map(object?.geometries.map((shape) => [String(shape.id), shape]));
  const geometries = [...groups].map(([id, ids]) => {
    const parts = ids.map((part) => {
      const shape = shapes.get(part);
      if (!shape) throw new Error(`boundary file has no shape ${part}`);
      return shape as Polygon | MultiPolygon;
    });
    return { ...mergeArcs(file, parts), id };
  });
  return {
    ...file,
    objects: { ...file.objects, [objectName]: { type: 'GeometryCollection', geometries } },
  };
}
