import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Localized } from '#domain/localized.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import { reported } from '#domain/value.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { buildCube } from '#table/cube-builder.ts';

// A small invented package for the gallery of figures: six units, six school years, every figure marked illustrative.

const years = ['2019-2020', '2020-2021', '2021-2022', '2022-2023', '2023-2024', '2024-2025'];
const unitIds = ['a', 'b', 'c', 'd', 'e', 'f'];

type Numbers = readonly (readonly number[])[];

/** Schools: 600 in the first year, 594 in the last. */
const schools: Numbers = [
  [100, 100, 100, 99, 99, 99],
  [100, 100, 99, 99, 99, 99],
  [100, 100, 100, 100, 99, 99],
  [100, 99, 99, 99, 99, 99],
  [100, 100, 100, 100, 100, 99],
  [100, 100, 100, 99, 99, 99],
];

/** Standard schools: 420 in the first year, 429 in the last. */
const standard: Numbers = [
  [85, 85, 84, 83, 81, 80],
  [80, 80, 81, 81, 82, 82],
  [75, 77, 78, 76, 75, 74],
  [70, 71, 72, 73, 74, 75],
  [60, 60, 61, 61, 62, 62],
  [50, 51, 52, 54, 55, 56],
];

const primary: Numbers = [
  [5200, 5260, 5310, 5290, 5240, 5180],
  [4100, 4150, 4230, 4300, 4380, 4450],
  [3900, 3880, 3870, 3850, 3840, 3800],
  [3300, 3350, 3420, 3480, 3530, 3600],
  [2800, 2790, 2810, 2830, 2850, 2860],
  [2100, 2160, 2220, 2290, 2350, 2410],
];

const lowerSecondary: Numbers = [
  [3600, 3650, 3720, 3800, 3870, 3910],
  [2900, 2920, 2960, 3010, 3060, 3120],
  [2700, 2710, 2690, 2680, 2670, 2660],
  [2200, 2240, 2300, 2350, 2390, 2440],
  [1800, 1820, 1830, 1850, 1860, 1880],
  [1400, 1430, 1470, 1520, 1560, 1600],
];

const classes: Numbers = [
  [250, 251, 252, 252, 251, 250],
  [210, 211, 213, 215, 217, 219],
  [205, 205, 204, 203, 203, 202],
  [180, 182, 184, 187, 189, 191],
  [160, 160, 161, 161, 162, 162],
  [130, 132, 135, 138, 141, 144],
];

const both = (vi: string, en = vi): Localized => ({ vi, en });

const areas = ['whole', ...unitIds].map((id, order): Area => {
  const name =
    id === 'whole'
      ? both('Cả vùng', 'Whole')
      : both(`Đơn vị ${id.toUpperCase()}`, `Unit ${id.toUpperCase()}`);
  return {
    id,
    officialCode: '',
    name,
    short: name,
    type: id === 'whole' ? 'province' : 'district',
    level: id === 'whole' ? 'province' : 'district',
    parentId: id === 'whole' ? '' : 'whole',
    validFrom: '',
    validTo: '',
    predecessorIds: [],
    successorIds: [],
    boundarySet: '',
    order,
    aliases: [],
    note: both(''),
  };
});

const indicator = (
  id: string,
  name: Localized,
  unit: Localized,
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  name,
  short: name,
  definition: both(''),
  theme: '',
  unit,
  kind: 'count',
  page: true,
  formula: null,
  aggregation: { areas: 'sum', levels: 'sum' },
  clock: both(''),
  direction: 'neutral',
  decimals: 0,
  plausible: null,
  officialCode: '',
  verified: '',
  source: '',
  cautions: [],
  ...more,
});

const ratio = (numerator: string, denominator: string, multiplier: number): Partial<Indicator> => ({
  kind: multiplier === 100 ? 'ratio' : 'average',
  formula: { type: 'ratio', numerator, denominator, multiplier },
  aggregation: { areas: 'ratio-of-sums', levels: 'ratio-of-sums' },
  decimals: 1,
});

const indicators: readonly Indicator[] = [
  indicator('pupils', both('Học sinh', 'Pupils'), both('học sinh', 'pupils')),
  indicator('classes', both('Lớp', 'Classes'), both('lớp', 'classes')),
  indicator('schools', both('Trường', 'Schools'), both('trường', 'schools')),
  indicator('standard', both('Trường đạt chuẩn', 'Standard schools'), both('trường', 'schools')),
  indicator(
    'class-size',
    both('Học sinh một lớp', 'Pupils per class'),
    both('học sinh/lớp', 'pupils per class'),
    {
      ...ratio('pupils', 'classes', 1),
      direction: 'lower',
    },
  ),
  indicator(
    'standard-rate',
    both('Tỷ lệ trường đạt chuẩn', 'Share of standard schools'),
    both('%'),
    {
      ...ratio('standard', 'schools', 100),
      direction: 'higher',
    },
  ),
];

function rowsOf(
  indicatorId: string,
  level: SchoolLevel,
  numbers: Numbers,
): readonly ObservationRow[] {
  const totals = years.map((_, y) => numbers.reduce((sum, unit) => sum + (unit[y] ?? 0), 0));
  return ['whole', ...unitIds].flatMap((areaId, a) =>
    years.map((period, y) => ({
      areaId,
      period,
      indicatorId,
      seriesId: 'gallery',
      level,
      category: '',
      value: reported((a === 0 ? totals : (numbers[a - 1] ?? []))[y] ?? 0),
      numerator: undefined,
      denominator: undefined,
      status: 'illustrative' as const,
      qualifier: '' as const,
      precision: 0,
      referenceDate: '',
      sourceId: '',
      noteId: '',
      file: '',
      line: 0,
    })),
  );
}

const sum = (a: Numbers, b: Numbers): Numbers =>
  a.map((unit, u) => unit.map((n, y) => n + (b[u]?.[y] ?? 0)));

/** The invented package. */
export function galleryDataset(): Dataset {
  const rows = [
    ...rowsOf('schools', '', schools),
    ...rowsOf('standard', '', standard),
    ...rowsOf('classes', '', classes),
    ...rowsOf('pupils', 'primary', primary),
    ...rowsOf('pupils', 'lowerSecondary', lowerSecondary),
    ...rowsOf('pupils', 'generalEducation', sum(primary, lowerSecondary)),
    ...rowsOf('pupils', '', sum(primary, lowerSecondary)),
  ];
  const cube = buildCube(
    rows,
    areas.map(({ id }) => id),
  );
  return toDataset(
    {
      meta: {
        id: 'gallery',
        title: both(''),
        description: '',
        snapshot: {
          id: '',
          date: '2025-01-01',
          state: 'published',
          preparedBy: '',
          approvedBy: '',
        },
        rootAreaId: 'whole',
        unitLevel: 'district',
        defaultPeriod: '2024-2025',
        defaultIndicatorId: 'standard-rate',
        defaultLevel: '',
        mapBoundary: '',
        headline: [],
        licences: [],
      },
      areas,
      indicators,
      crosswalk: [],
      series: [
        {
          id: 'gallery',
          name: both('Số bịa', 'Invented'),
          publisher: both(''),
          definition: both(''),
          nature: 'illustrative',
          ofSeriesId: '',
          joinable: true,
          order: 1,
        },
      ],
      sources: [],
      notes: [],
      noteLinks: [],
      events: [],
      targets: [],
      published: [],
    },
    cube,
  );
}
