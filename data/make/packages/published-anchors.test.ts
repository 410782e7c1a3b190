import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, readCsv } from './read-csv.ts';

const folder = join(import.meta.dirname, '..', '..', 'lao-cai');
const files = ['nso', 'department', 'national-standard', 'recognition', 'districts'];
const values = new Map(
  files
    .flatMap((file) => readCsv(join(folder, `observations-${file}.csv`)))
    .map((row) => {
      const columns = [
        'area_id',
        'period',
        'indicator_id',
        'school_level',
        'category',
        'series_id',
      ];
      return [columns.map((column) => cell(row, column)).join('|'), row] as const;
    }),
);

// Figures read in the sources, written here a second time by hand.
const anchors: readonly (readonly [key: string, value: string])[] = [
  ['lao-cai|2024-2025|schools|||department', '594'],
  ['lao-cai|2024-2025|classes|||department', '8231'],
  ['lao-cai|2024-2025|pupils|||department', '235731'],
  ['lao-cai|2024-2025|staff|||department', '16779'],
  ['lao-cai|2024-2025|manager-position-standard-rate|||department', '100'],
  ['lao-cai|2024-2025|solid-classroom-rate|||department', '82'],
  ['lao-cai|2024-2025|classrooms-per-class|||department', '1'],
  ['lao-cai|2024-2025|national-standard-school-rate|||press', '72.2'],
  ['lao-cai|2023-2024|national-standard-school-rate|||press', '59.7'],
  ['lao-cai|2024|commune-attainment-share|||department', '100'],
  ['lao-cai|2024|pcgd-primary-level|||department', '3'],
  ['lao-cai|2024|national-contest-rank|||department', '4'],
  ['lao-cai|2021-2022|schools|||department', '612'],
  ['lao-cai|2021-2022|schools|lowerSecondary||department', '188'],
  ['lao-cai|2021-2022|classes|||department', '8242'],
  ['lao-cai|2021-2022|pupils|preschool||department', '58267'],
  ['lao-cai|2020-2021|pupils|||department', '221727'],
  ['lao-cai|2024-2025|school-sites|preschool||department', '660'],
  ['lao-cai|2024-2025|nursery-enrolment-rate|||department', '33.3'],
  ['lao-cai|2024-2025|kindergarten-enrolment-rate|||department', '98.6'],
  ['lao-cai|2024-2025|age4-enrolment-rate|||department', '99.8'],
  ['lao-cai|2024-2025|teachers|preschool||department', '4432'],
  ['lao-cai|2024-2025|teacher-above-standard-rate|preschool||department', '57.7'],
  ['lao-cai|2024-2025|national-standard-school-rate|preschool||press', '77.6'],
  ['lao-cai-2025-07|2024-2025|schools|||department', '1046'],
  ['lao-cai-2025-07|2024-2025|pupils|||department', '470163'],
  ['lao-cai-2025-07|2024-2025|staff|||department', '31697'],
  ['lao-cai-2025-07|2025-2026|classes|||department', '15479'],
  ['lao-cai|2010-2011|schools|primary||nso', '237'],
  ['lao-cai|2021-2022|schools|primary||nso', '182'],
  ['lao-cai|2021-2022|pupils|primary||nso', '85348'],
  ['lao-cai|2010-2011|pupils|primary||nso', '62551'],
  ['van-ban|2022-2023|schools|||press', '86'],
];

describe('published figures of Lào Cai', () => {
  it.each(anchors)('%s is %s', (key, value) => {
    expect(values.get(key)?.['value']).toBe(value);
  });

  it('keeps 586 out of the observations and in the printed figures', () => {
    const row = values.get('lao-cai|2024-2025|national-standard-schools|||press');
    expect([row?.['value'], row?.['missing']]).toEqual(['', 'withheld']);
    const printed = readCsv(join(folder, 'published.csv')).find(
      (figure) => figure['published_id'] === 'f010',
    );
    expect(printed?.['printed_value']).toBe('586');
  });

  it('recognises all nine districts for 2023, and four for the age-4 pilot', () => {
    const rows = readCsv(join(folder, 'observations-recognition.csv')).filter(
      (row) => row['area_id'] !== 'lao-cai',
    );
    const attained = (indicator: string, level: string) =>
      rows.filter((row) => row['indicator_id'] === indicator && row['value'] === level).length;
    expect(attained('pcgd-preschool5-status', '1')).toBe(9);
    expect(attained('pcgd-primary-level', '3')).toBe(9);
    expect(attained('pcgd-lower-secondary-level', '2')).toBe(9);
    expect(attained('literacy-eradication-level', '2')).toBe(9);
    expect(attained('pcgd-preschool4-pilot-status', '1')).toBe(4);
  });

  it('has general-education levels that add up to the published total in 2002-2003 to 2016-2017', () => {
    const number = (key: string) => Number(values.get(key)?.['value']);
    for (let year = 2002; year <= 2016; year += 1) {
      for (const count of ['classes', 'pupils', 'teachers']) {
        const at = (level: string) => number(`lao-cai|${year}-${year + 1}|${count}|${level}||nso`);
        expect(at('primary') + at('lowerSecondary') + at('upperSecondary')).toBe(
          at('generalEducation'),
        );
      }
    }
  });
});
