import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, readCsv } from './read-csv.ts';

const folder = join(import.meta.dirname, '..', '..', 'viet-nam');
const observations = readCsv(join(folder, 'observations.csv'));

/** National figure and sum of the 63 provinces, withheld numbers as they were printed. */
function sums(): readonly {
  readonly key: string;
  readonly national: number;
  readonly provinces: number;
}[] {
  const printed = new Map(
    readCsv(join(folder, 'published.csv')).map((row) => [
      `${cell(row, 'area_id')}|${cellKey(row)}`,
      Number(cell(row, 'printed_value')),
    ]),
  );
  const national = new Map<string, number>();
  const provinces = new Map<string, number[]>();
  for (const row of observations.filter(({ dimension }) => dimension === '')) {
    const key = cellKey(row);
    const value =
      row['value'] === '' ? printed.get(`${cell(row, 'area_id')}|${key}`) : Number(row['value']);
    if (value === undefined) continue;
    if (row['area_id'] === 'viet-nam') national.set(key, value);
    else provinces.set(key, [...(provinces.get(key) ?? []), value]);
  }
  return [...provinces].flatMap(([key, values]) => {
    const whole = national.get(key);
    if (whole === undefined || values.length !== 63) return [];
    return [{ key, national: whole, provinces: values.reduce((a, b) => a + b, 0) }];
  });
}

function cellKey(row: Readonly<Record<string, string>>): string {
  return [cell(row, 'period'), cell(row, 'indicator_id'), cell(row, 'school_level')].join('|');
}

describe('63 provinces beside the national figure', () => {
  const checks = sums();
  const agree = checks.filter(
    ({ national, provinces }) => Math.abs(provinces - national) <= national * 0.001,
  );

  it('agrees within 0.1 % in 254 of 302 checks', () => {
    expect(checks).toHaveLength(302);
    expect(agree).toHaveLength(254);
  });

  it('disagrees mostly from 2018-2019 to 2020-2021, where the tables are of different revisions', () => {
    const years = new Map<string, number>();
    for (const check of checks) {
      if (agree.includes(check)) continue;
      const year = check.key.slice(0, 9);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    expect(years).toEqual(
      new Map([
        ['2011-2012', 1],
        ['2016-2017', 1],
        ['2018-2019', 15],
        ['2019-2020', 18],
        ['2020-2021', 12],
        ['2021-2022', 1],
      ]),
    );
  });

  it('has the sum of classes of general education in 2010-2011', () => {
    const check = checks.find(({ key }) => key === '2010-2011|classes|generalEducation');
    expect(check).toMatchObject({ national: 490474, provinces: 490474 });
  });
});

describe('the grid', () => {
  it('has a row for each of the 63 provinces wherever a table exists', () => {
    const counts = new Map<string, number>();
    for (const row of observations) {
      if (row['area_id'] === 'viet-nam') continue;
      const key = `${cellKey(row)}|${cell(row, 'category')}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count !== 63)).toEqual([]);
  });

  it('withholds 133 visibly wrong numbers, none of them of Lào Cai', () => {
    const withheld = observations.filter((row) => row['missing'] === 'withheld');
    expect(withheld).toHaveLength(133);
    expect(withheld.filter((row) => row['area_id'] === 'lao-cai')).toEqual([]);
  });
});
