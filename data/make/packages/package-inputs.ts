import { join } from 'node:path';
import type { AgeBand } from './cohort-weight.ts';
import { cell, readCsv } from './read-csv.ts';

export interface District {
  readonly id: string;
  readonly bands: readonly AgeBand[];
}

export interface FieldRate {
  readonly category: string;
  readonly attendances: number;
  readonly adults: number;
}

export interface PackageInputs {
  readonly districts: readonly District[];
  /** The published province total of a series, level ('' = all levels) and school year; throws when there is none. */
  readonly total: (series: string, indicator: string, level: string, period: string) => number;
  /** A figure that was published for one district. */
  readonly districtFigure: (
    area: string,
    indicator: string,
    level: string,
    period: string,
  ) => number;
  readonly fieldRates: readonly FieldRate[];
}

/** Everything the split needs, read from the package's own published files. */
export function readPackageInputs(folder: string): PackageInputs {
  const province = new Map<string, number>();
  for (const file of [
    'observations-nso.csv',
    'observations-department.csv',
    'observations-national-standard.csv',
  ]) {
    collect(join(folder, file), 'lao-cai', province);
  }
  const points = new Map<string, number>();
  collect(join(folder, 'observations-districts.csv'), undefined, points);
  return {
    districts: readDistricts(folder),
    total: (...key) => found(province, key.join('|')),
    districtFigure: (...key) => found(points, key.join('|')),
    fieldRates: readCsv(join(folder, 'clc-reference.csv')).map((row) => ({
      category: cell(row, 'category'),
      attendances: Number(cell(row, 'attendances')),
      adults: Number(cell(row, 'population_15_plus')),
    })),
  };
}

// Exact published counts only: no rounded ("gần"), derived or broken-down figures.
function collect(path: string, area: string | undefined, into: Map<string, number>): void {
  for (const row of readCsv(path)) {
    const usable =
      row['value'] !== '' &&
      row['status'] === 'final' &&
      row['qualifier'] === '' &&
      row['dimension'] === '';
    if (!usable || (area !== undefined && row['area_id'] !== area)) continue;
    const first = area === undefined ? cell(row, 'area_id') : cell(row, 'series_id');
    const key = [
      first,
      cell(row, 'indicator_id'),
      cell(row, 'school_level'),
      cell(row, 'period'),
    ].join('|');
    into.set(key, Number(cell(row, 'value')));
  }
}

function found(figures: ReadonlyMap<string, number>, key: string): number {
  const figure = figures.get(key);
  if (figure === undefined) throw new Error(`No published figure for ${key}`);
  return figure;
}

function readDistricts(folder: string): readonly District[] {
  const census = readCsv(join(folder, 'census-2019-age.csv'));
  return readCsv(join(folder, 'areas.csv'))
    .filter((area) => area['level'] === 'district')
    .sort((a, b) => Number(cell(a, 'sort_order')) - Number(cell(b, 'sort_order')))
    .map((area) => ({
      id: cell(area, 'area_id'),
      bands: census
        .filter((row) => row['area_id'] === area['area_id'])
        .map((row) => ({
          from: Number(cell(row, 'age_from')),
          to: Number(cell(row, 'age_to')),
          population: Number(cell(row, 'population')),
        })),
    }));
}
