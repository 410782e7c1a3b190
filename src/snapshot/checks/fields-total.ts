import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';
import { addsUp, blockLike, figureAt, severityFor, sumOf } from './figures.ts';

/** Breakdowns whose categories do not overlap and together are the whole. */
export const partitions: ReadonlyMap<string, readonly string[]> = new Map([
  ['learningField', ['law', 'cultureSociety', 'environment', 'health', 'economy', 'other']],
  ['ownership', ['public', 'nonPublic']],
  ['gender', ['male', 'female']],
  ['ethnicity', ['kinh', 'minority']],
  ['clcRating', ['good', 'fair', 'average', 'weak']],
  ['classroomQuality', ['solid', 'semiSolid', 'temporary', 'borrowed']],
]);

/** Categories of a breakdown add up to the figure without one; fields of learning must, even when published. */
export const fieldsTotal: Check = (input) =>
  input.cube.blocks.flatMap((block) => {
    if (block.category !== '' || input.indicators.get(block.indicatorId)?.kind !== 'count') {
      return [];
    }
    return [...partitions].flatMap(([dimension, categories]) => {
      const blocks = categories.map((category) =>
        blockLike(input, block, { category: `${dimension}:${category}` }),
      );
      if (blocks.every((part) => part === undefined)) return [];
      const nature = severityFor(input.series.get(block.seriesId));
      const severity = dimension === 'learningField' ? 'error' : nature;
      const { indicatorId: indicator, level } = block;
      return input.cube.areaIds.flatMap((area) =>
        input.cube.periods.flatMap((period) => {
          const total = figureAt(input, block, area, period);
          const parts = blocks.map((part) => figureAt(input, part, area, period));
          if (!total || addsUp(parts, total)) return [];
          const found = parts.filter((part) => part !== undefined).length;
          const facts = { indicator, area, period, level, sum: sumOf(parts), total: total.n };
          return [problem(severity, 'fields-total', total.place, { ...facts, parts: found })];
        }),
      );
    });
  });
