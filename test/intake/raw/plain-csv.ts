import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A row of a table by the names of its columns. */
export type PlainRow = Readonly<Record<string, string>>;

/** Reads a table sign by sign, with nothing of the site's own readers: quotes, doubled quotes, line ends. */
export function plainCsv(text: string): PlainRow[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const push = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (isQuoted && sign === '"' && text.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ',' && !isQuoted) push();
    else if (sign === '\n' && !isQuoted) {
      push();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) push();
  const [names = [], ...data] = rows.filter((row) => row.length > 1);
  return data.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

/** Text of a raw table, packed or not. */
export function rawText(name: string): string {
  const bytes = readFileSync(`test/fixtures/raw/${name}`);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A name without marks, types and case: how two spellings of one unit are held together here. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/^tp\. /, 'thanh pho ')
    .replace(/y\b/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
