import type { GeometryCollection } from 'topojson-specification';
import { compose } from '#boundaries/composition.ts';
import { canDraw, redrawnShapes } from '#boundaries/redraw.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import { mergeShapes } from '#geo/merge-shapes.ts';
import type { BoundaryFile } from '#geo/project-sheet.ts';
import { projectSheet } from '#geo/project-sheet.ts';
import { otherBoundaries, reportingUnits } from '#views/other-boundaries.ts';

/** Shapes of the other boundaries of a package whose units are made of whole reported ones; others cannot be drawn from these. */
export function redrawnSheets(
  dataset: Dataset,
  file: BoundaryFile,
  objectName: string,
): ReadonlyMap<string, GeoSheet> {
  const { areas, crosswalk, meta } = dataset.context;
  const units = reportingUnits(dataset);
  const object = file.objects[objectName] as GeometryCollection | undefined;
  const drawn = new Set(object?.geometries.map(({ id }) => String(id)));
  return new Map(
    otherBoundaries(dataset).flatMap(
      ({ boundarySet, level, areas: targets }): [string, GeoSheet][] => {
        const made = compose(areas, crosswalk, units, targets);
        if (!canDraw(targets, made)) return [];
        const groups = new Map(
          [...made].map(([id, { contributions }]) => [
            id,
            contributions.map(({ areaId }) => areaId),
          ]),
        );
        // A unit put together from shapes of which one is missing would be drawn too small.
        if (![...groups.values()].flat().every((id) => drawn.has(id))) return [];
        const name = redrawnShapes(meta, { boundarySet, level });
        const merged = mergeShapes(file, objectName, groups);
        const vintage = targets[0]?.validFrom ?? '';
        const sheet = projectSheet(merged, objectName, name);
        return [[name, { ...sheet, vintage, boundarySet }]];
      },
    ),
  );
}
