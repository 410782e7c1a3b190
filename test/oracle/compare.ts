import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { sumOfAreas } from '#indicators/sum-of-areas.ts';
import type { Place } from './places.ts';
import type { OracleAnswers, OracleCell } from './sql-oracle.ts';
import { cellKey } from './sql-oracle.ts';

/** Result of laying two implementations side by side. */
export interface Comparison {
  readonly compared: number;
  /** How many of the compared have a figure in the oracle, so that agreeing on nothing does not count for much. */
  readonly withFigure: number;
  /** How many were compared, by how the figure came about. */
  readonly byOrigin: ReadonlyMap<string, number>;
  readonly differences: readonly string[];
}

/** Whether two numbers are the same but for the last bits of a double. */
function isSame(a: number | undefined, b: number | null): boolean {
  if (a === undefined || b === null) return a === undefined && b === null;
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

const nothing: OracleCell = {
  kind: 'not-collected',
  n: null,
  numerator: null,
  denominator: null,
  origin: '',
};

/** Every figure of some places, for all units and periods of a dataset. */
export function compareCells(
  dataset: Dataset,
  places: readonly Place[],
  oracle: OracleAnswers,
  publishedOnly: boolean,
): Comparison {
  const differences: string[] = [];
  const byOrigin = new Map<string, number>();
  let compared = 0;
  let withFigure = 0;
  for (const place of places) {
    const stem = cellKey(place.indicatorId, place.counting, place.level, place.category);
    for (const areaId of dataset.cube.areaIds) {
      for (const period of dataset.cube.periods) {
        const key = `${stem}|${areaId}|${period}`;
        const expected = oracle.cells.get(key) ?? nothing;
        const cell = evaluate(dataset, { ...place, areaId, period }, { publishedOnly });
        const n = cell.value.kind === 'reported' ? cell.value.n : undefined;
        compared += 1;
        if (expected.origin !== '')
          byOrigin.set(expected.origin, (byOrigin.get(expected.origin) ?? 0) + 1);
        if (expected.kind === 'reported') withFigure += 1;
        const isMissing = expected.kind === 'not-collected';
        const agrees =
          cell.value.kind === expected.kind &&
          isSame(n, expected.n) &&
          (isMissing ||
            (isSame(cell.numerator, expected.numerator) &&
              isSame(cell.denominator, expected.denominator) &&
              cell.origin === expected.origin));
        if (!agrees)
          differences.push(
            `${key}: ${cell.origin} ${cell.value.kind} ${n} ${cell.numerator}/${cell.denominator}, oracle ${JSON.stringify(expected)}`,
          );
      }
    }
  }
  return { compared, withFigure, byOrigin, differences };
}

/** Every total over the units for some places; `what` says whether the number or the coverage is compared. */
export function compareSums(
  dataset: Dataset,
  places: readonly Place[],
  unitIds: readonly string[],
  oracle: OracleAnswers,
  publishedOnly: boolean,
  what: 'number' | 'coverage',
): Comparison {
  const differences: string[] = [];
  let compared = 0;
  let withFigure = 0;
  for (const place of places) {
    for (const period of dataset.cube.periods) {
      const key = cellKey(place.indicatorId, place.counting, place.level, place.category, period);
      const expected = oracle.sums.get(key);
      const found = sumOfAreas(dataset, { ...place, areaId: '', period }, unitIds, {
        publishedOnly,
      });
      const n = found?.cell.value.kind === 'reported' ? found.cell.value.n : undefined;
      compared += 1;
      if (expected) withFigure += 1;
      const agrees =
        what === 'number'
          ? found?.cell.value.kind === expected?.kind && isSame(n, expected?.n ?? null)
          : found?.covered === expected?.covered && found?.asked === expected?.asked;
      if (!agrees)
        differences.push(
          `${key}: ${n} (${found?.covered}/${found?.asked}), oracle ${JSON.stringify(expected)}`,
        );
    }
  }
  return { compared, withFigure, byOrigin: new Map(), differences };
}
