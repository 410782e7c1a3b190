import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { isRounded, isIllustrative } from '#indicators/cell.ts';
import type { RatioParts } from '#indicators/change-split.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { TableCell } from '#views/table-view.ts';
import type { NoMeasure } from './comparable.ts';
import { noComparison, smallestBase } from './comparable.ts';

/** What is measured: the figure itself, its distance from a base period, or so many to each of another count. */
export type Measure =
  | { readonly kind: 'value' | 'difference' | 'percent' | 'index' }
  | { readonly kind: 'per'; readonly of: Indicator; readonly multiplier: 1 | 1000 };

/** What a number of a measure is counted in. */
export type MeasureUnit = 'own' | 'points' | 'percent' | 'index' | 'per';

/** A figure as measured, or why it cannot be. */
export interface MeasuredCell extends TableCell {
  readonly n: number | undefined;
  /** Why there is no number; 'missing' where the figure itself is. */
  readonly reason: NoMeasure | undefined;
  readonly isMadeUp: boolean;
  /** Numerator and denominator of what is measured, where it has any. */
  readonly parts: RatioParts | undefined;
  /** What one school (class, child) more would move the number by; 0 where it is not made of parts. */
  readonly worthOfOne: number;
}

/** Steps of a scale and places of a contest are no amounts: they have no difference and no ratio. */
const isAmount = (indicator: Indicator): boolean =>
  indicator.kind !== 'status' && indicator.kind !== 'index';

/** Counts of people are told per thousand, everything else per one. */
const peopleUnits: ReadonlySet<string> = new Set(['học sinh', 'người', 'trẻ', 'giáo viên', 'dân']);

/** The measures that suit a scope, the figure itself first. */
export function measuresOf(scope: Scope): readonly Measure[] {
  const { indicator } = scope;
  const value: Measure = { kind: 'value' };
  if (!isAmount(indicator)) return [value];
  const ratios: readonly Measure[] = isPercent(indicator)
    ? []
    : [{ kind: 'percent' }, { kind: 'index' }];
  const changes: readonly Measure[] =
    scope.choices.periods.length > 1 ? [{ kind: 'difference' }, ...ratios] : [];
  return [value, ...changes, ...perMeasures(scope)];
}

/** Counts of the same kind of scope that an amount may be divided by: those with a figure of a unit (or the whole) in the period shown. */
function perMeasures(scope: Scope): readonly Measure[] {
  const { dataset, indicator } = scope;
  if (indicator.kind !== 'count' || indicator.aggregation.areas !== 'sum') return [];
  return dataset.context.indicators.flatMap((of): Measure[] => {
    const isPart =
      of.id !== indicator.id && of.kind === 'count' && of.aggregation.areas === 'sum' && of.page;
    if (!isPart || of.clock.vi !== indicator.clock.vi) return [];
    const other = { ...scope, indicator: of };
    const hasFigure = [...scope.units, scope.root].some(
      (area) =>
        evaluate(dataset, refOf(other, area.id, scope.period), scope.options).value.kind ===
          'reported' &&
        evaluate(dataset, refOf(scope, area.id, scope.period), scope.options).value.kind ===
          'reported',
    );
    return hasFigure
      ? [{ kind: 'per', of, multiplier: peopleUnits.has(of.unit.vi) ? 1000 : 1 }]
      : [];
  });
}

/** The link's word for a measure; '' for the figure itself. */
export function measureCode(measure: Measure): string {
  if (measure.kind === 'value') return '';
  return measure.kind === 'per' ? `per:${measure.of.id}` : measure.kind;
}

/** What the numbers of a measure are counted in. */
export function measureUnit(indicator: Indicator, measure: Measure): MeasureUnit {
  if (measure.kind === 'value') return 'own';
  if (measure.kind === 'difference') return isPercent(indicator) ? 'points' : 'own';
  return measure.kind;
}

/** Digits after the point that a measure is printed with. */
export function measureDecimals(indicator: Indicator, measure: Measure): number {
  if (measure.kind === 'value' || measure.kind === 'difference') return indicator.decimals;
  return measure.kind === 'per' ? 2 : 1;
}

/** The figure of an area in a period as measured against the base period. */
export function measuredCell(
  scope: Scope,
  measure: Measure,
  area: Area,
  period: string,
  basePeriod: string,
): MeasuredCell {
  const at = (key: string): TableCell => {
    const ref = refOf(scope, area.id, key);
    return { ref, cell: evaluate(scope.dataset, ref, scope.options) };
  };
  const own = at(period);
  const none = (reason: NoMeasure): MeasuredCell => ({
    ...own,
    n: undefined,
    reason,
    isMadeUp: isIllustrative(own.cell),
    parts: undefined,
    worthOfOne: 0,
  });
  const some = (n: number, more: Partial<MeasuredCell> = {}): MeasuredCell => ({
    ...own,
    n,
    reason: undefined,
    isMadeUp: isIllustrative(own.cell),
    parts: undefined,
    worthOfOne: 0,
    ...more,
  });
  const { value, numerator, denominator } = own.cell;
  if (value.kind !== 'reported') return none('missing');
  if (measure.kind === 'value') {
    if (numerator === undefined || denominator === undefined || denominator <= 0)
      return some(value.n);
    const worthOfOne = (scope.indicator.formula?.multiplier ?? 100) / denominator;
    return some(value.n, { parts: { numerator, denominator }, worthOfOne });
  }
  if (measure.kind === 'per') {
    const { multiplier } = measure;
    const ref = { ...own.ref, indicatorId: measure.of.id };
    const other = evaluate(scope.dataset, ref, scope.options);
    if (other.value.kind !== 'reported') return none('missing');
    if (other.seriesId !== own.cell.seriesId) return none('different-series');
    if (isRounded(own.cell) || isRounded(other)) return none('rounded');
    if (other.value.n <= 0) return none('zero-base');
    return some((multiplier * value.n) / other.value.n, {
      parts: { numerator: value.n, denominator: other.value.n },
      worthOfOne: multiplier / other.value.n,
      isMadeUp: isIllustrative(own.cell) || isIllustrative(other),
    });
  }
  const base = at(basePeriod);
  const reason = noComparison(scope, area, base, own);
  if (reason !== undefined || base.cell.value.kind !== 'reported') return none(reason ?? 'missing');
  const isMadeUp = isIllustrative(own.cell) || isIllustrative(base.cell);
  const from = base.cell.value.n;
  if (measure.kind === 'difference') return some(value.n - from, { isMadeUp });
  if (from === 0) return none('zero-base');
  if (scope.indicator.kind === 'count' && Math.abs(from) < smallestBase) return none('small-base');
  const index = (100 * value.n) / from;
  return some(measure.kind === 'index' ? index : index - 100, { isMadeUp });
}
