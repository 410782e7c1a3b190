import type { Indicator } from '#domain/indicator.ts';
import type { Series } from '#domain/package-context.ts';
import type { Place, Severity } from '#snapshot/problem.ts';
import type { Block, BlockKey, CellMeta } from '#table/cube.ts';
import { blockName, partAt, valueAt } from '#table/cube.ts';
import type { Dataset } from '#indicators/dataset.ts';

/** A cell that holds a number, or nil, which counts as nothing in sums. */
export interface Figure {
  readonly n: number;
  readonly isNil: boolean;
  /** The source says "about", "over" or "under": good to read, not to compute with. */
  readonly isRounded: boolean;
  /** Size of the unit the source printed in; 0 when exact. */
  readonly precision: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly meta: CellMeta;
  readonly place: Place;
}

/** A figure with everything that names it. */
export interface NamedFigure extends Figure {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly block: Block;
  readonly areaId: string;
  readonly period: string;
}

/** Figure of a block at an area and period; undefined where there is no row, or the value is missing. */
export function figureAt(
  { cube, areaIndex, periodIndex }: Dataset,
  block: Block | undefined,
  areaId: string,
  period: string,
): Figure | undefined {
  const a = areaIndex.get(areaId);
  const p = periodIndex.get(period);
  if (!block || a === undefined || p === undefined) return undefined;
  const at = a * cube.periods.length + p;
  const value = valueAt(block, at);
  const meta = cube.metas[block.meta[at] ?? 0];
  if (!meta || (value?.kind !== 'reported' && value?.kind !== 'nil')) return undefined;
  const n = value.kind === 'reported' ? value.n : 0;
  const shown = value.kind === 'reported' ? String(n) : '';
  return {
    n,
    isNil: value.kind === 'nil',
    isRounded: meta.qualifier !== '',
    precision: meta.precision,
    numerator: partAt(block.numerator, at),
    denominator: partAt(block.denominator, at),
    meta,
    place: { file: meta.file, line: block.line[at] ?? 0, column: 'value', value: shown },
  };
}

/** The block like another one, but for what is given. */
export function blockLike(
  { blockByName }: Dataset,
  block: Block,
  other: Partial<BlockKey>,
): Block | undefined {
  return blockByName.get(blockName({ ...block, ...other }));
}

/** Every reported number of the package (nil is no number). */
export function reportedFigures(dataset: Dataset): NamedFigure[] {
  const { cube, indicators, series: allSeries } = dataset;
  return cube.blocks.flatMap((block) => {
    const indicator = indicators.get(block.indicatorId);
    const series = allSeries.get(block.seriesId);
    if (!indicator || !series) return [];
    return cube.areaIds.flatMap((areaId) =>
      cube.periods.flatMap((period) => {
        const figure = figureAt(dataset, block, areaId, period);
        if (!figure || figure.isNil) return [];
        return [{ ...figure, indicator, series, block, areaId, period }];
      }),
    );
  });
}

/** Made-up figures must add up; what a source printed is kept as printed and remarked on. */
export function severityFor(series: Series | undefined): Severity {
  return series?.nature === 'illustrative' ? 'error' : 'warning';
}

/**
 * Whether a total is what its parts allow. With all parts there the sum must equal it; with some missing the sum may
 * not exceed it. Figures printed in thousands may each be off by half of that; rounded words are not computed with.
 */
export function addsUp(parts: readonly (Figure | undefined)[], total: Figure): boolean {
  const found = parts.filter((part) => part !== undefined);
  if (found.length === 0 || [total, ...found].some((figure) => figure.isRounded)) return true;
  const difference = sumOf(found) - total.n;
  const slack = [total, ...found].reduce((sum, { precision }) => sum + precision / 2, 1e-6);
  return found.length === parts.length ? Math.abs(difference) <= slack : difference <= slack;
}

/** Sum of the figures that are there. */
export function sumOf(parts: readonly (Figure | undefined)[]): number {
  return parts.reduce((sum, part) => sum + (part?.n ?? 0), 0);
}

/** Half of the last digit a number shows: 72.2 -> 0.05, 16 -> 0.5. */
export function halfLastDigit(n: number): number {
  const digits = /\.(\d+)$/.exec(String(n))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -digits;
}
