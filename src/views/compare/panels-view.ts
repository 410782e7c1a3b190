import { isJoinableSeries } from '#indicators/dataset.ts';
import type { ValueMatrix } from '#views/value-matrix.ts';
import type { Comparison } from './comparison.ts';

/** The numbers of a comparison as panels side by side. */
export function toPanels({ scope, rows, periods }: Comparison): ValueMatrix {
  const cells = rows.flatMap((row) => row.cells);
  return {
    areaIds: rows.map((row) => row.area.id),
    periods,
    values: Float64Array.from(cells, ({ n }) => n ?? Number.NaN),
    illustrative: Uint8Array.from(cells, ({ n, isMadeUp }) =>
      n !== undefined && isMadeUp ? 1 : 0,
    ),
    isJoinable: isJoinableSeries(scope.dataset, scope.counting),
  };
}
