import { isPercent } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';
import { blockLike, figureAt } from './figures.ts';
import { canExceedWhole } from './percent-range.ts';

/** Parts and wholes that no formula of a share names. */
const namedPairs: readonly (readonly [part: string, whole: string])[] = [
  ['schools-national-standard-l2', 'national-standard-schools'],
  ['national-standard-level2-share', 'national-standard-school-rate'],
  ['schools-in-standard-scope', 'schools'],
  ['teachers-above-standard', 'teachers-qualified'],
  ['teacher-above-standard-rate', 'teacher-qualified-rate'],
  ['literacy-rate-level-2', 'literacy-rate-level-1'],
  ['clc-rated', 'clc-count'],
];

/** A part is no larger than its whole: girls and pupils, level 2 and all standard schools, of one way of counting. */
export const partOverWhole: Check = (input) => {
  const wholes = wholesByPart(input.context);
  return input.figures.flatMap((part) => {
    const { block, areaId: area, period, place } = part;
    return (wholes.get(block.indicatorId) ?? []).flatMap((wholeIndicator) => {
      const wholeBlock = blockLike(input, block, { indicatorId: wholeIndicator });
      const whole = figureAt(input, wholeBlock, area, period);
      if (!whole || part.isRounded || whole.isRounded) return [];
      if (part.n <= whole.n + (part.precision + whole.precision) / 2) return [];
      const indicator = block.indicatorId;
      const facts = { indicator, wholeIndicator, whole: whole.n, area, period };
      return [problem('error', 'part-over-whole', place, facts)];
    });
  });
};

/** Wholes by the indicators that are a part of them. */
export function wholesByPart({
  indicators,
}: Pick<PackageContext, 'indicators'>): ReadonlyMap<string, readonly string[]> {
  const shares = indicators.flatMap((indicator) =>
    indicator.formula && isPercent(indicator) && !canExceedWhole(indicator)
      ? [[indicator.formula.numerator, indicator.formula.denominator] as const]
      : [],
  );
  const wholes = new Map<string, readonly string[]>();
  for (const [part, whole] of [...shares, ...namedPairs]) {
    const known = wholes.get(part) ?? [];
    if (!known.includes(whole)) wholes.set(part, [...known, whole]);
  }
  return wholes;
}
