import { isJoinableSeries } from '#indicators/dataset.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Change } from '#indicators/change.ts';
import { changeBetween } from '#indicators/change.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { Scope, ScopeChoices } from './scope.ts';
import { refOf, resolveScope } from './scope.ts';

/** A period in the small strip under a headline figure. */
export interface HeadlinePoint {
  readonly period: string;
  readonly cell: Cell;
  readonly ref: CellRef;
}

/** One headline figure with its change on the last comparable value. */
export interface Headline {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly ref: CellRef;
  readonly cell: Cell;
  /** Last earlier figure that may be compared, with the change on it. */
  readonly comparison:
    | {
        readonly period: string;
        readonly ref: CellRef;
        readonly cell: Cell;
        readonly change: Change;
      }
    | undefined;
  /** The year right before, when it has a figure that may not be compared or none at all. */
  readonly skipped:
    | { readonly period: string; readonly cell: Cell; readonly change: Change }
    | undefined;
  /** The period shown, last, and up to four before it. */
  readonly points: readonly HeadlinePoint[];
}

/** Headline figures of the package for the whole area, all of one period. Unknown indicators in the package's list are left out. */
export function toHeadlines(dataset: Dataset, choices: ScopeChoices): readonly Headline[] {
  return scopesOfOnePeriod(dataset, dataset.context.meta.headline, choices).map(toHeadline);
}

/**
 * Scopes of several indicators for the whole, all of one period: the one asked for if any of them knows it,
 * else the one the first opens with. A figure that was not collected then is missing, never that of another year.
 */
export function scopesOfOnePeriod(
  dataset: Dataset,
  indicatorIds: readonly string[],
  choices: ScopeChoices,
): readonly Scope[] {
  const scopes = indicatorIds.flatMap(
    (id) => resolveScope(dataset, id, { ...choices, level: '', category: '', counting: '' }) ?? [],
  );
  const isKnown = scopes.some((scope) => scope.choices.periods.includes(choices.period));
  const period = isKnown ? choices.period : (scopes[0]?.period ?? '');
  return scopes.map((scope) => ({ ...scope, period }));
}

function toHeadline(scope: Scope): Headline {
  const at = (period: string): HeadlinePoint => {
    const ref = refOf(scope, scope.root.id, period);
    return { period, ref, cell: evaluate(scope.dataset, ref, scope.options) };
  };
  const now = at(scope.period);
  const earlier = scope.choices.periods
    .filter((period) => comparePeriods(period, scope.period) < 0)
    .map(at);
  // Without a figure of its own a year is compared with nothing, and no other year is to blame for it.
  const compared = now.cell.value.kind === 'reported' ? earlier.toReversed() : [];
  const changes = compared.map((point) => ({
    ...point,
    change: changeBetween(
      scope.indicator,
      point.cell,
      now.cell,
      isJoinableSeries(scope.dataset, now.cell.seriesId),
    ),
  }));
  const first = changes[0];
  return {
    indicator: scope.indicator,
    scope,
    ref: now.ref,
    cell: now.cell,
    comparison: changes.find((point) => point.change.kind !== 'none'),
    skipped: first && first.change.kind === 'none' ? first : undefined,
    points: [...earlier.slice(-4), now],
  };
}
