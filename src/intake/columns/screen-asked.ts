import type { Area, AreaLevel } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { levelParts } from '#domain/school-level.ts';
import type { UnitTable } from '#intake/checks/units-absent.ts';
import type { FigureColumns } from './figure-columns.ts';
import { PairIds } from './pair-ids.ts';

/** Shares without a denominator that have a count beside them, with those counts. */
export function sharesOfCounts(
  figures: FigureColumns,
  indicators: ReadonlyMap<string, Indicator>,
): Uint8Array {
  const { areas, periods, levels, categories, names, numerators, denominators } = figures;
  const index = figures.index();
  const marks = new Uint8Array(figures.length);
  const counts = names.indicators.list.map((id) => {
    const indicator = indicators.get(id);
    if (!indicator || !isPercent(indicator)) return undefined;
    return names.indicators.find(indicator.formula?.numerator ?? '');
  });
  for (let at = 0; at < figures.length; at += 1) {
    const count = counts[figures.indicators[at] ?? 0];
    if (count === undefined || !((figures.n[at] ?? 0) > 0)) continue;
    if (!Number.isNaN(denominators[at] ?? Number.NaN)) continue;
    const beside = index.at(
      areas[at] ?? 0,
      periods[at] ?? 0,
      count,
      levels[at] ?? 0,
      categories[at] ?? 0,
    );
    if (beside < 0 && Number.isNaN(numerators[at] ?? Number.NaN)) continue;
    marks[at] = 1;
    if (beside >= 0) marks[beside] = 1;
  }
  return marks;
}

/** All schools without a breakdown, when those by level do not exactly make up those of all levels somewhere. */
export function schoolsByLevel(figures: FigureColumns): Uint8Array {
  const { areas, periods, indicators, levels, categories, names } = figures;
  const marks = new Uint8Array(figures.length);
  const schools = names.indicators.find('schools');
  const whole = names.categories.find('');
  if (schools < 0 || whole < 0) return marks;
  const index = figures.index();
  const parts = names.levels.list.map((level) =>
    levelParts.get(level)?.map((part) => names.levels.find(part)),
  );
  let isTold = false;
  for (let at = 0; at < figures.length; at += 1) {
    if (indicators[at] !== schools || categories[at] !== whole) continue;
    marks[at] = 1;
    const own = parts[levels[at] ?? 0];
    if (!own || isTold) continue;
    let sum = 0;
    let found = 0;
    for (const level of own) {
      const part = index.at(areas[at] ?? 0, periods[at] ?? 0, schools, level, whole);
      const amount = part < 0 ? Number.NaN : (index.amounts[part] ?? Number.NaN);
      if (Number.isNaN(amount)) continue;
      sum += amount;
      found += 1;
    }
    const all = figures.n[at] ?? Number.NaN;
    isTold = found > 1 && (found === own.length ? sum !== all : sum > all);
  }
  return isTold ? marks : new Uint8Array(figures.length);
}

/** The units of a level that the figures have by period and indicator, in the order of their first figures. */
export function unitTables(
  figures: FigureColumns,
  areas: ReadonlyMap<string, Area>,
  unitLevel: AreaLevel,
): UnitTable[] {
  const { names, sheet } = figures;
  const isUnit = names.areas.list.map((id) => areas.get(id)?.level === unitLevel);
  const tables: (UnitTable & { readonly units: Set<string> })[] = [];
  const pairs = new PairIds(names.periods.list.length, names.indicators.list.length);
  const has = new PairIds(names.periods.list.length * names.indicators.list.length, isUnit.length);
  for (let at = 0; at < figures.length; at += 1) {
    const area = figures.areas[at] ?? 0;
    if (isUnit[area] !== true) continue;
    const period = figures.periods[at] ?? 0;
    const number = pairs.of(period, figures.indicators[at] ?? 0);
    const before = has.count;
    if (has.of(number, area) < before) continue;
    const table = (tables[number] ??= {
      sheet,
      period: names.periods.list[period] ?? '',
      units: new Set(),
    });
    table.units.add(names.areas.list[area] ?? '');
  }
  return tables;
}
