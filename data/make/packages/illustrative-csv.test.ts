import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { illustrativeCsv } from './illustrative-csv.ts';
import { cell, readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';

const folder = join(import.meta.dirname, '..', '..', 'lao-cai');
const path = join(folder, 'observations-illustrative.csv');
const rows = readCsv(path);

function pick(cells: Readonly<Record<string, string>>): readonly CsvRow[] {
  return rows.filter((row) =>
    Object.entries(cells).every(([column, text]) => row[column] === text),
  );
}

/** Values of the nine districts. */
function districts(cells: Readonly<Record<string, string>>): readonly number[] {
  const found = pick({ dimension: '', ...cells }).filter((row) => row['area_id'] !== 'lao-cai');
  expect(found).toHaveLength(9);
  return found.map((row) => {
    expect(row['missing']).toBe('');
    return Number(cell(row, 'value'));
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

describe('observations-illustrative.csv', () => {
  it('is what the script makes, twice', () => {
    const committed = readFileSync(path, 'utf8');
    expect(illustrativeCsv(folder)).toBe(committed);
    expect(illustrativeCsv(folder)).toBe(committed);
  });

  it('says in every row that it is illustrative', () => {
    expect(
      rows.every((row) => row['status'] === 'illustrative' && row['source_id'] === 'siso-split'),
    ).toBe(true);
    expect(rows.every((row) => cell(row, 'series_id').startsWith('illustrative-'))).toBe(true);
    expect(rows.every((row) => row['note_id'] !== '')).toBe(true);
  });

  it.each(['nso', 'department'])(
    'adds up to every published total of %s that it splits',
    (name) => {
      const published = readCsv(join(folder, `observations-${name}.csv`)).filter(
        (row) =>
          row['area_id'] === 'lao-cai' && row['dimension'] === '' && row['status'] === 'final',
      );
      let compared = 0;
      for (const total of published) {
        const cells = {
          series_id: `illustrative-${name}`,
          indicator_id: cell(total, 'indicator_id'),
          school_level: cell(total, 'school_level'),
          period: cell(total, 'period'),
        };
        const parts = pick({ dimension: '', missing: '', ...cells });
        if (parts.length === 0) continue;
        compared += 1;
        expect([cells, sum(districts(cells))]).toEqual([cells, Number(total['value'])]);
      }
      // nso: 3 counts x (4 levels x 4 years - kindergarten 2019-2020); department: 3 x 6 x 2 years + schools 2023-2024.
      expect(compared).toBe(name === 'nso' ? 45 : 37);
    },
  );

  it('keeps the printed totals of 2024-2025 and of 2021-2022', () => {
    const all = { series_id: 'illustrative-department', school_level: '' };
    const total = (indicator_id: string, period: string) =>
      sum(districts({ ...all, indicator_id, period }));
    expect(total('schools', '2024-2025')).toBe(594);
    expect(total('classes', '2024-2025')).toBe(8231);
    expect(total('pupils', '2024-2025')).toBe(235731);
    expect(total('schools', '2021-2022')).toBe(612);
    expect(total('classes', '2021-2022')).toBe(8242);
    expect(total('schools', '2023-2024')).toBe(610);
  });

  it('keeps the 20 published preschools of Mường Khương among 195', () => {
    const cells = { series_id: 'illustrative-department', indicator_id: 'schools' };
    const preschools = { ...cells, school_level: 'preschool', period: '2024-2025' };
    expect(pick({ ...preschools, area_id: 'muong-khuong' })[0]?.['value']).toBe('20');
    expect(sum(districts(preschools))).toBe(195);
  });

  it('leaves gaps where no exact province total exists', () => {
    const gap = (cells: Readonly<Record<string, string>>) =>
      pick(cells).every((row) => row['value'] === '' && row['missing'] === 'not-collected');
    expect(gap({ period: '2022-2023', series_id: 'illustrative-department' })).toBe(true);
    expect(
      gap({ period: '2023-2024', series_id: 'illustrative-department', indicator_id: 'pupils' }),
    ).toBe(true);
    expect(gap({ period: '2019-2020', school_level: 'kindergarten' })).toBe(true);
    expect(pick({ period: '2022-2023', series_id: 'illustrative-department' })).not.toHaveLength(0);
  });

  it.each([
    ['2023-2024', 354, 593],
    ['2024-2025', 429, 594],
  ])('splits the standard schools of %s: %i of %i', (period, standard, scope) => {
    const at = (indicator_id: string) => districts({ indicator_id, period, school_level: '' });
    const schools = at('national-standard-schools');
    const all = at('schools-in-standard-scope');
    expect(sum(schools)).toBe(standard);
    expect(sum(all)).toBe(scope);
    at('national-standard-school-rate').forEach((rate, index) => {
      const exact = (100 * (schools[index] ?? 0)) / (all[index] ?? 0);
      expect(Math.abs(rate - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
      // 18 points, and what rounding to whole schools adds in the smallest district (37 schools).
      expect(Math.abs(exact - (100 * standard) / scope)).toBeLessThan(18 + 100 / 37);
    });
  });

  it('applies the attendances of Móng Cái per adult to each district', () => {
    const clc = (area_id: string, category: string) =>
      pick({ indicator_id: 'clc-participation', period: '2022-2023', area_id, category })[0]?.[
        'value'
      ];
    // Si Ma Cai has 37,490 - 4,528 - 4,627 - 4,529 = 23,806 people aged 15+; 6,788 x 23,806 / 80,307 = 2,012.2.
    expect(clc('si-ma-cai', 'law')).toBe('2012');
    const areas = ['lao-cai-city', 'bat-xat', 'muong-khuong', 'si-ma-cai', 'bac-ha', 'bao-thang'];
    const nine = [...areas, 'bao-yen', 'sa-pa', 'van-ban'];
    expect(sum(nine.map((area) => Number(clc(area, ''))))).toBe(Number(clc('lao-cai', '')));
  });
});
