import { fixedPoint, splitAllLevels, splitByLevel, type DistrictSplit } from './district-counts.ts';
import { illustrativeRow, missingRow, type ObservationRow } from './observation-row.ts';
import type { PackageInputs } from './package-inputs.ts';
import { splitTotal } from './split-total.ts';
import {
  counts,
  departmentLevels,
  departmentSplitYears,
  departmentYears,
  nsoLevels,
  nsoYears,
  startYear,
  type Count,
} from './split-years.ts';

type Cells = Partial<ObservationRow>;

function valueRows(
  inputs: PackageInputs,
  parts: readonly number[],
  cells: Cells,
  note: (area: string) => string,
): readonly ObservationRow[] {
  return inputs.districts.map(({ id }, index) =>
    illustrativeRow({ ...cells, area_id: id, value: String(parts[index] ?? 0), note_id: note(id) }),
  );
}

function gapRows(inputs: PackageInputs, cells: Cells): readonly ObservationRow[] {
  return inputs.districts.map(({ id }) => missingRow({ ...cells, area_id: id }));
}

/** District rows of schools, classes and pupils by level, from the statistics-office totals. */
export function nsoRows(
  inputs: PackageInputs,
  spread: (limit: number) => number,
): readonly ObservationRow[] {
  const split = splitByLevel(inputs, 'nso', nsoLevels, spread);
  return counts.flatMap((count) =>
    nsoLevels.flatMap((level) =>
      nsoYears.flatMap((period) => {
        const cells: Cells = {
          indicator_id: count,
          series_id: 'illustrative-nso',
          school_level: level,
          period,
          reference_date: `${startYear(period)}-09-30`,
        };
        // The provincial table of 2019-2020 has no kindergartens.
        if (level === 'kindergarten' && period === '2019-2020')
          return gapRows(inputs, { ...cells, note_id: 'absent-kindergarten-2019' });
        return valueRows(inputs, split(count, level, period), cells, () =>
          count === 'pupils' ? 'split-method' : 'split-derived',
        );
      }),
    ),
  );
}

/** District totals over all levels of the years with department figures by level. */
export interface DepartmentSplit {
  readonly rows: readonly ObservationRow[];
  /** Schools of all levels by district in 2023-2024 and 2024-2025. */
  readonly schools: (period: '2023-2024' | '2024-2025') => readonly number[];
}

/** District rows of schools, classes and pupils by level and in total, from the department totals. */
export function departmentRows(
  inputs: PackageInputs,
  spread: (limit: number) => number,
): DepartmentSplit {
  const split = splitByLevel(inputs, 'department', departmentLevels, spread);
  const all = (count: Count, period: string) =>
    splitAllLevels(inputs, 'department', split, departmentLevels, count, period);
  const schools2023 = splitTotal(
    inputs.total('department', 'schools', '', '2023-2024'),
    between(all('schools', '2021-2022'), all('schools', '2024-2025')),
  );
  const rows = counts.flatMap((count) =>
    ['', ...departmentLevels].flatMap((level) =>
      departmentYears.flatMap((period) =>
        yearRows(inputs, split, all, schools2023, count, level, period),
      ),
    ),
  );
  return {
    rows,
    schools: (period) => (period === '2023-2024' ? schools2023 : all('schools', period)),
  };
}

// 2023-2024 lies two thirds of the way from 2021-2022 to 2024-2025.
function between(early: readonly number[], late: readonly number[]): readonly number[] {
  return early.map((value, index) => value + (2 / 3) * ((late[index] ?? 0) - value));
}

function yearRows(
  inputs: PackageInputs,
  split: DistrictSplit,
  all: (count: Count, period: string) => readonly number[],
  schools2023: readonly number[],
  count: Count,
  level: string,
  period: string,
): readonly ObservationRow[] {
  const cells: Cells = {
    indicator_id: count,
    series_id: 'illustrative-department',
    school_level: level,
    period,
  };
  if (departmentSplitYears.has(period)) {
    const parts = level === '' ? all(count, period) : split(count, level, period);
    const dated: Cells = period === '2021-2022' ? { ...cells, reference_date: '2021-09' } : cells;
    return valueRows(inputs, parts, dated, (area) => noteOf(count, level, period, area));
  }
  if (period === '2023-2024' && level === '') {
    if (count === 'schools')
      return valueRows(inputs, schools2023, cells, () => 'split-schools-2023');
    if (count === 'pupils') return gapRows(inputs, { ...cells, note_id: 'split-rounded' });
  }
  return gapRows(inputs, { ...cells, note_id: 'split-none' });
}

function noteOf(count: Count, level: string, period: string, area: string): string {
  const fixed =
    area === fixedPoint.area &&
    count === fixedPoint.indicator &&
    level === fixedPoint.level &&
    period === fixedPoint.period;
  if (fixed) return 'split-mk-20';
  if (level === '' && period === '2024-2025' && count === 'pupils') return 'split-total-2024';
  if (level === '' && period === '2024-2025' && count === 'schools') return 'split-schools-2024';
  return count === 'pupils' ? 'split-method' : 'split-derived';
}
