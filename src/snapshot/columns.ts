import type { CheckedTable } from './check-table.ts';
import type { RawRow } from './read-csv.ts';

/** Reads one column of a checked row. */
export type ColumnReader<T> = (row: RawRow) => T;

/** Text of a column; `fallback` where the cell is empty or the file has no such column. */
export function textColumn(table: CheckedTable, name: string, fallback = ''): ColumnReader<string> {
  const index = table.columns.get(name) ?? -1;
  return ({ cells }) => cells[index] || fallback;
}

/** Number of a column, or undefined where the cell is empty. The schema has checked that it is one. */
export function numberColumn(table: CheckedTable, name: string): ColumnReader<number | undefined> {
  const text = textColumn(table, name);
  return (row) => (text(row) === '' ? undefined : Number(text(row)));
}

/** Yes or no. */
export function flagColumn(
  table: CheckedTable,
  name: string,
  fallback: boolean,
): ColumnReader<boolean> {
  const text = textColumn(table, name, String(fallback));
  return (row) => ['true', '1'].includes(text(row).toLowerCase());
}

/** List of texts joined by ";". */
export function listColumn(table: CheckedTable, name: string): ColumnReader<readonly string[]> {
  const text = textColumn(table, name);
  return (row) =>
    text(row)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
}

/** The pair of columns that hold a text in both languages. */
export function localizedColumn(
  table: CheckedTable,
  name: string,
): ColumnReader<{ readonly vi: string; readonly en: string }> {
  const vi = textColumn(table, `${name}_vi`);
  const en = textColumn(table, `${name}_en`);
  return (row) => ({ vi: vi(row), en: en(row) });
}
