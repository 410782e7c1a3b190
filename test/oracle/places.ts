import type { SchoolLevel } from '#domain/school-level.ts';
import { schoolLevels } from '#domain/school-level.ts';
import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';

/** An address without unit and period. */
export type Place = Omit<CellRef, 'areaId' | 'period' | 'level'> & { readonly level: SchoolLevel };

/**
 * All addresses that any row can answer: each indicator with rows, and each ratio of such indicators, in every way of
 * counting and category they come in, at every school level. Levels without a single row are asked too.
 */
export function placesOf(dataset: Dataset): readonly Place[] {
  const stems = new Map<string, Omit<Place, 'level'>>();
  const add = (indicatorId: string, counting: string, category: string) =>
    stems.set(`${indicatorId}|${counting}|${category}`, { indicatorId, counting, category });
  for (const block of dataset.cube.blocks) {
    const users = dataset.context.indicators.filter(
      ({ formula }) =>
        formula?.numerator === block.indicatorId || formula?.denominator === block.indicatorId,
    );
    const series = dataset.series.get(block.seriesId);
    const countings = [block.seriesId, series?.ofSeriesId ?? ''].filter((id) => id !== '');
    for (const counting of countings)
      for (const id of [block.indicatorId, ...users.map((user) => user.id)])
        add(id, counting, block.category);
  }
  return [...stems.values()].flatMap((stem) => schoolLevels.map((level) => ({ ...stem, level })));
}
