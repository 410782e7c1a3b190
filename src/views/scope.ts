import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { EvaluateOptions } from '#indicators/evaluate.ts';
import {
  availableCategories,
  availableCountings,
  availableLevels,
  availablePeriods,
  lastReportedPeriod,
} from './available.ts';

/** What a reader asked for; empty texts mean "the default of the data". */
export interface ScopeChoices {
  readonly period: string;
  readonly comparePeriod: string;
  readonly areaIds: readonly string[];
  readonly level: string;
  readonly category: string;
  readonly counting: string;
  readonly publishedOnly: boolean;
}

/** One indicator seen in one way: every figure of an indicator page answers to the same scope. */
export interface Scope {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly root: Area;
  /** Units compared with one another, in official order. */
  readonly units: readonly Area[];
  readonly counting: string;
  readonly level: SchoolLevel;
  readonly category: string;
  readonly period: string;
  readonly comparePeriod: string;
  readonly selectedIds: readonly string[];
  readonly options: EvaluateOptions;
  readonly choices: {
    readonly countings: readonly string[];
    readonly levels: readonly SchoolLevel[];
    readonly categories: readonly string[];
    readonly periods: readonly string[];
  };
}

/** Units of the package that are compared, in official order: those in force in the package's period, not their successors. */
export function unitsOf(dataset: Dataset): readonly Area[] {
  const { context, redrawn } = dataset;
  if (redrawn?.units) return redrawn.units;
  const known = unitsOfContext.get(context);
  if (known) return known;
  const { rootAreaId, unitLevel, defaultPeriod } = context.meta;
  const day = `${defaultPeriod.slice(0, 4)}-09-30`;
  const isInForce = (area: Area) =>
    (area.validFrom === '' || area.validFrom <= day) &&
    (area.validTo === '' || area.validTo >= day);
  const units = context.areas
    .filter((area) => area.level === unitLevel && area.parentId === rootAreaId && isInForce(area))
    .sort((a, b) => a.order - b.order);
  unitsOfContext.set(context, units);
  return units;
}

/** Name of the shapes that the units are drawn with; '' where there are none. */
export const mapBoundaryOf = ({ context, redrawn }: Dataset): string =>
  redrawn?.shapes ?? context.meta.mapBoundary;

const unitsOfContext = new WeakMap<PackageContext, readonly Area[]>();

/** Turns choices into a scope: what the data cannot answer falls back to the nearest it can. Undefined for an unknown indicator. */
export function resolveScope(
  dataset: Dataset,
  indicatorId: string,
  asked: ScopeChoices,
): Scope | undefined {
  const indicator = dataset.indicators.get(indicatorId);
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  if (!indicator || !root) return undefined;
  const options = { publishedOnly: asked.publishedOnly };
  const units = unitsOf(dataset);
  const countings = availableCountings(dataset, indicator, asked.publishedOnly);
  const counting = pick(asked.counting, countings);
  const levels = availableLevels(dataset, indicator, counting, asked.publishedOnly);
  const scopeAt = (level: SchoolLevel) => {
    const categories = availableCategories(
      dataset,
      indicator,
      counting,
      level,
      asked.publishedOnly,
    );
    const selectedIds = asked.areaIds.filter((id) => units.some((unit) => unit.id === id));
    const partial = {
      dataset,
      indicator,
      root,
      units,
      counting,
      level,
      category: pick(asked.category, categories),
      selectedIds,
      options,
    };
    return { ...partial, categories, periods: availablePeriods(partial) };
  };
  const { categories, periods, ...partial } = scopeAt(
    levels.includes(asked.level as SchoolLevel) && asked.level !== ''
      ? (asked.level as SchoolLevel)
      : defaultLevel(dataset, levels, scopeAt),
  );
  const period = periods.includes(asked.period)
    ? asked.period
    : lastReportedPeriod(partial, periods, dataset.context.meta.defaultPeriod);
  const comparePeriod =
    periods.includes(asked.comparePeriod) && asked.comparePeriod !== period
      ? asked.comparePeriod
      : '';
  return { ...partial, period, comparePeriod, choices: { countings, levels, categories, periods } };
}

type PeriodScope = Parameters<typeof lastReportedPeriod>[0] & {
  readonly periods: readonly string[];
};

/** All levels together if there is such a figure, else the widest level that has one in the package's own period, else the package's choice. */
function defaultLevel(
  dataset: Dataset,
  levels: readonly SchoolLevel[],
  scopeAt: (level: SchoolLevel) => PeriodScope,
): SchoolLevel {
  const { meta } = dataset.context;
  const wanted = (['', 'generalEducation', meta.defaultLevel, 'preschool'] as const).filter(
    (level) => levels.includes(level),
  );
  const isCurrent = (level: SchoolLevel) => {
    const scope = scopeAt(level);
    return lastReportedPeriod(scope, scope.periods, meta.defaultPeriod) === meta.defaultPeriod;
  };
  return wanted.find((level, i) => i === wanted.length - 1 || isCurrent(level)) ?? levels[0] ?? '';
}

function pick<T extends string>(asked: T, available: readonly T[]): T {
  return available.includes(asked) && asked !== '' ? asked : (available[0] ?? ('' as T));
}

/** Address of a figure of this scope. */
export function refOf(
  scope: Pick<Scope, 'indicator' | 'level' | 'category' | 'counting'>,
  areaId: string,
  period: string,
): CellRef {
  return {
    indicatorId: scope.indicator.id,
    areaId,
    period,
    level: scope.level,
    category: scope.category,
    counting: scope.counting,
  };
}
