import { isPercent } from '#domain/indicator.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';

/** A figure outside the plausible range of its indicator is worth a look. What breaks 0 to 100 is told elsewhere. */
export const plausibleRange: Check = (input) =>
  input.figures.flatMap(({ indicator, n, place }) => {
    const { plausible } = indicator;
    if (!plausible || (n >= plausible.min && n <= plausible.max)) return [];
    const isToldElsewhere = isPercent(indicator) && (n < 0 || n > 100);
    if (isToldElsewhere && indicator.kind === 'ratio' && plausible.max <= 100) return [];
    return [problem('warning', 'plausible-range', place, plausible)];
  });
