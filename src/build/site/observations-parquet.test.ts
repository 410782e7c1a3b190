import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { readPublishable } from '#publish/publishable.ts';
import { folderSource } from './folder-source.ts';
import { observationsParquet } from './observations-parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'siso-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = `area_id, period, indicator_id, series_id, school_level, dimension, category, value, numerator, denominator,
  status, missing, qualifier, precision, reference_date, source_id, note_id`;
const fromCsv = columns
  .replaceAll('value', 'try_cast("value" AS DOUBLE) AS "value"')
  .replaceAll(/(numerator|denominator|precision)/g, 'try_cast("$1" AS DOUBLE) AS "$1"');

async function rowsOf(sql: string): Promise<string[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowsJson().map((row) => JSON.stringify(row));
  connection.closeSync();
  return rows;
}

it.each(['lao-cai', 'viet-nam', 'da-nang'])(
  '%s: another reader finds every cell of the CSV files in the Parquet file, and its rows in order',
  async (id) => {
    const pack = await readPublishable(folderSource(`data/${id}`));
    if (!pack.ok) throw new Error(`${id} cannot be read`);
    const file = join(folder, `${id}.parquet`);
    writeFileSync(file, observationsParquet(pack.value.cube));
    const files = readdirSync(`data/${id}`).filter((name) => /^observations.*\.csv$/.test(name));
    const csv = files.map((name) => `'data/${id}/${name}'`).join(', ');
    const texts = await rowsOf(
      `SELECT ${fromCsv} FROM read_csv([${csv}], all_varchar = true, nullstr = '\\N', union_by_name = true)`,
    );
    const stored = await rowsOf(`SELECT ${columns} FROM '${file}'`);
    expect(stored.length).toBeGreaterThan(100);
    expect(stored.toSorted()).toEqual(texts.toSorted());
    const order = 'indicator_id, school_level, period, area_id, series_id, dimension, category';
    expect(await rowsOf(`SELECT ${order} FROM '${file}'`)).toEqual(
      await rowsOf(`SELECT ${order} FROM '${file}' ORDER BY ${order}`),
    );
  },
);
