import type { Area } from '#domain/area.ts';
import type { PackageMeta } from '#domain/package-context.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { Composition } from './composition.ts';
import { compose } from './composition.ts';
import { recount } from './recount.ts';

/** Boundaries to show figures in: a set of units in force together, and their level. */
export interface BoundaryTarget {
  readonly boundarySet: string;
  readonly level: Area['level'];
  /** Also takes stated shares of units that were cut. */
  readonly mayEstimate: boolean;
}

/** Whether the shapes of units can be put together from those of the reported ones: each is made of whole ones. */
export const canDraw = (
  targets: readonly Area[],
  compositions: ReadonlyMap<string, Composition>,
): boolean =>
  targets.every(({ id }) => {
    const made = compositions.get(id);
    return made?.isComplete && made.contributions.every(({ relation }) => relation === 'whole');
  });

/** Name of the shapes that are put together from those of the package for other units. */
export const redrawnShapes = (
  { mapBoundary, unitLevel }: PackageMeta,
  { boundarySet, level }: Pick<BoundaryTarget, 'boundarySet' | 'level'>,
): string =>
  mapBoundary === ''
    ? ''
    : [mapBoundary, boundarySet, ...(level === unitLevel ? [] : [level])].join('-');

/**
 * The same package in other boundaries: its units are those of the set, their figures are re-counted from the units
 * that reported. Reported figures stay as they are, so that every re-counted one can show what it was made of.
 * @param reportingUnits the units of the package as it reports
 */
export function redraw(
  dataset: Dataset,
  reportingUnits: readonly Area[],
  { boundarySet, level, mayEstimate }: BoundaryTarget,
): Dataset {
  const { areas, crosswalk, meta } = dataset.context;
  const ofLevel = areas.filter((area) => area.level === level);
  const targets = ofLevel.filter((area) => area.boundarySet === boundarySet);
  // At the level of the whole it is the whole that is redrawn, from its equals of before; below, the units are.
  const isWhole = dataset.areas.get(meta.rootAreaId)?.level === level;
  const sources = isWhole
    ? ofLevel.filter((area) => area.boundarySet !== boundarySet)
    : reportingUnits;
  const compositions = compose(areas, crosswalk, sources, targets);
  const cut = [...compositions.values()].flatMap(({ contributions }) =>
    contributions.filter(({ relation }) => relation === 'part'),
  );
  const isStated = cut.some(({ share }) => share !== undefined);
  return {
    ...dataset,
    redrawn: {
      boundarySet,
      shapes: isWhole
        ? meta.mapBoundary
        : canDraw(targets, compositions)
          ? redrawnShapes(meta, { boundarySet, level })
          : '',
      cutIds: [...new Set(cut.map(({ areaId }) => areaId))],
      estimates: isStated ? (mayEstimate ? 'used' : 'offered') : 'none',
      units: isWhole ? undefined : targets.toSorted((a, b) => a.order - b.order),
      cellOf: (ref, options) => {
        const composition = compositions.get(ref.areaId);
        return composition && recount(dataset, composition, ref, options, mayEstimate);
      },
    },
  };
}
