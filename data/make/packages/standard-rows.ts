import { illustrativeRow, missingRow, type ObservationRow } from './observation-row.ts';
import type { PackageInputs } from './package-inputs.ts';
import { splitTotal, withinCaps } from './split-total.ts';
import { allYears } from './split-years.ts';

/** Largest artificial distance of a district's rate from the province's, in percentage points. */
const rateSpread = 18;

/**
 * The only whole number that gives the printed 72,2 % of the 594 schools (429/594 = 72,22 %). No source prints it; the
 * 586 printed beside the rate cannot be its numerator.
 */
export const standardSchools2024 = 429;

const indicators = [
  'national-standard-schools',
  'schools-in-standard-scope',
  'national-standard-school-rate',
] as const;

interface StandardYear {
  readonly period: string;
  readonly reference: string;
  readonly note: string;
  readonly scope: readonly number[];
  readonly standard: number;
}

/** District rows of national-standard schools, schools in scope and the rate; missing rows for the years without a total. */
export function standardRows(
  inputs: PackageInputs,
  schools: (period: '2023-2024' | '2024-2025') => readonly number[],
  spread: (limit: number) => number,
): readonly ObservationRow[] {
  const points = inputs.districts.map(() => spread(rateSpread));
  const total = (indicator: string) => inputs.total('press', indicator, '', '2023-2024');
  const years: readonly StandardYear[] = [
    {
      period: '2023-2024',
      reference: '2024-07',
      note: 'split-std-2023',
      scope: splitTotal(total('schools-in-standard-scope'), schools('2023-2024')),
      standard: total('national-standard-schools'),
    },
    {
      period: '2024-2025',
      reference: '2024-12-31',
      note: 'split-std-2024',
      scope: schools('2024-2025'),
      standard: standardSchools2024,
    },
  ];
  return allYears.flatMap((period) => {
    const year = years.find((candidate) => candidate.period === period);
    return year
      ? [...yearRows(inputs, year, points), ...provinceRows(year)]
      : gapRows(inputs, period);
  });
}

function yearRows(
  inputs: PackageInputs,
  year: StandardYear,
  points: readonly number[],
): readonly ObservationRow[] {
  const all = year.scope.reduce((sum, value) => sum + value, 0);
  const rate = (100 * year.standard) / all;
  const around = centred(points, year.scope);
  const standard = withinCaps(
    splitTotal(
      year.standard,
      year.scope.map((value, index) => value * (rate + (around[index] ?? 0))),
    ),
    year.scope,
  );
  return inputs.districts.flatMap(({ id }, index) => {
    const cells = {
      area_id: id,
      period: year.period,
      series_id: 'illustrative-press',
      reference_date: year.reference,
      note_id: year.note,
    };
    const n = standard[index] ?? 0;
    const d = year.scope[index] ?? 0;
    return [
      illustrativeRow({ ...cells, indicator_id: indicators[0], value: String(n) }),
      illustrativeRow({ ...cells, indicator_id: indicators[1], value: String(d) }),
      illustrativeRow({
        ...cells,
        indicator_id: indicators[2],
        value: ((100 * n) / d).toFixed(1),
        numerator: String(n),
        denominator: String(d),
      }),
    ];
  });
}

// Moves the points so that the districts together keep the province's rate, and shrinks them back into the spread.
function centred(points: readonly number[], scope: readonly number[]): readonly number[] {
  const all = scope.reduce((sum, value) => sum + value, 0);
  const mean = points.reduce((sum, point, index) => sum + point * (scope[index] ?? 0), 0) / all;
  const moved = points.map((point) => point - mean);
  const widest = Math.max(...moved.map(Math.abs));
  return widest > rateSpread ? moved.map((point) => (point * rateSpread) / widest) : moved;
}

// Published for 2023-2024 (series press); for 2024-2025 no source prints the count, so the province gets an illustrative one.
function provinceRows(year: StandardYear): readonly ObservationRow[] {
  if (year.period !== '2024-2025') return [];
  const scope = year.scope.reduce((sum, value) => sum + value, 0);
  const cells = {
    area_id: 'lao-cai',
    period: year.period,
    series_id: 'illustrative-press',
    reference_date: year.reference,
    note_id: year.note,
  };
  return [
    illustrativeRow({ ...cells, indicator_id: indicators[0], value: String(year.standard) }),
    illustrativeRow({ ...cells, indicator_id: indicators[1], value: String(scope) }),
  ];
}

function gapRows(inputs: PackageInputs, period: string): readonly ObservationRow[] {
  return inputs.districts.flatMap(({ id }) =>
    indicators.map((indicator) =>
      missingRow({
        area_id: id,
        period,
        indicator_id: indicator,
        series_id: 'illustrative-press',
        note_id: 'split-none',
      }),
    ),
  );
}
