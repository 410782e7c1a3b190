import type { Area } from '#domain/area.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { EvaluateOptions } from '#indicators/evaluate.ts';
import { unitsOf } from '#views/scope.ts';
import type { Similarity } from './similar-units.ts';
import { toSimilarity } from './similar-units.ts';

/** Word of the link for units picked by hand. */
export const pickedSet = 'chon';

/** Word of the link before the unit that others are like. */
const similarWord = 'giong:';

/** The link's word for units like one unit. */
export const similarSet = (areaId: string): string => similarWord + areaId;

/** Which units are compared with one another. */
export interface UnitSet {
  /** As in the link; '' when all units are compared, also where the link asked for what there is not. */
  readonly code: string;
  readonly units: readonly Area[];
  /** Where the set is made of units like one unit. */
  readonly similarity: Similarity | undefined;
}

/** Types of unit that make a group of two or more, in official order. */
export function typesOf(dataset: Dataset): readonly string[] {
  const units = unitsOf(dataset);
  const types = [...new Set(units.map((unit) => unit.type))];
  if (types.length < 2) return [];
  return types.filter((type) => units.filter((unit) => unit.type === type).length > 1);
}

/**
 * The units that a link asks for, in official order; what cannot be read, or would leave nobody, is all units.
 * @param areaIds units picked by hand
 */
export function toUnitSet(
  dataset: Dataset,
  code: string,
  areaIds: readonly string[],
  options: EvaluateOptions,
): UnitSet {
  const all = unitsOf(dataset);
  const everyone: UnitSet = { code: '', units: all, similarity: undefined };
  if (code === pickedSet) {
    const units = all.filter((unit) => areaIds.includes(unit.id));
    return units.length === 0 ? everyone : { code, units, similarity: undefined };
  }
  if (code.startsWith(similarWord)) {
    const similarity = toSimilarity(dataset, code.slice(similarWord.length), options);
    if (!similarity) return everyone;
    const ids = new Set([similarity.base.id, ...similarity.units.map(({ area }) => area.id)]);
    return { code, units: all.filter((unit) => ids.has(unit.id)), similarity };
  }
  return typesOf(dataset).includes(code)
    ? { code, units: all.filter((unit) => unit.type === code), similarity: undefined }
    : everyone;
}
