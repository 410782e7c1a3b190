import { reported } from '#domain/value.ts';
import type { Cell, CellPart, CellRef } from './cell.ts';
import type { Dataset } from './dataset.ts';
import type { EvaluateOptions } from './evaluate.ts';
import { evaluate } from './evaluate.ts';

/** Stands where a unit's id would in the address of a total over all units. */
export const allUnitsId = 'sum-of-units';

/** A total over units with the coverage that must be stated beside it. */
export interface AreaSum {
  readonly cell: Cell;
  readonly covered: number;
  readonly asked: number;
}

/**
 * Adds an indicator over units: counts by sum, ratios by the sum of numerators over the sum of denominators.
 * Units without a figure are left out of both sums and counted in the coverage; undefined when none has one
 * or when the indicator may not be added over units.
 */
export function sumOfAreas(
  dataset: Dataset,
  ref: CellRef,
  areaIds: readonly string[],
  options: EvaluateOptions,
): AreaSum | undefined {
  const indicator = dataset.indicators.get(ref.indicatorId);
  const rule = indicator?.aggregation.areas;
  if (!indicator || (rule !== 'sum' && rule !== 'ratio-of-sums')) return undefined;
  const parts: CellPart[] = areaIds.map((areaId) => {
    const partRef = { ...ref, areaId };
    return { ref: partRef, cell: evaluate(dataset, partRef, options) };
  });
  const usable = parts.filter(
    ({ cell }) =>
      cell.value.kind === 'reported' &&
      (rule === 'sum' || (cell.numerator !== undefined && cell.denominator !== undefined)),
  );
  const first = usable[0]?.cell;
  if (!first) return undefined;
  const sum = (pick: (cell: Cell) => number) =>
    usable.reduce((total, { cell }) => total + pick(cell), 0);
  const numerator = rule === 'sum' ? undefined : sum((cell) => cell.numerator ?? 0);
  const denominator = rule === 'sum' ? undefined : sum((cell) => cell.denominator ?? 0);
  const multiplier = indicator.formula?.multiplier ?? 100;
  const value =
    numerator === undefined || denominator === undefined
      ? reported(sum((cell) => (cell.value.kind === 'reported' ? cell.value.n : 0)))
      : denominator === 0
        ? ({ kind: 'not-applicable' } as const)
        : reported((multiplier * numerator) / denominator);
  const cell: Cell = {
    value,
    numerator,
    denominator,
    origin: 'sum-of-areas',
    seriesId: first.seriesId,
    meta: first.meta,
    line: 0,
    parts: usable,
  };
  const nothing = parts.filter(({ cell: part }) => part.value.kind === 'nil').length; // known to be none: covered, and nothing to add
  return { cell, covered: usable.length + (rule === 'sum' ? nothing : 0), asked: areaIds.length };
}
