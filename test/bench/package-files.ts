import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of `resources` in datapackage.json. */
export interface FileEntry {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: object;
}

/** Columns of the tables the bench's package has; numbers and flags are marked, all else is text. */
const columns: Readonly<Record<string, string>> = {
  areas:
    'area_id official_code name_vi name_en short_vi type level parent_id valid_from valid_to predecessor_ids successor_ids boundary_set sort_order:integer aliases note_vi note_en',
  series:
    'series_id name_vi name_en publisher_vi publisher_en definition_vi definition_en nature of_series_id joinable:boolean sort_order:integer',
  sources: 'source_id title publisher date url licence note_vi note_en',
  observations:
    'area_id period indicator_id series_id school_level dimension category value:number numerator:number denominator:number status missing qualifier precision:number reference_date source_id note_id',
};

const keys: Readonly<Record<string, readonly string[]>> = {
  areas: ['area_id'],
  series: ['series_id'],
  sources: ['source_id'],
  observations: 'area_id period indicator_id series_id school_level dimension category'.split(' '),
};

const fieldsOf = (table: string): readonly { readonly name: string; readonly type: string }[] =>
  (columns[table] ?? '').split(' ').map((column) => {
    const [name = '', type = 'string'] = column.split(':');
    return { name, type };
  });

/** Header line of a table. */
export const csvHeader = (table: string): string =>
  `${fieldsOf(table)
    .map(({ name }) => name)
    .join(',')}\n`;

/** A small table as CSV. */
export function csvText(table: string, rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return csvHeader(table) + rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** Writes a file of the package and gives its entry. */
export function resourceOf(folder: string, name: string, path: string, text: string): FileEntry {
  writeFileSync(join(folder, path), text);
  return sealed(folder, name, path);
}

/** Writes a table of the package and gives its entry. */
export function tableResource(folder: string, name: string, text: string): FileEntry {
  writeFileSync(join(folder, `${name}.csv`), text);
  return sealedTable(folder, name, name);
}

/** Entry of a table that has been written already. */
export function sealedTable(folder: string, name: string, table: string): FileEntry {
  const schema = { fields: fieldsOf(table), primaryKey: keys[table], missingValues: [''] };
  return { ...sealed(folder, name, `${name}.csv`), profile: 'tabular-data-resource', schema };
}

function sealed(folder: string, name: string, path: string): FileEntry {
  const bytes = readFileSync(join(folder, path));
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { name, path, profile: 'data-resource', bytes: bytes.length, hash };
}
