import type { Sheet, SheetRow } from './sheet.ts';
import type { TextColumns } from './text-columns.ts';
import { cellAt } from './text-columns.ts';

/** One row, made anew each time. */
export function rowAt(table: TextColumns, row: number): SheetRow {
  let width = table.ids.length;
  while (width > 0 && (table.ids[width - 1]?.[row] ?? 0) === 0) width -= 1;
  return {
    number: table.numbers[row] ?? 0,
    cells: Array.from({ length: width }, (_, column) => cellAt(table, row, column)),
    ...(table.fields && { fields: table.fields[row] ?? 0 }),
  };
}

/** Rows of a table, all or those of some indexes, that look like an array and are made as they are asked for. */
export function rowsView(
  table: TextColumns,
  indexes?: Uint32Array<ArrayBufferLike>,
): readonly SheetRow[] {
  const length = indexes?.length ?? table.length;
  const target: SheetRow[] = [];
  return new Proxy(target, {
    get(rows, key, receiver): unknown {
      if (key === 'length') return length;
      const at = typeof key === 'string' ? Number(key) : Number.NaN;
      if (!Number.isInteger(at)) return Reflect.get(rows, key, receiver);
      return at >= 0 && at < length
        ? rowAt(table, indexes === undefined ? at : (indexes[at] ?? 0))
        : undefined;
    },
    has(rows, key): boolean {
      const at = typeof key === 'string' ? Number(key) : Number.NaN;
      return Number.isInteger(at) ? at >= 0 && at < length : Reflect.has(rows, key);
    },
  });
}

/** A sheet of a text file over its columns. */
export const columnSheet = (name: string, columns: TextColumns): Sheet => ({
  name,
  rows: rowsView(columns),
  merges: [],
  hiddenColumns: [],
  columns,
});

/** The sheet with its rows as objects, and no columns. */
export function sheetOfRows(sheet: Sheet): Sheet {
  if (!sheet.columns) return sheet;
  const { columns: _, rows, ...rest } = sheet;
  return { ...rest, rows: [...rows] };
}

/** The sheet with other cells. */
export const withColumns = (sheet: Sheet, columns: TextColumns): Sheet => ({
  ...sheet,
  rows: rowsView(columns),
  columns,
});
