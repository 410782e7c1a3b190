import type { PlainRow } from './plain-csv.ts';
import { plainCsv, plainName, rawText } from './plain-csv.ts';

/** A figure of a raw table, under the names that packages give to units, indicators, levels and breakdowns. */
export interface RawFigure {
  /** Code of the province and plain name of the unit. */
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
  readonly level: string;
  readonly category: string;
  readonly value: number;
}

/** One text for everything but the value. */
export const rawKey = ({ unit, period, indicator, level, category }: RawFigure): string =>
  [unit, period, indicator, level, category].join('|');

const need = (map: Readonly<Record<string, string>>, text: string): string => {
  const found = map[text];
  if (found === undefined) throw new Error(`not foreseen: ${text}`);
  return found;
};

const indicators = {
  schools: 'schools',
  classes: 'classes',
  pupils: 'pupils',
  girl_pupils: 'pupils-female',
  teachers: 'teachers',
  women_teachers: 'teachers-female',
};
const ownerships = { total: '', public: 'ownership:public', non_public: 'ownership:nonPublic' };
const levels = {
  kindergarten: 'kindergarten',
  primary: 'primary',
  lower_secondary: 'lowerSecondary',
  upper_secondary: 'upperSecondary',
  general_total: 'generalEducation',
  lower_and_upper_secondary: '',
  primary_and_lower_secondary: '',
};
const kinds: Readonly<Record<string, string>> = {
  lower_and_upper_secondary: 'institutionType:lowerUpperSecondary',
  primary_and_lower_secondary: 'institutionType:primaryLowerSecondary',
};

/** District table of one province: 48 Đà Nẵng, 51 Quảng Ngãi. */
export function districtFigures(code: string): RawFigure[] {
  return plainCsv(rawText('other-provinces-district-tables.csv'))
    .filter((row) => row['province_code'] === code)
    .map((row) => ({
      unit: plainName(row['district'] || row['province'] || ''),
      period: row['school_year'] ?? '',
      indicator: need(indicators, row['indicator'] ?? ''),
      level: row['school_level'] ?? '',
      category: need(ownerships, row['ownership'] ?? ''),
      value: Number(row['value']),
    }));
}

/** Provinces and the country, twelve school years; units by code. */
export function provinceFigures(): RawFigure[] {
  return plainCsv(rawText('vn-provinces-education.csv.gz')).map((row) => ({
    unit: row['province_code'] ?? '',
    period: row['school_year'] ?? '',
    indicator: need(indicators, row['indicator'] ?? ''),
    level: need(levels, row['school_level'] ?? ''),
    category: kinds[row['school_level'] ?? ''] ?? '',
    value: Number(row['value']),
  }));
}

const laoCaiIndicators = {
  'Số trường': 'schools',
  'Số trường mẫu giáo/mầm non': 'schools',
  'Số lớp': 'classes',
  'Số lớp mẫu giáo': 'classes',
  'Số học sinh': 'pupils',
  'Số trẻ mẫu giáo': 'pupils',
  'Số học sinh nữ': 'pupils-female',
  'Số học sinh dân tộc thiểu số': 'pupils-ethnic-minority',
  'Số giáo viên trực tiếp giảng dạy': 'teachers',
  'Số giáo viên mẫu giáo': 'teachers',
  'Số giáo viên nữ trực tiếp giảng dạy': 'teachers-female',
  'Số giáo viên dân tộc thiểu số': 'teachers-ethnic-minority',
};
const laoCaiLevels = {
  'mẫu giáo': 'kindergarten',
  'tiểu học': 'primary',
  'trung học cơ sở': 'lowerSecondary',
  'trung học phổ thông': 'upperSecondary',
  'phổ thông (tổng)': 'generalEducation',
  'TH&THCS': '',
  'THCS&THPT': '',
};
const laoCaiKinds: Readonly<Record<string, string>> = {
  'TH&THCS': 'institutionType:primaryLowerSecondary',
  'THCS&THPT': 'institutionType:lowerUpperSecondary',
};

/** Lào Cai as the statistics office published it. */
export function laoCaiFigures(): RawFigure[] {
  return plainCsv(rawText('lao-cai-published-nso.csv.gz')).map((row) => ({
    unit: 'lao-cai',
    period: row['school_year'] ?? '',
    indicator: need(laoCaiIndicators, row['indicator'] ?? ''),
    level: need(laoCaiLevels, row['school_level'] ?? ''),
    category: laoCaiKinds[row['school_level'] ?? ''] ?? '',
    value: Number(row['value']),
  }));
}

/** Names of the census that the national list writes otherwise on the day of the census. */
const renamed: Readonly<Record<string, string>> = {
  'thi xa chi linh': 'thanh pho chi linh',
  'huyen mi hao': 'thi xa mi hao',
  'thi xa dong xoai': 'thanh pho dong xoai',
};

/** Population of 1 April 2019 by unit, area of residence and age. */
export function censusFigures(): RawFigure[] {
  return censusRows().flatMap((row) => {
    const name = plainName(row['district'] ?? '');
    const unit = `${row['province_code']} ${renamed[name] ?? name}`.trim();
    return censusColumns.map(([column, category]) => ({
      unit,
      period: '2019-04-01',
      indicator: 'dan-so',
      level: '',
      category,
      value: Number(row[column]),
    }));
  });
}

export const censusRows = (): PlainRow[] =>
  plainCsv(rawText('census-2019-population-by-age-district.csv.gz'));

const ages = Array.from({ length: 17 }, (_, i) => i * 5);
const two = (n: number) => String(n).padStart(2, '0');
const ageColumn = (age: number) => `age_${age === 0 ? '0' : two(age)}_${two(age + 4)}`;

/** Columns of the census and the breakdown that each is. */
export const censusColumns: readonly (readonly [column: string, category: string])[] = [
  ['total', ''],
  ['urban', 'khu vực:thành thị'],
  ['rural', 'khu vực:nông thôn'],
  ...ages.map((age) => [ageColumn(age), `nhóm tuổi:${age}-${age + 4}`] as const),
  ['age_85_plus', 'nhóm tuổi:85 trở lên'],
];
