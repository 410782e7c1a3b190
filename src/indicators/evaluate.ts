import type { Indicator } from '#domain/indicator.ts';
import { levelParts } from '#domain/school-level.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import { notCollected, reported } from '#domain/value.ts';
import { partAt, valueAt } from '#table/cube.ts';
import type { Cell, CellPart, CellRef } from './cell.ts';
import type { Dataset } from './dataset.ts';
import { seriesChain } from './dataset.ts';

/** Options of an evaluation. */
export interface EvaluateOptions {
  /** Leave out everything illustrative. */
  readonly publishedOnly: boolean;
}

/** A cell of which nobody has a figure. */
const emptyCell = (seriesId: string): Cell => ({
  value: notCollected,
  numerator: undefined,
  denominator: undefined,
  origin: 'printed',
  seriesId,
  meta: undefined,
  line: 0,
  parts: [],
});

/**
 * The figure of an indicator at a place. A printed figure is kept as printed; what nobody printed is computed
 * from printed parts: a ratio as ratio of sums, a count over school levels as their sum. Never a mean of percentages.
 * Units of other boundaries than the reported ones are re-counted where the dataset says how.
 * @returns a cell; one without a figure says which kind of missing it is
 */
export function evaluate(dataset: Dataset, ref: CellRef, options: EvaluateOptions): Cell {
  const printed = printedCell(dataset, ref, options);
  if (printed && printed.value.kind !== 'not-collected') return printed;
  const redrawn = dataset.redrawn?.cellOf(ref, options);
  if (redrawn) return redrawn;
  const indicator = dataset.indicators.get(ref.indicatorId);
  const computed = indicator
    ? (computeRatio(dataset, indicator, ref, options) ??
      sumOfLevels(dataset, indicator, ref, options))
    : undefined;
  return computed ?? printed ?? emptyCell(ref.counting);
}

/** The row of a file that holds this figure; published rows go before illustrative ones, and both before "not collected". */
export function printedCell(
  dataset: Dataset,
  ref: CellRef,
  options: EvaluateOptions,
): Cell | undefined {
  let fallback: Cell | undefined;
  for (const seriesId of seriesChain(dataset, ref.counting, options.publishedOnly)) {
    const block = dataset.blockByName.get(
      `${ref.indicatorId}|${seriesId}|${ref.level}|${ref.category}`,
    );
    const a = dataset.areaIndex.get(ref.areaId);
    const p = dataset.periodIndex.get(ref.period);
    if (!block || a === undefined || p === undefined) continue;
    const at = a * dataset.cube.periods.length + p;
    const value = valueAt(block, at);
    if (!value) continue;
    const cell: Cell = {
      value,
      numerator: partAt(block.numerator, at),
      denominator: partAt(block.denominator, at),
      origin: 'printed',
      seriesId,
      meta: dataset.cube.metas[block.meta[at] ?? 0],
      line: block.line[at] ?? 0,
      parts: [],
    };
    if (value.kind !== 'not-collected') return cell;
    fallback ??= cell;
  }
  return fallback;
}

/** `multiplier * numerator / denominator` of the printed or computed parts (DESIGN: ratios add by their parts). */
function computeRatio(
  dataset: Dataset,
  indicator: Indicator,
  ref: CellRef,
  options: EvaluateOptions,
): Cell | undefined {
  const { formula } = indicator;
  if (
    !formula ||
    !dataset.indicators.has(formula.numerator) ||
    !dataset.indicators.has(formula.denominator)
  )
    return undefined;
  const parts: CellPart[] = [formula.numerator, formula.denominator].map((indicatorId) => {
    const partRef = { ...ref, indicatorId };
    return { ref: partRef, cell: evaluate(dataset, partRef, options) };
  });
  const [numerator, denominator] = parts.map((part) => part.cell);
  if (
    !numerator ||
    !denominator ||
    (numerator.value.kind === 'not-collected' && numerator.meta === undefined)
  )
    return undefined;
  const base = {
    origin: 'ratio' as const,
    seriesId: numerator.seriesId,
    meta: numerator.meta,
    line: 0,
    parts,
  };
  if (numerator.value.kind !== 'reported')
    return { ...base, value: numerator.value, numerator: undefined, denominator: undefined };
  if (denominator.value.kind !== 'reported')
    return {
      ...base,
      value: denominator.value,
      numerator: numerator.value.n,
      denominator: undefined,
    };
  const parts2 = { numerator: numerator.value.n, denominator: denominator.value.n };
  if (parts2.denominator === 0) return { ...base, ...parts2, value: { kind: 'not-applicable' } };
  return {
    ...base,
    ...parts2,
    value: reported((formula.multiplier * parts2.numerator) / parts2.denominator),
  };
}

/** Sum over the school levels that make up a level, where the indicator may be added and every part is there. */
function sumOfLevels(
  dataset: Dataset,
  indicator: Indicator,
  ref: CellRef,
  options: EvaluateOptions,
): Cell | undefined {
  const levels = levelParts.get(ref.level as SchoolLevel);
  if (!levels || indicator.aggregation.levels !== 'sum') return undefined;
  const parts: CellPart[] = [];
  let sum = 0;
  for (const level of levels) {
    const partRef = { ...ref, level };
    const cell = printedCell(dataset, partRef, options);
    if (cell?.value.kind === 'reported') sum += cell.value.n;
    else if (cell?.value.kind !== 'nil') return undefined;
    parts.push({ ref: partRef, cell });
  }
  const first = parts[0]?.cell;
  return {
    value: reported(sum),
    numerator: undefined,
    denominator: undefined,
    origin: 'sum-of-levels',
    seriesId: first?.seriesId ?? ref.counting,
    meta: first?.meta,
    line: 0,
    parts,
  };
}
