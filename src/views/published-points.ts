import { comparePeriods } from '#domain/period.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { TableCell } from './table-view.ts';

/**
 * What sources printed of an indicator for one unit, in whatever way of counting, level or breakdown: the latest
 * figure of each, the most recent first. Stands beside made-up figures so that these do not hide it.
 */
export function publishedPoints(
  dataset: Dataset,
  areaId: string,
  indicatorId: string,
): readonly TableCell[] {
  const { cube } = dataset;
  const points = cube.blocks.flatMap((block): TableCell[] => {
    if (
      block.indicatorId !== indicatorId ||
      dataset.series.get(block.seriesId)?.nature === 'illustrative'
    )
      return [];
    const { level, category, seriesId: counting } = block;
    for (const period of [...cube.periods].sort(comparePeriods).reverse()) {
      const ref = { indicatorId, areaId, period, level, category, counting };
      const cell = evaluate(dataset, ref, { publishedOnly: true });
      if (cell.value.kind === 'reported' && cell.origin === 'printed') return [{ ref, cell }];
    }
    return [];
  });
  return points.sort((a, b) => comparePeriods(b.ref.period, a.ref.period));
}
