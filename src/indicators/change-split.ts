/** A ratio as its parts, in one period. */
export interface RatioParts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A movement of a ratio taken apart; the effects add up to the movement. */
export interface RatioSplit {
  readonly change: number;
  /** What the change of the numerator moved: new recognitions. */
  readonly numeratorEffect: number;
  /** What the change of the denominator moved: schools merged, closed, opened. */
  readonly denominatorEffect: number;
}

/**
 * How much of a ratio's movement is numerator and how much denominator. Each effect is the mean of changing that part
 * first and of changing it last (Shapley value of two factors; Das Gupta 1993, "Standardization and Decomposition of
 * Rates", U.S. Bureau of the Census P23-186), so neither order is preferred and nothing is left over.
 * @param multiplier 100 for percent
 * @returns undefined when a denominator is not above zero
 */
export function splitRatioChange(
  from: RatioParts,
  to: RatioParts,
  multiplier: number,
): RatioSplit | undefined {
  if (from.denominator <= 0 || to.denominator <= 0) return undefined;
  const rate = (n: number, d: number) => (multiplier * n) / d;
  const change = rate(to.numerator, to.denominator) - rate(from.numerator, from.denominator);
  const first = rate(to.numerator, from.denominator) - rate(from.numerator, from.denominator);
  const last = rate(to.numerator, to.denominator) - rate(from.numerator, to.denominator);
  const numeratorEffect = (first + last) / 2;
  return { change, numeratorEffect, denominatorEffect: change - numeratorEffect };
}

/** One unit of a whole whose ratio is a ratio of sums. */
export interface UnitParts {
  readonly from: RatioParts;
  readonly to: RatioParts;
}

/** A movement of the whole taken apart over its units. */
export interface StructureSplit {
  readonly change: number;
  /** Because the units' own ratios moved. */
  readonly levelEffect: number;
  /** Because units with a high or a low ratio gained weight. */
  readonly structureEffect: number;
}

/**
 * Level against structure of an average over units: `sum(mean weight x change of ratio)` and
 * `sum(mean ratio x change of weight)`, a unit's weight being its share of the denominator (Kitagawa 1955, "Components
 * of a Difference Between Two Rates", JASA 50). The two add up to the movement of the ratio of sums.
 * @returns undefined when a sum of denominators is not above zero, or a unit has no ratio in one of the periods
 */
export function splitStructure(
  units: readonly UnitParts[],
  multiplier: number,
): StructureSplit | undefined {
  const total = (pick: (unit: UnitParts) => number) =>
    units.reduce((sum, unit) => sum + pick(unit), 0);
  const from = total((unit) => unit.from.denominator);
  const to = total((unit) => unit.to.denominator);
  if (from <= 0 || to <= 0) return undefined;
  if (units.some((unit) => unit.from.denominator <= 0 || unit.to.denominator <= 0))
    return undefined;
  let levelEffect = 0;
  let structureEffect = 0;
  for (const unit of units) {
    const before = (multiplier * unit.from.numerator) / unit.from.denominator;
    const after = (multiplier * unit.to.numerator) / unit.to.denominator;
    const weightBefore = unit.from.denominator / from;
    const weightAfter = unit.to.denominator / to;
    levelEffect += ((weightBefore + weightAfter) / 2) * (after - before);
    structureEffect += ((before + after) / 2) * (weightAfter - weightBefore);
  }
  return { change: levelEffect + structureEffect, levelEffect, structureEffect };
}

/**
 * What each unit adds to the movement of the whole. Of a count: its own change. Of a ratio: how much the unit's surplus
 * over the whole's old ratio grew, in parts of the whole's new denominator; the contributions add up to the movement.
 */
export function contributionsToRatio(
  units: readonly UnitParts[],
  multiplier: number,
): readonly number[] | undefined {
  const sum = (pick: (unit: UnitParts) => number) =>
    units.reduce((total, unit) => total + pick(unit), 0);
  const before = sum((unit) => unit.from.denominator);
  const after = sum((unit) => unit.to.denominator);
  if (before <= 0 || after <= 0) return undefined;
  const rate = sum((unit) => unit.from.numerator) / before;
  const surplus = ({ numerator, denominator }: RatioParts) => numerator - rate * denominator;
  return units.map((unit) => (multiplier * (surplus(unit.to) - surplus(unit.from))) / after);
}
