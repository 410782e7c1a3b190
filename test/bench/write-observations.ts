import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { csvHeader, sealedTable } from './package-files.ts';
import type { FileEntry } from './package-files.ts';

/** How names of the bench become names of a package. */
export interface Naming {
  areaId(code: string): string;
  indicatorId(id: string): string;
  period(year: string): string;
}

/** School levels of the bench, each a file of its own: a table then stays small enough to open in a spreadsheet. */
const levels: ReadonlyMap<string, readonly [level: string, file: string]> = new Map([
  ['all', ['', 'observations']],
  ['primary', ['primary', 'observations-primary']],
  ['lower', ['lowerSecondary', 'observations-lower-secondary']],
  ['upper', ['upperSecondary', 'observations-upper-secondary']],
]);

const flushAt = 1 << 20;
/** Rows of one file: below what a spreadsheet opens, which is also what the checks allow. */
const rowsOfFile = 1_000_000;

/**
 * Writes the observation files from the bench's long CSV, row by row.
 * Values are published to one decimal, which is what the bench's truth has; numerators and denominators stay exact.
 */
export async function writeObservations(
  csv: string,
  folder: string,
  naming: Naming,
): Promise<readonly FileEntry[]> {
  const written: string[] = [];
  const open = (name: string) => {
    written.push(name);
    const file = openSync(join(folder, `${name}.csv`), 'w');
    return { file, rows: 0, text: csvHeader('observations') };
  };
  const outputs = new Map(
    [...levels].map(([key, [level, name]]) => [key, { level, name, parts: 1, ...open(name) }]),
  );
  let isHeader = true;
  for await (const line of createInterface({ input: createReadStream(csv), crlfDelay: Infinity })) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    const [code = ''] = line.split(',', 1); // only the name, the second cell, may hold a comma
    const [year = '', key = '', id = '', value = '', numerator = '', denominator = ''] = line
      .split(',')
      .slice(-6);
    const output = outputs.get(key);
    if (!output) throw new Error(`unknown school level ${key}`);
    if (output.rows === rowsOfFile) {
      finish(output);
      output.parts += 1;
      Object.assign(output, open(`${output.name}-${output.parts}`));
    }
    output.rows += 1;
    const names = [naming.areaId(code), naming.period(year), naming.indicatorId(id), 'bench'];
    const shown = value === '' ? '' : Number(value).toFixed(1);
    const missing = value === '' ? 'not-collected' : '';
    output.text += `${names.join(',')},${output.level},,,${shown},${numerator},${denominator},final,${missing},,,,bench,\n`;
    if (output.text.length > flushAt) {
      writeSync(output.file, output.text);
      output.text = '';
    }
  }
  for (const output of outputs.values()) finish(output);
  return written.map((name) => sealedTable(folder, name, 'observations'));
}

function finish({ file, text }: { readonly file: number; readonly text: string }): void {
  writeSync(file, text);
  closeSync(file);
}
