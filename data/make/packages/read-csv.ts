import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type CsvRow = Readonly<Record<string, string>>;

/** Reads a UTF-8 CSV with a header row; every cell stays text. Throws on malformed CSV, which is a fault of the package. */
export function readCsv(path: string): readonly CsvRow[] {
  const parsed = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [problem] = parsed.errors;
  if (problem) throw new Error(`${path}, row ${problem.row ?? '?'}: ${problem.message}`);
  return parsed.data;
}

/** The cell of a column. Throws when the file has no such column. */
export function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`No column ${column} in ${JSON.stringify(row)}`);
  return text;
}
