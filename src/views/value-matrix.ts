import { valueKindCodes } from '#domain/value.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { seriesChain } from '#indicators/dataset.ts';
import type { Scope } from './scope.ts';
import { refOf } from './scope.ts';

/** Numbers of many units and periods for drawing. NaN marks "no figure"; the cell itself says which kind of missing it is. */
export interface ValueMatrix {
  readonly areaIds: readonly string[];
  readonly periods: readonly string[];
  readonly values: Float64Array;
  /** 1 where the figure is illustrative. */
  readonly illustrative: Uint8Array;
  /** False for series of single points: no line joins them. */
  readonly isJoinable: boolean;
}

const reportedCode = valueKindCodes.indexOf('reported');

/** Fills a matrix for units and periods of a scope. Printed figures are read straight from the typed columns; only others are computed. */
export function toValueMatrix(
  scope: Scope,
  areaIds: readonly string[],
  periods: readonly string[],
): ValueMatrix {
  const { dataset } = scope;
  const values = new Float64Array(areaIds.length * periods.length).fill(Number.NaN);
  const illustrative = new Uint8Array(values.length);
  const chain = seriesChain(dataset, scope.counting, scope.options.publishedOnly);
  const first =
    chain[0] === undefined
      ? undefined
      : dataset.blockByName.get(
          `${scope.indicator.id}|${chain[0]}|${scope.level}|${scope.category}`,
        );
  const columns = periods.map((key) => dataset.periodIndex.get(key) ?? -1);
  const width = dataset.cube.periods.length;
  const isFirstMadeUp = dataset.series.get(chain[0] ?? '')?.nature === 'illustrative' ? 1 : 0;
  areaIds.forEach((areaId, row) => {
    const a = dataset.areaIndex.get(areaId) ?? -1;
    columns.forEach((p, column) => {
      const at = row * periods.length + column;
      const source = a * width + p;
      if (first && a >= 0 && p >= 0 && first.kind[source] === reportedCode) {
        values[at] = first.value[source] ?? Number.NaN;
        illustrative[at] = isFirstMadeUp;
        return;
      }
      const cell = evaluate(dataset, refOf(scope, areaId, periods[column] ?? ''), scope.options);
      if (cell.value.kind !== 'reported') return;
      values[at] = cell.value.n;
      illustrative[at] = isIllustrative(cell) ? 1 : 0;
    });
  });
  const isJoinable = chain.every((id) => dataset.series.get(id)?.joinable ?? true);
  return { areaIds, periods, values, illustrative, isJoinable };
}
