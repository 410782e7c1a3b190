import type { Indicator } from '#domain/indicator.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';

/** A row of a file that a figure was read from. */
export interface FileRow {
  readonly file: string;
  readonly line: number;
  readonly indicator: Indicator | undefined;
  readonly level: string;
}

/**
 * The rows of files behind a figure: its own, or those of the parts it was computed from. A total over units
 * names none: each unit's figure opens an origin of its own.
 */
export function fileRows(dataset: Dataset, ref: CellRef, cell: Cell): readonly FileRow[] {
  if (cell.origin === 'sum-of-areas') return [];
  if (cell.origin !== 'printed')
    return cell.parts.flatMap((part) => fileRows(dataset, part.ref, part.cell));
  if (!cell.meta || cell.line === 0) return [];
  const indicator = dataset.indicators.get(ref.indicatorId);
  return [{ file: cell.meta.file, line: cell.line, indicator, level: ref.level }];
}
