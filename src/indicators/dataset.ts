import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext, Series } from '#domain/package-context.ts';
import type { Block, Cube } from '#table/cube.ts';
import { blockName } from '#table/cube.ts';

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
}

/** Prepares look-ups over a package context and some of its observations. */
export function toDataset(context: PackageContext, cube: Cube): Dataset {
  const illustrativeOf = new Map<string, string[]>();
  for (const series of context.series) {
    if (series.nature !== 'illustrative') continue;
    const base = series.ofSeriesId === '' ? series.id : series.ofSeriesId;
    illustrativeOf.set(base, [...(illustrativeOf.get(base) ?? []), series.id]);
  }
  return {
    context,
    cube,
    indicators: new Map(context.indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Map(context.areas.map((area) => [area.id, area])),
    series: new Map(context.series.map((series) => [series.id, series])),
    areaIndex: new Map(cube.areaIds.map((id, i) => [id, i])),
    periodIndex: new Map(cube.periods.map((key, i) => [key, i])),
    blockByName: new Map(cube.blocks.map((block) => [blockName(block), block])),
    illustrativeOf,
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
