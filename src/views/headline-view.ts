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
  readonly points: readonly HeadlinePoint[];
}

/** Headline figures of the package for the whole area. Unknown indicators in the package's list are left out. */
export function toHeadlines(dataset: Dataset, choices: ScopeChoices): readonly Headline[] {
  return dataset.context.meta.headline.flatMap((indicatorId) => {
    const scope = resolveScope(dataset, indicatorId, {
      ...choices,
      level: '',
      category: '',
      counting: '',
    });
    return scope ? [toHeadline(scope)] : [];
  });
}

function toHeadline(scope: Scope): Headline {
  const at = (period: string): HeadlinePoint => {
    const ref = refOf(scope, scope.root.id, period);
    return { period, ref, cell: evaluate(scope.dataset, ref, scope.options) };
  };
  const now = at(scope.period);
  const earlier = scope.choices.periods
    .filter((period) => comparePeriods(period, scope.period) < 0)
    .reverse()
    .map(at);
  const compared = earlier.map((point) => ({
    ...point,
    change: changeBetween(
      scope.indicator,
      point.cell,
      now.cell,
      isJoinableSeries(scope.dataset, now.cell.seriesId),
    ),
  }));
  const comparison = compared.find((point) => point.change.kind !== 'none');
  const first = compared[0];
  return {
    indicator: scope.indicator,
    scope,
    ref: now.ref,
    cell: now.cell,
    comparison,
    skipped: first && first.change.kind === 'none' ? first : undefined,
    points: scope.choices.periods.slice(-5).map(at),
  };
}
