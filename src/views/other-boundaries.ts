import type { Area, AreaLevel } from '#domain/area.ts';
import { areaLevels } from '#domain/area.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { unitsOf } from './scope.ts';

/** Boundaries in which the units of a package can be shown beside those of its reports. */
export interface OtherBoundaries {
  /** How links name them: the boundary set, and the level where it is not that of the package's units. */
  readonly key: string;
  readonly boundarySet: string;
  readonly level: AreaLevel;
  readonly areas: readonly Area[];
}

/** Units of the package as it reports, whatever boundaries are shown. */
export function reportingUnits(dataset: Dataset): readonly Area[] {
  const { redrawn, ...reported } = dataset;
  return unitsOf(redrawn ? reported : dataset);
}

/** Sets of units below the whole and no finer than those that report, which other boundaries were in force with. */
export function otherBoundaries(dataset: Dataset): readonly OtherBoundaries[] {
  const { areas, meta } = dataset.context;
  const own = reportingUnits(dataset)[0]?.boundarySet;
  const depth = (level: AreaLevel) => areaLevels.indexOf(level);
  const root = dataset.areas.get(meta.rootAreaId);
  if (own === undefined || !root) return [];
  const found = new Map<string, OtherBoundaries & { readonly areas: Area[] }>();
  for (const area of areas) {
    const { boundarySet, level } = area;
    if (boundarySet === '' || boundarySet === own) continue;
    if (depth(level) <= depth(root.level) || depth(level) > depth(meta.unitLevel)) continue;
    const key = boundaryKey(dataset, area);
    const known = found.get(key);
    if (known) known.areas.push(area);
    else found.set(key, { key, boundarySet, level, areas: [area] });
  }
  return [...found.values()];
}

/** How links and shapes name a set of units. */
export const boundaryKey = (
  { context }: Dataset,
  { boundarySet, level }: { readonly boundarySet: string; readonly level: AreaLevel },
): string => (level === context.meta.unitLevel ? boundarySet : `${boundarySet}:${level}`);
