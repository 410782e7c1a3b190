import type { Indicator } from '#domain/indicator.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import { levelParts } from '#domain/school-level.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { TableCell } from './table-view.ts';

/** Indicators side by side for each school level, with the sum of the levels beside the printed total. */
export interface LevelTableView {
  readonly period: string;
  readonly counting: string;
  readonly indicators: readonly Indicator[];
  readonly rows: readonly { readonly level: SchoolLevel; readonly cells: readonly TableCell[] }[];
  /** Sum over the rows, where every row has a figure and the indicator may be added. */
  readonly sums: readonly (number | undefined)[];
  readonly totals: readonly TableCell[];
  /** Sum minus printed total: what the two sources disagree by. */
  readonly differences: readonly (number | undefined)[];
}

/** The level table of a period; undefined when no level has a figure then. */
export function toLevelTableView(
  dataset: Dataset,
  areaId: string,
  period: string,
  counting: string,
  indicatorIds: readonly string[],
): LevelTableView | undefined {
  const indicators = indicatorIds.flatMap((id) => dataset.indicators.get(id) ?? []);
  const at = (indicatorId: string, level: SchoolLevel): TableCell => {
    const ref = { indicatorId, areaId, period, level, category: '', counting };
    return { ref, cell: evaluate(dataset, ref, { publishedOnly: true }) };
  };
  const levels = (levelParts.get('') ?? []).filter((level) =>
    indicators.some((indicator) => at(indicator.id, level).cell.value.kind === 'reported'),
  );
  if (levels.length < 2) return undefined;
  const rows = levels.map((level) => ({
    level,
    cells: indicators.map((indicator) => at(indicator.id, level)),
  }));
  const totals = indicators.map((indicator) => at(indicator.id, ''));
  const sums = indicators.map((indicator, column) => {
    const values = rows.map((row) => row.cells[column]?.cell.value);
    if (
      indicator.kind !== 'count' ||
      totals[column]?.cell.value.kind !== 'reported' ||
      values.some((value) => value?.kind !== 'reported')
    )
      return undefined;
    return values.reduce((sum, value) => sum + (value?.kind === 'reported' ? value.n : 0), 0);
  });
  const differences = sums.map((sum, column) => {
    const total = totals[column]?.cell.value;
    return sum === undefined || total?.kind !== 'reported' ? undefined : sum - total.n;
  });
  return { period, counting, indicators, rows, sums, totals, differences };
}
