import { readFileSync } from 'node:fs';

import Papa from 'papaparse';

/** Rows of a CSV file beside these scripts; a missing column or cell is a bug of the file and throws. */
export function readRows<C extends string>(
  file: string,
  columns: readonly C[],
): Record<C, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse<Record<C, string | undefined>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors[0]) throw new Error(`${file}, row ${errors[0].row}: ${errors[0].message}`);
  return data.map((row, i) => {
    const missing = columns.find((column) => !row[column]);
    if (missing) throw new Error(`${file}, row ${i + 1}: ${missing} is empty`);
    return row as Record<C, string>;
  });
}
