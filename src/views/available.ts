import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import { comparePeriods, neighbourPeriod, periodOf } from '#domain/period.ts';
import { levelParts, schoolLevels } from '#domain/school-level.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { countingOf, seriesChain } from '#indicators/dataset.ts';
import type { EvaluateOptions } from '#indicators/evaluate.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Block } from '#table/cube.ts';

/** Blocks that can answer for an indicator: its own, or those of its numerator. */
function blocksOf(dataset: Dataset, indicator: Indicator): readonly Block[] {
  const own = dataset.cube.blocks.filter((block) => block.indicatorId === indicator.id);
  const { formula } = indicator;
  if (!formula) return own;
  const denominators = dataset.cube.blocks.filter(
    (block) => block.indicatorId === formula.denominator,
  );
  const numerators = dataset.cube.blocks.filter(
    (block) =>
      block.indicatorId === formula.numerator &&
      denominators.some(
        (other) => other.seriesId === block.seriesId && other.level === block.level,
      ),
  );
  return [...own, ...numerators];
}

/** Ways of counting in which the indicator has figures, most recent first, then in the package's order. */
export function availableCountings(
  dataset: Dataset,
  indicator: Indicator,
  publishedOnly: boolean,
): readonly string[] {
  const latest = new Map<string, number>();
  for (const block of blocksOf(dataset, indicator)) {
    if (publishedOnly && dataset.series.get(block.seriesId)?.nature === 'illustrative') continue;
    const counting = countingOf(dataset, block.seriesId);
    latest.set(counting, Math.max(latest.get(counting) ?? -Infinity, lastTime(dataset, block)));
  }
  const order = (id: string) => dataset.series.get(id)?.order ?? 0;
  return [...latest.keys()].sort(
    (a, b) => (latest.get(b) ?? 0) - (latest.get(a) ?? 0) || order(a) - order(b),
  );
}

function lastTime(dataset: Dataset, block: Block): number {
  const { periods, areaIds } = dataset.cube;
  for (let p = periods.length - 1; p >= 0; p--) {
    for (let a = 0; a < areaIds.length; a++)
      if (block.kind[a * periods.length + p] === 1) return periodOf(periods[p] ?? '').time;
  }
  return -Infinity;
}

/** School levels with figures in a way of counting, in the fixed order; a level that can be added up from all its parts is one of them. */
export function availableLevels(
  dataset: Dataset,
  indicator: Indicator,
  counting: string,
  publishedOnly: boolean,
): readonly SchoolLevel[] {
  const chain = seriesChain(dataset, counting, publishedOnly);
  const levels = new Set(
    blocksOf(dataset, indicator)
      .filter((block) => chain.includes(block.seriesId))
      .map((block) => block.level),
  );
  const isSum =
    indicator.aggregation.levels === 'sum' || indicator.aggregation.levels === 'ratio-of-sums';
  for (const [level, parts] of levelParts)
    if (isSum && parts.every((part) => levels.has(part))) levels.add(level);
  return schoolLevels.filter((level) => levels.has(level));
}

/** Other breakdowns of an indicator: '' for the whole and `dimension:category` for parts. */
export function availableCategories(
  dataset: Dataset,
  indicator: Indicator,
  counting: string,
  level: SchoolLevel,
  publishedOnly: boolean,
): readonly string[] {
  const chain = seriesChain(dataset, counting, publishedOnly);
  const blocks = blocksOf(dataset, indicator).filter(
    (block) => chain.includes(block.seriesId) && block.level === level,
  );
  const categories = new Set(blocks.map((block) => block.category));
  const isWholeComputed = !categories.has('') && blocks.length === 0;
  return [
    ...(isWholeComputed ? [''] : []),
    ...[...categories].sort((a, b) => (a === '' ? -1 : b === '' ? 1 : 0)),
  ];
}

interface PeriodScope {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly root: Area;
  readonly units: readonly Area[];
  readonly counting: string;
  readonly level: SchoolLevel;
  readonly category: string;
  readonly options: EvaluateOptions;
}

/** Periods of the scope in order of time; years without a row between two that have one are put in, so that a gap is seen as a gap. */
export function availablePeriods(scope: PeriodScope): readonly string[] {
  const { dataset } = scope;
  const chain = seriesChain(dataset, scope.counting, scope.options.publishedOnly);
  const inLevel = new Set<SchoolLevel>([scope.level, ...(levelParts.get(scope.level) ?? [])]);
  const blocks = blocksOf(dataset, scope.indicator).filter(
    (block) => chain.includes(block.seriesId) && inLevel.has(block.level),
  );
  const areas = [scope.root, ...scope.units].flatMap(
    (area) => dataset.areaIndex.get(area.id) ?? [],
  );
  const width = dataset.cube.periods.length;
  const used = dataset.cube.periods.filter((_, p) =>
    blocks.some((block) => areas.some((a) => block.kind[a * width + p] !== 0)),
  );
  return fillYears(used);
}

function fillYears(periods: readonly string[]): readonly string[] {
  const years = periods.filter((key) => periodOf(key).kind === 'school-year');
  const filled = new Set(periods);
  const last = years.at(-1);
  for (
    let key = years[0];
    key !== undefined && last !== undefined && key < last;
    key = neighbourPeriod(key, 1)
  )
    filled.add(key);
  return [...filled].sort(comparePeriods);
}

/** The period to show first: the package's own if units or the whole have a figure then, else the latest that has one. */
export function lastReportedPeriod(
  scope: PeriodScope,
  periods: readonly string[],
  preferred: string,
): string {
  const has = (period: string, areas: readonly Area[]) =>
    areas.some((area) => {
      const ref = {
        indicatorId: scope.indicator.id,
        areaId: area.id,
        period,
        level: scope.level,
        category: scope.category,
        counting: scope.counting,
      };
      return evaluate(scope.dataset, ref, scope.options).value.kind === 'reported';
    });
  const all = [scope.root, ...scope.units];
  if (periods.includes(preferred) && has(preferred, all)) return preferred;
  const latest = [...periods].reverse();
  return (
    latest.find((period) => has(period, scope.units)) ??
    latest.find((period) => has(period, [scope.root])) ??
    periods.at(-1) ??
    preferred
  );
}
