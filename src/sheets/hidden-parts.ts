import { columnLetters } from '#lib/column-letters.ts';
import { makeFault } from './make-fault.ts';
import { columnSheet } from './column-sheet.ts';
import type { Sheet } from './sheet.ts';
import type { SheetFault } from './sheet-fault.ts';
import type { TextColumns } from './text-columns.ts';
import type { RawSheet } from './xlsx/read-sheet.ts';

/** A sheet of which only hidden columns that hold something are named. */
export function toSheet(name: string, raw: RawSheet, isHidden: boolean): Sheet {
  if (raw.columns) return sheetOfColumns(name, raw, raw.columns, isHidden);
  const rows = raw.rows.filter(({ cells }) => cells.length > 0);
  const used = new Uint8Array(raw.hiddenColumns.length);
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1)
      if (cells[column] !== '') used[column] = 1;
  }
  const hiddenColumns = Array.from(used.keys()).filter(
    (column) => used[column] === 1 && raw.hiddenColumns[column] === 1,
  );
  return { name, rows, merges: raw.merges, hiddenColumns, ...(isHidden && { isHidden }) };
}

function sheetOfColumns(
  name: string,
  { merges, hiddenColumns }: RawSheet,
  columns: TextColumns,
  isHidden: boolean,
): Sheet {
  const used = columns.ids.map((ids) => ids.subarray(0, columns.length).some((id) => id !== 0));
  const hidden = [...used.keys()].filter((at) => used[at] === true && hiddenColumns[at] === 1);
  const sheet = columnSheet(name, columns);
  return { ...sheet, merges, hiddenColumns: hidden, ...(isHidden && { isHidden }) };
}

/** What of a sheet is hidden: the sheet, rows, columns. */
export function hiddenFaults({
  name,
  rows,
  columns: table,
  hiddenColumns,
  isHidden,
}: Sheet): SheetFault[] {
  const faults: SheetFault[] = [];
  const hiddenRows = table ? [] : rows.filter((row) => row.isHidden);
  const sheet = name;
  if (isHidden && rows.length > 0) faults.push(makeFault('warning', 'sheet-hidden', { sheet }, {}));
  if (hiddenRows[0] !== undefined) {
    const place = { sheet, row: hiddenRows[0].number };
    faults.push(makeFault('warning', 'row-hidden', place, { rows: hiddenRows.length }));
  }
  if (hiddenColumns[0] !== undefined) {
    const place = { sheet, column: hiddenColumns[0] };
    const columns = hiddenColumns.map(columnLetters).join(', ');
    faults.push(makeFault('warning', 'column-hidden', place, { columns }));
  }
  return faults;
}
