import { neighbourPeriod } from '#domain/period.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';
import { figureAt } from './figures.ts';

/** One year without a row between two years with figures: a row that says why it is missing would be better. */
export const yearGap: Check = (input) => {
  const width = input.cube.periods.length;
  return input.figures.flatMap((figure) => {
    const { indicator, series, block, areaId: area, period, place } = figure;
    if (!series.joinable || series.nature === 'illustrative') return [];
    const gap = neighbourPeriod(period, 1);
    const after = neighbourPeriod(period, 2);
    if (gap === undefined || after === undefined) return [];
    if (!figureAt(input, block, area, after)) return [];
    const p = input.periodIndex.get(gap);
    const at = (input.areaIndex.get(area) ?? 0) * width + (p ?? 0);
    if (p !== undefined && block.kind[at] !== 0) return [];
    const facts = { indicator: indicator.id, area, period: gap };
    return [problem('note', 'year-gap', { ...place, column: 'period', value: gap }, facts)];
  });
};
