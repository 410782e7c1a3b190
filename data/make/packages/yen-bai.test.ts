import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, readCsv } from './read-csv.ts';

const data = join(import.meta.dirname, '..', '..');
const rowsOf = (path: string) => readCsv(join(data, path));

describe('observations-yen-bai.csv of lao-cai', () => {
  const own = rowsOf('lao-cai/observations-yen-bai.csv');
  const national = rowsOf('viet-nam/observations.csv');

  it('holds the rows of Yên Bái of viet-nam, as they are', () => {
    const wanted = new Set(own.map((row) => cell(row, 'indicator_id')));
    const there = national.filter(
      (row) => row['area_id'] === 'yen-bai' && wanted.has(cell(row, 'indicator_id')),
    );
    expect(own).toEqual(there);
    expect(own).toHaveLength(251);
  });

  it('stands beside rows of Lào Cai that both packages have alike', () => {
    const key = (row: (typeof own)[number]) =>
      ['indicator_id', 'period', 'series_id', 'school_level', 'dimension', 'category']
        .map((name) => row[name])
        .join('|');
    const here = new Map(
      rowsOf('lao-cai/observations-nso.csv').map((row) => [key(row), row['value']]),
    );
    const both = national.filter((row) => row['area_id'] === 'lao-cai' && here.has(key(row)));
    expect(both.length).toBeGreaterThan(300);
    expect(both.filter((row) => here.get(key(row)) !== row['value'])).toEqual([]);
  });
});
