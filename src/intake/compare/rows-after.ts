import { toRow } from '#intake/checks/package-checks.ts';
import type { CountedKey, IntakeCell } from '#intake/intake-cell.ts';
import { countedName, inSeries } from '#intake/intake-cell.ts';
import { stateOf } from './compare-cells.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import type { ObservationRow } from '#table/cube-builder.ts';

/** Rows of a package as they would be after a file, and how many made-up ones fall away. */
export interface RowsAfter {
  readonly rows: readonly ObservationRow[];
  readonly madeUpDropped: number;
}

/**
 * The rows that the next version of the package would have: the same as `nextPackage` writes, as data. Figures of the
 * file stand in place of published ones, dropped ones go, and so do made-up parts of an indicator and period of which a
 * figure is new or another one: they split a total that is no longer the same.
 */
export function rowsAfter(
  { context, known, seriesId }: Pick<IntakeTarget, 'context' | 'known' | 'seriesId'>,
  figures: readonly IntakeCell[],
  dropped: readonly CountedKey[],
): RowsAfter {
  const cells = inSeries(figures, seriesId);
  const replaced = new Set([...cells, ...dropped].map(countedName));
  const total = (series: string, { period, indicatorId }: ObservationRow | IntakeCell) =>
    `${series}|${period}|${indicatorId}`;
  const before = new Map(known.map((row) => [countedName(row), row]));
  const touched = new Set(
    cells
      .filter((cell) => stateOf(before.get(countedName(cell)), cell) !== 'unchanged')
      .map((cell) => total(cell.seriesId, cell)),
  );
  const splits = new Map(
    context.series
      .filter(({ nature, ofSeriesId }) => nature === 'illustrative' && ofSeriesId !== '')
      .map(({ id, ofSeriesId }) => [id, ofSeriesId]),
  );
  const isOutdated = (row: ObservationRow) =>
    touched.has(total(splits.get(row.seriesId) ?? '', row));
  const rows = known.filter((row) => !isOutdated(row) && !replaced.has(countedName(row)));
  return {
    rows: [...rows, ...cells.map((cell, i) => toRow(cell, cell.seriesId, i + 1))],
    madeUpDropped: known.filter(isOutdated).length,
  };
}
