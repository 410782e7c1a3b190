import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { communesOf, referenceDate } from './attainment-rows.ts';
import { fewest, testsUpTo } from './attainment-rules.ts';
import { classYear, drawSizes } from './class-size-rows.ts';
import { cell, readCsv } from './read-csv.ts';
import { ruledCsv } from './ruled-csv.ts';

const folder = join(import.meta.dirname, '..', '..', 'lao-cai');
const table = (file: string) => readCsv(join(folder, file));

describe('the tables that rules are applied to', () => {
  it('are what the script makes, twice, and say in every row that they are illustrative', () => {
    for (const [file, text] of ruledCsv(folder)) {
      expect(text).toBe(readFileSync(join(folder, file), 'utf8'));
      expect(ruledCsv(folder).get(file)).toBe(text);
      expect(
        table(file).every((row) => row['status'] === 'illustrative' && row['note_id'] !== ''),
      ).toBe(true);
    }
  });

  it('cover every commune in force on the date: 151 of 2024 but Bắc Hà township of 01/11/2024', () => {
    const communes = communesOf(folder);
    expect(communes).toHaveLength(150);
    expect(communes.some(({ id }) => id === 'c-02839')).toBe(false);
    const inputs = table('attainment-inputs.csv');
    expect(new Set(inputs.map((row) => row['reference_date']))).toEqual(new Set([referenceDate]));
    for (const { id } of communes)
      expect(inputs.filter((row) => row['area_id'] === id)).toHaveLength(12);
  });

  it('count no more people than there are, and ask all 11-year-olds', () => {
    for (const row of table('attainment-inputs.csv'))
      expect(Number(cell(row, 'numerator'))).toBeLessThanOrEqual(Number(cell(row, 'denominator')));
    const of = (input: string) =>
      table('attainment-inputs.csv').filter((row) => row['input_id'] === input);
    const left = of('age11-still-in-primary-share');
    of('age11-primary-completion-rate').forEach((row, i) => {
      expect(cell(left[i] ?? {}, 'area_id')).toBe(cell(row, 'area_id'));
      expect(Number(cell(left[i] ?? {}, 'denominator'))).toBe(
        Number(cell(row, 'denominator')) - Number(cell(row, 'numerator')),
      );
    });
  });

  it('give as many children of five as the census of 2019 has of age one, by district', () => {
    // Lào Cai city: ages 0-4 in 2019 over five; the split over communes adds up to it.
    const census = table('census-2019-age.csv').find(
      (row) => row['area_id'] === 'lao-cai-city' && row['age_from'] === '0',
    );
    const city = new Set(
      communesOf(folder)
        .filter(({ districtId }) => districtId === 'lao-cai-city')
        .map(({ id }) => id),
    );
    const sum = table('attainment-inputs.csv')
      .filter((row) => row['input_id'] === 'age5-enrolment-rate' && city.has(cell(row, 'area_id')))
      .reduce((total, row) => total + Number(cell(row, 'denominator')), 0);
    expect(sum).toBe(Math.round(Number(cell(census ?? {}, 'population')) / 5));
  });

  it('have classes and pupils that add up to the figures of each district', () => {
    const observed = table('observations-illustrative.csv').filter(
      (row) =>
        row['period'] === classYear &&
        row['series_id'] === 'illustrative-department' &&
        row['dimension'] === '',
    );
    let compared = 0;
    for (const row of observed) {
      const kind = cell(row, 'school_level');
      const own = table('class-sizes.csv').filter(
        (item) => item['area_id'] === row['area_id'] && item['kind'] === kind,
      );
      if (own.length === 0) continue;
      const isClasses = row['indicator_id'] === 'classes';
      if (!isClasses && row['indicator_id'] !== 'pupils') continue;
      const sum = own.reduce(
        (total, item) =>
          total + Number(cell(item, 'classes')) * (isClasses ? 1 : Number(cell(item, 'size'))),
        0,
      );
      expect([cell(row, 'area_id'), kind, sum]).toEqual([
        cell(row, 'area_id'),
        kind,
        Number(cell(row, 'value')),
      ]);
      compared += 1;
    }
    expect(compared).toBe(9 * 3 * 2);
  });
});

describe('drawn class sizes', () => {
  it('are whole, at least one, and add up whatever is drawn', () => {
    for (const drawn of [-100, 0, 100]) {
      const sizes = drawSizes(7, 101, 100, () => drawn);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(101);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('the rules that the drawing keeps to', () => {
  it('are those of rules.json', () => {
    expect(testsUpTo(folder, 'pcgd-primary', 'level3').map(({ min }) => min)).toEqual([
      90, 80, 95, 80, 100, 98, 90, 100,
    ]);
    expect(() => testsUpTo(folder, 'pcgd-primary', 'level4')).toThrow('pcgd-primary:level4');
    expect([fewest(95, 97), fewest(95, 100), fewest(0, 10)]).toEqual([93, 95, 0]);
  });
});
