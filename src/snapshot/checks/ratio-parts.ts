import { roundHalfAway } from '#lib/decimal.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';
import { halfLastDigit } from './figures.ts';

/** A ratio equals numerator / denominator within half of its last digit; both are kept when it does not. */
export const ratioParts: Check = (input) =>
  input.figures.flatMap(({ indicator, n, numerator, denominator, isRounded, place }) => {
    const multiplier = multiplierOf(indicator);
    if (multiplier === undefined || numerator === undefined || denominator === undefined) return [];
    const value = String(denominator);
    if (denominator === 0) {
      const at = { ...place, column: 'denominator', value };
      return [problem('error', 'denominator-zero', at, {})];
    }
    const ratio = (multiplier * numerator) / denominator;
    const half = halfLastDigit(n);
    if (isRounded || Math.abs(ratio - n) <= half * (1 + 1e-9) + 1e-9) return [];
    const computed = roundHalfAway(ratio, Math.max(0, Math.round(-Math.log10(2 * half))));
    return [problem('warning', 'ratio-parts', place, { numerator, denominator, computed })];
  });

/** Factor of a ratio; undefined for indicators that are none. */
export function multiplierOf(indicator: Indicator): number | undefined {
  if (indicator.formula) return indicator.formula.multiplier;
  if (indicator.kind !== 'ratio' && indicator.kind !== 'average') return undefined;
  return isPercent(indicator) ? 100 : 1;
}
