import type { Indicator } from '#domain/indicator.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { FigureIndex } from './figure-index.ts';
import { groupCount, groupNumber } from './screen-rows.ts';

/** Sums may differ from totals by this much; half a unit of rounding is left to the check itself. */
export const exactly = 1e-7;

/** Groups of rows, the same but for the unit, whose sum is not exactly the total that stands beside them. */
export function unequalRows(
  figures: FigureColumns,
  index: FigureIndex,
  indicators: ReadonlyMap<string, Indicator>,
): Uint8Array {
  const { length, totals } = figures;
  const marks = new Uint8Array(length);
  if (!totals.subarray(0, length).includes(1)) return marks;
  const isSummed = figures.names.indicators.list.map(
    (id) => indicators.get(id)?.aggregation.areas === 'sum',
  );
  const group = groupNumber(figures);
  const count = groupCount(figures);
  const totalOf = new Int32Array(count).fill(-1);
  for (let at = 0; at < length; at += 1) if (totals[at] === 1) totalOf[group(at)] = at;
  const sums = new Float64Array(count);
  for (let at = 0; at < length; at += 1) {
    const number = group(at);
    const total = totalOf[number] ?? -1;
    // A second total, or a part of the same unit: for the check itself to say.
    if (total < 0 || total === at) continue;
    sums[number] =
      totals[at] === 1 || figures.areas[at] === figures.areas[total]
        ? Number.NaN
        : (sums[number] ?? 0) + (index.amounts[at] ?? Number.NaN);
  }
  for (let at = 0; at < length; at += 1) {
    const number = group(at);
    const total = totalOf[number] ?? -1;
    if (total < 0 || isSummed[figures.indicators[at] ?? 0] !== true) continue;
    const isEqual = Math.abs((sums[number] ?? 0) - (index.amounts[total] ?? Number.NaN)) <= exactly;
    if (!isEqual) marks[at] = 1;
  }
  return marks;
}

/** Figures without a breakdown, with their categories, of which some do not add up exactly. */
export function unequalCategories(
  figures: FigureColumns,
  index: FigureIndex,
  indicators: ReadonlyMap<string, Indicator>,
): Uint8Array {
  const marks = new Uint8Array(figures.length);
  const isCount = figures.names.indicators.list.map((id) => indicators.get(id)?.kind === 'count');
  const { areas, periods, levels, categories, names } = figures;
  const whole = names.categories.find('');
  const dimensions = new Map<string, number[]>();
  names.categories.list.forEach((name, number) => {
    const dimension = name.slice(0, name.indexOf(':'));
    if (name !== '') dimensions.set(dimension, [...(dimensions.get(dimension) ?? []), number]);
  });
  const groups = [...dimensions.values()];
  for (let at = 0; at < figures.length; at += 1) {
    if (categories[at] !== whole || isCount[figures.indicators[at] ?? 0] !== true) continue;
    for (const parts of groups) {
      let sum = 0;
      let found = 0;
      for (const category of parts) {
        const part = index.at(
          areas[at] ?? 0,
          periods[at] ?? 0,
          figures.indicators[at] ?? 0,
          levels[at] ?? 0,
          category,
        );
        if (part < 0 || part >= index.own) continue;
        found += 1;
        sum += index.amounts[part] ?? 0;
      }
      if (found < 2 || Math.abs(sum - (index.amounts[at] ?? 0)) <= exactly) continue;
      marks[at] = 1;
      for (const numbers of groups)
        for (const category of numbers) {
          const part = index.at(
            areas[at] ?? 0,
            periods[at] ?? 0,
            figures.indicators[at] ?? 0,
            levels[at] ?? 0,
            category,
          );
          if (part >= 0 && part < index.own) marks[part] = 1;
        }
    }
  }
  return marks;
}
