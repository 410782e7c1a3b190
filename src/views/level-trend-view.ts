import { comparePeriods, periodOf } from '#domain/period.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { availableCountings, availableLevels } from './available.ts';
import type { ScopeChoices } from './scope.ts';
import { resolveScope } from './scope.ts';
import type { TrendView } from './trend-view.ts';
import { rangeOf, toLine } from './trend-view.ts';

/** Levels that are shown side by side; wholes are left out so that no pupil is drawn twice. */
const shownLevels: readonly SchoolLevel[] = [
  'preschool',
  'kindergarten',
  'primary',
  'lowerSecondary',
  'upperSecondary',
];

/** One indicator of the whole by school level, each way of counting as lines of its own. */
export function toLevelTrendView(
  dataset: Dataset,
  indicatorId: string,
  choices: ScopeChoices,
): TrendView | undefined {
  const indicator = dataset.indicators.get(indicatorId);
  if (!indicator) return undefined;
  const countings = availableCountings(dataset, indicator, true);
  const lines = countings.flatMap((counting, order) =>
    availableLevels(dataset, indicator, counting, true)
      .filter((level) => shownLevels.includes(level))
      .flatMap((level) => {
        const scope = resolveScope(dataset, indicatorId, {
          ...choices,
          publishedOnly: true,
          counting,
          level,
          category: '',
        });
        return scope && scope.counting === counting && scope.level === level
          ? [toLine(scope, scope.root, 'selected', order === 0 || countings.length === 1)]
          : [];
      }),
  );
  const drawn = lines.filter((line) => line.points.length > 0);
  if (drawn.length === 0) return undefined;
  const longest = Math.max(...drawn.map((line) => line.points.length));
  const main = drawn.find((line) => line.points.length === longest)?.counting;
  const marked = drawn.map((line) => ({ ...line, isMain: line.counting === main }));
  const keys = new Set(marked.flatMap((line) => line.points.map((point) => point.ref.period)));
  const all = [...keys].sort(comparePeriods);
  const periods = fill(all).map(periodOf);
  const context = {
    areaIds: [],
    periods: [],
    values: new Float64Array(0),
    illustrative: new Uint8Array(0),
    isJoinable: true,
  };
  const emptyYears = periods.filter((period) => !keys.has(period.key));
  return {
    periods,
    lines: marked,
    context,
    events: [],
    targets: [],
    emptyYears,
    range: rangeOf(marked, context),
  };
}

function fill(keys: readonly string[]): readonly string[] {
  const first = Number(keys[0]?.slice(0, 4));
  const last = Number(keys.at(-1)?.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-${first + i + 1}`);
  return [...new Set([...keys, ...years])].sort(comparePeriods);
}
