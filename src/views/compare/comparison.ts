import type { Area } from '#domain/area.ts';
import { comparePeriods } from '#domain/period.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { Measure, MeasuredCell, MeasureUnit } from './measure.ts';
import { measureCode, measureDecimals, measuredCell, measuresOf, measureUnit } from './measure.ts';

/** What a reader asked of a scope; empty texts mean "the default of the data". */
export interface Question {
  readonly fromPeriod: string;
  readonly basePeriod: string;
  readonly measure: string;
}

/** One unit, or the whole, over the periods. */
export interface ComparedRow {
  readonly area: Area;
  readonly cells: readonly MeasuredCell[];
}

/** Units by periods in one measure: what every figure of the page is made from. */
export interface Comparison {
  /** Its units are the chosen ones, its period the last. */
  readonly scope: Scope;
  readonly measure: Measure;
  readonly measures: readonly Measure[];
  readonly unit: MeasureUnit;
  readonly decimals: number;
  readonly periods: readonly string[];
  readonly basePeriod: string;
  readonly rows: readonly ComparedRow[];
  readonly root: ComparedRow;
}

/** Periods shown where nobody said from when. */
const usualPeriods = 6;

/** Puts a question to a scope: units by periods as measured, each number with the reason where there is none. */
export function toComparison(scope: Scope, question: Question): Comparison {
  const periods = periodsOf(scope, question.fromPeriod);
  const basePeriod = scope.choices.periods.includes(question.basePeriod)
    ? question.basePeriod
    : (periods[0] ?? scope.period);
  const measures = measuresOf(scope);
  const measure = measures.find((item) => measureCode(item) === question.measure) ?? {
    kind: 'value' as const,
  };
  const row = (area: Area): ComparedRow => ({
    area,
    cells: periods.map((period) => measuredCell(scope, measure, area, period, basePeriod)),
  });
  return {
    scope,
    measure,
    measures,
    unit: measureUnit(scope.indicator, measure),
    decimals: measureDecimals(scope.indicator, measure),
    periods,
    basePeriod,
    rows: scope.units.map(row),
    root: row(scope.root),
  };
}

/** From the period asked for to the one shown; without one the last few in which a unit (or else the whole) has a figure. */
function periodsOf(scope: Scope, from: string): readonly string[] {
  const until = scope.choices.periods.filter((key) => comparePeriods(key, scope.period) <= 0);
  if (until.includes(from)) return until.slice(until.indexOf(from));
  const has = (key: string, areas: readonly Area[]) =>
    areas.some(
      (area) =>
        evaluate(scope.dataset, refOf(scope, area.id, key), scope.options).value.kind ===
        'reported',
    );
  const ofUnits = until.filter((key) => has(key, scope.units));
  const known = ofUnits.length > 0 ? ofUnits : until.filter((key) => has(key, [scope.root]));
  const first = known.slice(-usualPeriods)[0];
  return first === undefined ? until.slice(-1) : until.slice(until.indexOf(first));
}

/** Numbers of some rows and periods. */
export function numbersOf(rows: readonly ComparedRow[]): readonly number[] {
  return rows.flatMap((row) => row.cells.flatMap((cell) => cell.n ?? []));
}
