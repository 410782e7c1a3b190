import { cohortWeight } from './cohort-weight.ts';
import type { PackageInputs } from './package-inputs.ts';
import { atLeastOne, splitTotal } from './split-total.ts';
import { counts, startYear, type Count } from './split-years.ts';

/** Largest artificial spread of classes and schools around the pupils of a district. */
const countSpread = 0.1;

/** The published preschool count of one district that the split must keep. */
export const fixedPoint = {
  area: 'muong-khuong',
  indicator: 'schools',
  level: 'preschool',
  period: '2024-2025',
} as const;

/** Parts by district, in the order of the districts. */
export type DistrictSplit = (count: Count, level: string, period: string) => readonly number[];

/**
 * Pupils by the census cohort; classes and schools by those pupils times a spread that is drawn once for each count,
 * level and district, so that the change between years follows the published totals and not chance.
 */
export function splitByLevel(
  inputs: PackageInputs,
  series: string,
  levels: readonly string[],
  spread: (limit: number) => number,
): DistrictSplit {
  const factors = new Map<string, readonly number[]>();
  for (const count of counts) {
    for (const level of levels)
      factors.set(
        `${count}|${level}`,
        inputs.districts.map(() => 1 + spread(countSpread)),
      );
  }
  const pupils = (level: string, period: string) =>
    splitTotal(
      inputs.total(series, 'pupils', level, period),
      inputs.districts.map(({ bands }) => cohortWeight(bands, level, startYear(period))),
    );
  return (count, level, period) => {
    const base = pupils(level, period);
    if (count === 'pupils') return base;
    const factor = factors.get(`${count}|${level}`) ?? [];
    const weights = base.map((value, index) => value * (factor[index] ?? 1));
    const total = inputs.total(series, count, level, period);
    return atLeastOne(
      keepPoint(inputs, total, weights, count, level, period),
      base.map((value) => value > 0),
    );
  };
}

function keepPoint(
  inputs: PackageInputs,
  total: number,
  weights: readonly number[],
  count: Count,
  level: string,
  period: string,
): readonly number[] {
  const here =
    fixedPoint.indicator === count && fixedPoint.level === level && fixedPoint.period === period;
  const at = inputs.districts.findIndex(({ id }) => id === fixedPoint.area);
  if (!here || at < 0) return splitTotal(total, weights);
  const known = inputs.districtFigure(fixedPoint.area, count, level, period);
  const others = splitTotal(
    total - known,
    weights.map((weight, index) => (index === at ? 0 : weight)),
  );
  return others.map((value, index) => (index === at ? known : value));
}

/** The all-levels total of a year, split in proportion to the level sum of each district. */
export function splitAllLevels(
  inputs: PackageInputs,
  series: string,
  split: DistrictSplit,
  levels: readonly string[],
  count: Count,
  period: string,
): readonly number[] {
  const sums = inputs.districts.map((_, index) =>
    levels.reduce((sum, level) => sum + (split(count, level, period)[index] ?? 0), 0),
  );
  return splitTotal(inputs.total(series, count, '', period), sums);
}
