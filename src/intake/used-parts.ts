import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { comparePeriods } from '#domain/period.ts';
import { isInForce, periodDays } from '#readers/period-days.ts';
import type { IntakeCell } from './intake-cell.ts';

/** Units that figures are of, with all above them, in the order of the package. */
export function usedAreas(context: PackageContext, cells: readonly IntakeCell[]): Area[] {
  const byId = new Map(context.areas.map((area) => [area.id, area]));
  const used = new Set([context.meta.rootAreaId]);
  for (const { areaId } of cells) {
    for (let area = byId.get(areaId); area && !used.has(area.id); area = byId.get(area.parentId))
      used.add(area.id);
  }
  return context.areas.filter(({ id }) => used.has(id));
}

/** Names of units of the package's level that were in force and that no figure is of. */
export function silentUnits(context: PackageContext, cells: readonly IntakeCell[]): string[] {
  const used = new Set(cells.map(({ areaId }) => areaId));
  const spans = [...new Set(cells.map(({ period }) => period))].flatMap(
    (period) => periodDays(period) ?? [],
  );
  return context.areas
    .filter(({ id, level }) => level === context.meta.unitLevel && !used.has(id))
    .filter(({ validFrom, validTo }) => spans.some((span) => isInForce(validFrom, validTo, span)))
    .map(({ name }) => name.vi);
}

/** Indicators that figures are of, the parts of their ratios, and ratios that can be computed from them. */
export function usedIndicators(
  indicators: readonly Indicator[],
  cells: readonly IntakeCell[],
): Indicator[] {
  const given = new Set(cells.map(({ indicatorId }) => indicatorId));
  const used = new Set(given);
  for (const { id, formula } of indicators) {
    if (!formula) continue;
    const { numerator, denominator } = formula;
    if (given.has(numerator) && given.has(denominator)) used.add(id);
    if (given.has(id)) used.add(numerator).add(denominator);
  }
  return indicators.filter(({ id }) => used.has(id));
}

/** What a package opens on. */
export interface Opening {
  readonly period: string;
  readonly indicatorId: string;
  readonly level: string;
  readonly headline: readonly string[];
}

/** The newest period, and in it a ratio that can be computed, else what most units have figures of. */
export function openingOf(
  { meta }: PackageContext,
  indicators: readonly Indicator[],
  cells: readonly IntakeCell[],
): Opening {
  const plain = cells.filter(({ value, category }) => value.kind === 'reported' && category === '');
  const all = plain.length > 0 ? plain : cells;
  const ofUnits = all.filter(({ areaId }) => areaId !== meta.rootAreaId);
  const pool = ofUnits.length > 0 ? ofUnits : all;
  const period =
    pool
      .map((cell) => cell.period)
      .toSorted(comparePeriods)
      .at(-1) ?? '';
  const now = pool.filter((cell) => cell.period === period);
  const has = (id: string) => now.some((cell) => cell.indicatorId === id);
  const pages = indicators.filter(({ page }) => page);
  // Units of different size compare better by a ratio than by counts.
  const ratio = pages.find(
    ({ formula }) => formula && has(formula.numerator) && has(formula.denominator),
  );
  const counted = ratio?.formula?.numerator;
  const most = mostOf(
    now.map((cell) => cell.indicatorId),
    pages.map(({ id }) => id),
  );
  const indicatorId = ratio?.id ?? most;
  const levels = now
    .filter((cell) => cell.indicatorId === (counted ?? indicatorId))
    .map(({ level }) => level);
  const given = new Set(all.map((cell) => cell.indicatorId));
  const headline = indicators
    .filter(({ id, page, formula }) => page && (given.has(id) || formula !== null))
    .map(({ id }) => id)
    .slice(0, 5);
  return { period, indicatorId, level: mostOf(levels, ['']), headline };
}

/** The text that comes most often; of several the first of the order given, then the first that came. */
function mostOf(texts: readonly string[], order: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rank = (text: string) => (order.includes(text) ? order.indexOf(text) : order.length);
  return (
    [...counts].toSorted((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]))[0]?.[0] ?? order[0] ?? ''
  );
}
