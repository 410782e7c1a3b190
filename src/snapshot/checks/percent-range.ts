import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';

/**
 * A share lies between 0 and 100 and its numerator is no larger than its denominator. Rates whose plausible range
 * goes beyond 100 (gross enrolment, fulfilment of a plan) may exceed it; for rates of enrolment, entry, completion and
 * transition that is worth a look, because two head counts then disagree.
 */
export const percentRange: Check = (input) =>
  input.figures.flatMap((figure) => {
    const { indicator, n, numerator, denominator, place } = figure;
    if (!isPercent(indicator) || indicator.kind !== 'ratio') return [];
    const mayExceed = canExceedWhole(indicator);
    if (n < 0 || (n > 100 && !mayExceed)) return [problem('error', 'percent-range', place, {})];
    if (n > 100 && headCountRate.test(indicator.id)) {
      return [problem('warning', 'percent-over-100', place, {})];
    }
    if (mayExceed || numerator === undefined || denominator === undefined) return [];
    if (numerator <= denominator || denominator === 0) return [];
    const at = { ...place, column: 'numerator', value: String(numerator) };
    return [problem('error', 'numerator-over-denominator', at, { numerator, denominator })];
  });

const headCountRate = /(?:enrolment|entry|completion|transition)-rate$/;

/** Whether a percentage is of something its numerator need not be part of. */
export function canExceedWhole({ plausible }: Indicator): boolean {
  return plausible !== null && plausible.max > 100;
}
