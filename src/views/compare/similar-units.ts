import { deviation, mean } from 'd3-array';
import type { Area } from '#domain/area.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { EvaluateOptions } from '#indicators/evaluate.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { isFiniteNumber } from '#lib/is-finite-number.ts';
import { refOf, resolveScope, unitsOf } from '#views/scope.ts';

/** A unit and how far it is from the one asked for. */
export interface SimilarUnit {
  readonly area: Area;
  /** Root of the mean squared difference in standard deviations, plus one for another type of unit. */
  readonly distance: number;
}

/** Units like one unit, with what they were measured by. */
export interface Similarity {
  readonly base: Area;
  /** Indicators whose figures were compared. */
  readonly attributes: readonly string[];
  /** The nearest, nearest first. */
  readonly units: readonly SimilarUnit[];
}

/** Stated attributes, where a package has them: size first, then whom the unit serves and how hard its conditions are. */
const attributeIds = [
  'pupils',
  'schools',
  'school-age-population',
  'population',
  'ethnic-minority-pupil-share',
  'poor-household-share',
  'hardship-commune-share',
] as const;

/** A unit of another type is this much further away, in standard deviations. */
const otherType = 1;

/** How many units stand beside the one asked for. */
export const mostSimilar = 5;

/** Units most like one unit; undefined for an unknown unit or one of which no attribute is known. */
export function toSimilarity(
  dataset: Dataset,
  areaId: string,
  options: EvaluateOptions,
): Similarity | undefined {
  const units = unitsOf(dataset);
  const base = units.find((unit) => unit.id === areaId);
  if (!base) return undefined;
  const columns = attributeIds.flatMap((id) => {
    const scores = scoresOf(dataset, id, units, options);
    return scores?.has(areaId) === true ? [{ id, scores }] : [];
  });
  if (columns.length === 0) return undefined;
  const found = units.flatMap((area): SimilarUnit[] => {
    if (area === base || columns.some(({ scores }) => !scores.has(area.id))) return [];
    const squares = columns.map(
      ({ scores }) => ((scores.get(area.id) ?? 0) - (scores.get(areaId) ?? 0)) ** 2,
    );
    const far = area.type === base.type ? 0 : otherType;
    return [{ area, distance: Math.sqrt(mean(squares) ?? 0) + far }];
  });
  found.sort((a, b) => a.distance - b.distance || a.area.order - b.area.order);
  return { base, attributes: columns.map(({ id }) => id), units: found.slice(0, mostSimilar) };
}

/** Standard scores of an attribute over the units, counts by their logarithm; undefined when fewer than three units have a figure or all are alike. */
function scoresOf(
  dataset: Dataset,
  indicatorId: string,
  units: readonly Area[],
  options: EvaluateOptions,
): ReadonlyMap<string, number> | undefined {
  const scope = resolveScope(dataset, indicatorId, {
    period: '',
    comparePeriod: '',
    areaIds: [],
    level: '',
    category: '',
    counting: '',
    ...options,
  });
  if (!scope) return undefined;
  const isCount = scope.indicator.kind === 'count';
  const numbers = new Map<string, number>();
  for (const unit of units) {
    const { value } = evaluate(dataset, refOf(scope, unit.id, scope.period), options);
    const n = value.kind === 'reported' ? (isCount ? Math.log(value.n) : value.n) : Number.NaN;
    if (isFiniteNumber(n)) numbers.set(unit.id, n);
  }
  const middle = mean(numbers.values());
  const spread = deviation(numbers.values());
  if (numbers.size < 3 || middle === undefined || spread === undefined || spread === 0)
    return undefined;
  return new Map([...numbers].map(([id, n]) => [id, (n - middle) / spread]));
}
