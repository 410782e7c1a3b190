import type { Area } from '#domain/area.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { seriesChain } from '#indicators/dataset.ts';
import type { Problem } from '#snapshot/problem.ts';
import { problem } from '#snapshot/problem.ts';
import type { Block } from '#table/cube.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { Figure } from './figures.ts';
import { addsUp, blockLike, figureAt, sumOf } from './figures.ts';
import { countDate, isInForce } from './period-dates.ts';

/**
 * Units add up to their whole. In a published series a difference is remarked on and both are kept.
 * An illustrative series splits a published total, so its units must give exactly that total.
 */
export const unitsTotal: Check = (input) => {
  const { cube, indicators, series, context } = input;
  return cube.blocks.flatMap((block) => {
    if (indicators.get(block.indicatorId)?.aggregation.areas !== 'sum') return [];
    return cube.periods.flatMap((period) => {
      const units = unitsOf(input, period);
      const isMadeUp = series.get(block.seriesId)?.nature === 'illustrative';
      if (isMadeUp) return splitProblems(input, block, units, period);
      const total = figureAt(input, block, context.meta.rootAreaId, period);
      const parts = units.map(({ id }) => figureAt(input, block, id, period));
      if (!total || addsUp(parts, total)) return [];
      const facts = factsOf(input, block, period, parts, total.n);
      return [problem('warning', 'units-total', total.place, facts)];
    });
  });
};

/** Units of the package's level right under its root, in force at the count of a period. */
export function unitsOf({ context }: Pick<CheckInput, 'context'>, period: string): Area[] {
  const { rootAreaId, unitLevel } = context.meta;
  const date = countDate(period);
  return context.areas.filter(
    (area) => area.parentId === rootAreaId && area.level === unitLevel && isInForce(area, date),
  );
}

function splitProblems(
  input: CheckInput,
  block: Block,
  units: readonly Area[],
  period: string,
): Problem[] {
  const own = units.map(({ id }) => figureAt(input, block, id, period));
  const first = own.find((figure) => figure !== undefined);
  const total = splitTotal(input, block, period);
  if (!first || !total) return [];
  const family = units.map(({ id }, i) => publishedFigure(input, block, id, period) ?? own[i]);
  const missing = units.filter((_, i) => family[i] === undefined).map(({ id }) => id);
  const { indicatorId: indicator } = block;
  if (missing.length > 0) {
    const facts = { indicator, period, units: missing.join(', ') };
    return [problem('error', 'units-missing', first.place, facts)];
  }
  const isOwnWhole = own.every((figure) => figure !== undefined);
  if (addsUp(family, total) || (isOwnWhole && addsUp(own, total))) return [];
  const facts = factsOf(input, block, period, family, total.n);
  return [problem('error', 'units-total', first.place, facts)];
}

/** What a source published for a unit goes before what was made up for it. */
function publishedFigure(
  input: CheckInput,
  block: Block,
  areaId: string,
  period: string,
): Figure | undefined {
  const [seriesId = ''] = seriesChain(input, countingOfBlock(input, block), true);
  return figureAt(input, blockLike(input, block, { seriesId }), areaId, period);
}

const countingOfBlock = ({ series }: CheckInput, block: Block) =>
  series.get(block.seriesId)?.ofSeriesId ?? '';

/** The published total that a made-up series splits: printed, or the sum of printed school levels. */
function splitTotal(input: CheckInput, block: Block, period: string): Figure | undefined {
  const counting = countingOfBlock(input, block);
  if (counting === '') return undefined;
  const { indicatorId, level, category } = block;
  const areaId = input.context.meta.rootAreaId;
  const ref = { indicatorId, areaId, period, level, category, counting };
  const { value, meta, line } = evaluate(input, ref, { publishedOnly: true });
  if (!meta || (value.kind !== 'reported' && value.kind !== 'nil')) return undefined;
  return {
    n: value.kind === 'reported' ? value.n : 0,
    isNil: value.kind === 'nil',
    isRounded: meta.qualifier !== '',
    precision: 0,
    numerator: undefined,
    denominator: undefined,
    meta,
    place: { file: meta.file, line },
  };
}

function factsOf(
  { context }: CheckInput,
  { indicatorId: indicator, level }: Block,
  period: string,
  parts: readonly (Figure | undefined)[],
  total: number,
) {
  const found = parts.filter((part) => part !== undefined).length;
  const area = context.meta.rootAreaId;
  return { indicator, area, period, level, sum: sumOf(parts), total, parts: found };
}
