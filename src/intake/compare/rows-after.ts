import { toRow } from '#intake/checks/package-checks.ts';
import type { IntakeCell, IntakeKey } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import type { ObservationRow } from '#table/cube-builder.ts';

/** Rows of a package as they would be after a file, and how many made-up ones fall away. */
export interface RowsAfter {
  readonly rows: readonly ObservationRow[];
  readonly madeUpDropped: number;
}

/**
 * The rows that the next version of the package would have: the same as `nextPackage` writes, as data. Figures of the
 * file stand in place of published ones, dropped ones go, and so do made-up parts of the same indicator and period:
 * they split a total that is no longer the same.
 */
export function rowsAfter(
  { context, known, seriesId }: Pick<IntakeTarget, 'context' | 'known' | 'seriesId'>,
  cells: readonly IntakeCell[],
  dropped: readonly IntakeKey[],
): RowsAfter {
  const replaced = new Set([...cells, ...dropped].map(keyName));
  const touched = new Set(cells.map(({ period, indicatorId }) => `${period}|${indicatorId}`));
  const splits = new Set(
    context.series
      .filter(({ nature, ofSeriesId }) => nature === 'illustrative' && ofSeriesId === seriesId)
      .map(({ id }) => id),
  );
  const isOutdated = (row: ObservationRow) =>
    splits.has(row.seriesId) && touched.has(`${row.period}|${row.indicatorId}`);
  const rows = known.filter(
    (row) => !isOutdated(row) && !(row.seriesId === seriesId && replaced.has(keyName(row))),
  );
  return {
    rows: [...rows, ...cells.map((cell, i) => toRow(cell, seriesId, i + 1))],
    madeUpDropped: known.filter(isOutdated).length,
  };
}
