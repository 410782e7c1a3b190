import type { SchoolLevel } from '#domain/school-level.ts';
import { levelParts } from '#domain/school-level.ts';
import { problem } from '#snapshot/problem.ts';
import type { Block } from '#table/cube.ts';
import type { Check, CheckInput } from './check-input.ts';
import { addsUp, blockLike, figureAt, severityFor, sumOf } from './figures.ts';

/**
 * School levels add up to the level they make up, where the indicator may be added over levels.
 * A split of published totals that do not add up themselves cannot add up either; the published gap is told.
 */
export const levelsTotal: Check = (input) =>
  input.cube.blocks.flatMap((block) => {
    const levels = levelParts.get(block.level);
    const isSummed = input.indicators.get(block.indicatorId)?.aggregation.levels === 'sum';
    if (!levels || !isSummed) return [];
    const blocks = levels.map((level) => blockLike(input, block, { level }));
    const { indicatorId: indicator, level } = block;
    return input.cube.areaIds.flatMap((area) =>
      input.cube.periods.flatMap((period) => {
        const total = figureAt(input, block, area, period);
        if (!total) return [];
        const parts = blocks.map((part) => figureAt(input, part, area, period));
        if (addsUp(parts, total) || inheritsGap(input, block, levels, period)) return [];
        const found = parts.filter((part) => part !== undefined).length;
        const facts = { indicator, area, period, level, sum: sumOf(parts), total: total.n };
        const severity = severityFor(input.series.get(block.seriesId));
        return [problem(severity, 'levels-total', total.place, { ...facts, parts: found })];
      }),
    );
  });

function inheritsGap(
  input: CheckInput,
  block: Block,
  levels: readonly SchoolLevel[],
  period: string,
): boolean {
  const seriesId = input.series.get(block.seriesId)?.ofSeriesId ?? '';
  const root = input.context.meta.rootAreaId;
  const at = (level: SchoolLevel) =>
    figureAt(input, blockLike(input, block, { seriesId, level }), root, period);
  const total = at(block.level);
  return total !== undefined && !addsUp(levels.map(at), total);
}
