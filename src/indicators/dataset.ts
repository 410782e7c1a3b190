import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext, Series } from '#domain/package-context.ts';
import type { Block, Cube } from '#table/cube.ts';
import { blockName } from '#table/cube.ts';
import type { Cell, CellRef } from './cell.ts';

/** Other boundaries than those of the reports: the units to compare, and their figures re-counted from those reported. */
export interface Redrawn {
  readonly boundarySet: string;
  /** Units that are compared instead of the package's own; undefined where those stay. */
  readonly units: readonly Area[] | undefined;
  /** Name of the shapes that those units are drawn with. */
  readonly shapes: string;
  /** Reporting units that were split between units of these boundaries. */
  readonly cutIds: readonly string[];
  /** Whether shares of split units are stated, and whether they are used. */
  readonly estimates: 'none' | 'offered' | 'used';
  /** The figure of a unit of the other boundaries; undefined for every other unit. */
  readonly cellOf: (ref: CellRef, options: { readonly publishedOnly: boolean }) => Cell | undefined;
}

/** A package ready to be asked: context and observations with look-ups. Built once for each slice. */
export interface Dataset {
  readonly context: PackageContext;
  readonly cube: Cube;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly series: ReadonlyMap<string, Series>;
  readonly areaIndex: ReadonlyMap<string, number>;
  readonly periodIndex: ReadonlyMap<string, number>;
  readonly blockByName: ReadonlyMap<string, Block>;
  /** Illustrative series by the published series whose totals they split. */
  readonly illustrativeOf: ReadonlyMap<string, readonly string[]>;
  /** Present where units are shown in other boundaries than those of the reports. */
  readonly redrawn?: Redrawn;
}

type ContextIndex = Pick<Dataset, 'indicators' | 'areas' | 'series' | 'illustrativeOf'>;

const contextIndexes = new WeakMap<PackageContext, ContextIndex>();

/** Look-ups over the context: the same for every piece of a package. */
function indexContext(context: PackageContext): ContextIndex {
  const known = contextIndexes.get(context);
  if (known) return known;
  const illustrativeOf = new Map<string, string[]>();
  for (const series of context.series) {
    if (series.nature !== 'illustrative') continue;
    const base = series.ofSeriesId === '' ? series.id : series.ofSeriesId;
    illustrativeOf.set(base, [...(illustrativeOf.get(base) ?? []), series.id]);
  }
  const index = {
    indicators: new Map(context.indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Map(context.areas.map((area) => [area.id, area])),
    series: new Map(context.series.map((series) => [series.id, series])),
    illustrativeOf,
  };
  contextIndexes.set(context, index);
  return index;
}

/** Prepares look-ups over a package context and some of its observations. */
export function toDataset(context: PackageContext, cube: Cube): Dataset {
  return {
    ...indexContext(context),
    context,
    cube,
    areaIndex: new Map(cube.areaIds.map((id, i) => [id, i])),
    periodIndex: new Map(cube.periods.map((key, i) => [key, i])),
    blockByName: new Map(cube.blocks.map((block) => [blockName(block), block])),
  };
}

/** The way of counting that a series belongs to: itself, or the published series it splits. */
export function countingOf(dataset: Dataset, seriesId: string): string {
  const series = dataset.series.get(seriesId);
  return series?.nature === 'illustrative' && series.ofSeriesId !== ''
    ? series.ofSeriesId
    : seriesId;
}

/** Whether figures of a series may be compared with one another; single points with their own definitions may not. */
export const isJoinableSeries = (dataset: Dataset, seriesId: string): boolean =>
  dataset.series.get(seriesId)?.joinable ?? true;

/** Series to ask in turn for one way of counting: what a source published goes before what was made up. */
export function seriesChain(
  dataset: Dataset,
  counting: string,
  publishedOnly: boolean,
): readonly string[] {
  const own = dataset.series.get(counting)?.nature === 'illustrative' ? [] : [counting];
  return publishedOnly ? own : [...own, ...(dataset.illustrativeOf.get(counting) ?? [])];
}
