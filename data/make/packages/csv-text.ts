import Papa from 'papaparse';
import type { CsvRow } from './read-csv.ts';

/** CSV as the packages store it: header row, LF, comma, quotes only where needed, NFC text, final newline. */
export function csvText(columns: readonly string[], rows: readonly CsvRow[]): string {
  const data = rows.map((row) => columns.map((column) => (row[column] ?? '').normalize('NFC')));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}
