import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { smallBase } from '#views/ranking-view.ts';
import type { Side } from './compare-cells.ts';

/** How far a figure moves. */
export interface Movement {
  /** New minus old: percentage points for percentages, the unit of the indicator for the others. */
  readonly difference: number;
  /** Percent of the old figure; only for counts from 30 on: of a few schools every change is a large share. */
  readonly percent: number | undefined;
}

/**
 * From one figure to another; undefined when one of them is no number, or is a step of a scale that has no distance.
 */
export function movementOf(
  indicator: Indicator | undefined,
  before: Side | undefined,
  after: Side | undefined,
): Movement | undefined {
  if (before?.value.kind !== 'reported' || after?.value.kind !== 'reported') return undefined;
  if (indicator?.kind === 'status') return undefined;
  const { n } = before.value;
  const difference = tidy(after.value.n - n);
  const hasPercent = indicator?.kind === 'count' && !isPercent(indicator) && n >= smallBase;
  return { difference, percent: hasPercent ? tidy((100 * difference) / n) : undefined };
}

/** Without the noise of binary fractions: 72.2 - 68.2 is 4. */
const tidy = (n: number): number => Number(n.toPrecision(12)) + 0;
