/** First calendar year of a school year `2024-2025`. */
export function startYear(period: string): number {
  return Number(period.slice(0, 4));
}

/** School years of the statistics-office split. */
export const nsoYears = ['2018-2019', '2019-2020', '2020-2021', '2021-2022'] as const;
export const nsoLevels = ['kindergarten', 'primary', 'lowerSecondary', 'upperSecondary'] as const;

/** School years of the department split; only those with figures by level are split by level. */
export const departmentYears = ['2021-2022', '2022-2023', '2023-2024', '2024-2025'] as const;
export const departmentLevels = [
  'preschool',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'continuing',
] as const;
export const departmentSplitYears: ReadonlySet<string> = new Set(['2021-2022', '2024-2025']);

/** School years shown for national-standard schools and learning centres. */
export const allYears = [
  '2018-2019',
  '2019-2020',
  '2020-2021',
  '2021-2022',
  '2022-2023',
  '2023-2024',
  '2024-2025',
] as const;

export const counts = ['pupils', 'classes', 'schools'] as const;
export type Count = (typeof counts)[number];
