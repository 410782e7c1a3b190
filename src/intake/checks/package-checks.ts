import type { PackageContext } from '#domain/package-context.ts';
import { neighbourPeriod } from '#domain/period.ts';
import { runChecks } from '#snapshot/run-checks.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { buildCube } from '#table/cube-builder.ts';
import { blockName } from '#table/cube.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem, IntakeSeverity } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';
import type { IntakeRule, IntakeRuleParams } from '#intake/rules.ts';

/** Name under which figures of the file stand among those of the package. */
const fileMark = '(import)';

/** Rules of the package that speak of single figures or sums; what is a finding there and an error at the door. */
const takenOver: ReadonlyMap<string, IntakeSeverity | 'same'> = new Map([
  ['percent-range', 'same'],
  ['percent-over-100', 'note'],
  ['plausible-range', 'same'],
  ['levels-total', 'error'],
  ['units-total', 'error'],
  ['fields-total', 'error'],
  ['part-over-whole', 'same'],
  ['shares-total', 'same'],
  ['reference-date', 'same'],
  ['yearly-jump', 'warning'],
  // a unit that somebody chose for a text, and that was no unit in that period
  ['area-abolished', 'error'],
  ['area-not-in-force', 'error'],
]);

/**
 * Runs the package's own checks over the figures of the file together with what the package already has: neighbours in
 * time for jumps. Only what concerns a figure of the file is told.
 *
 * @param isAsked whether a rule is asked about of a figure, by its index; others are there to be compared with
 */
export function packageChecks(
  cells: readonly IntakeCell[],
  context: PackageContext,
  seriesId: string,
  published: readonly ObservationRow[],
  isAsked: (rule: string, at: number) => boolean = () => true,
): IntakeProblem[] {
  const rows = cells.map((cell, i) => toRow(cell, seriesId, i + 1));
  const own = new Set(rows.map(rowName));
  const periods = new Set(
    rows.flatMap(({ period }) => neighbourPeriod(period, -1) ?? neighbourPeriod(period, 1) ?? []),
  );
  const before = published.filter(
    (row) => row.seriesId === seriesId && periods.has(row.period) && !own.has(rowName(row)),
  );
  const areaIds = context.areas.map(({ id }) => id);
  const cube = buildCube([...rows, ...before], areaIds);
  return runChecks({ ...context, published: [] }, cube).flatMap((found): IntakeProblem[] => {
    const severity = takenOver.get(found.rule);
    const cell = found.file === fileMark ? cells[found.line - 1] : undefined;
    if (severity === undefined || !cell || !isAsked(found.rule, found.line - 1)) return [];
    return [
      intakeProblem(
        severity === 'same'
          ? found.severity
          : severity === 'error' && isRounding(cell.text, found.params)
            ? 'warning'
            : severity,
        found.rule as IntakeRule,
        cell,
        cell.text,
        found.params as unknown as IntakeRuleParams[IntakeRule],
      ),
    ];
  });
}

/** Whether a sum misses a total by no more than the total was rounded: 4,409,600 beside 4,409,576. */
function isRounding(text: string, params: Readonly<Record<string, string | number>>): boolean {
  const zeros = /^\d+?(0{2,})$/.exec(text)?.[1]?.length ?? 0;
  const difference = Math.abs(Number(params['sum']) - Number(params['total']));
  return zeros >= 2 && difference <= 0.5 * 10 ** zeros;
}

const rowName = (row: ObservationRow): string =>
  JSON.stringify([blockName(row), row.areaId, row.period]);

/** A figure of the file as a row of observations. */
export function toRow(cell: IntakeCell, seriesId: string, line: number): ObservationRow {
  const { areaId, period, indicatorId, level, category, value, numerator, denominator } = cell;
  return {
    areaId,
    period,
    indicatorId,
    seriesId,
    level,
    category,
    value,
    numerator,
    denominator,
    status: 'preliminary',
    qualifier: '',
    precision: cell.precision,
    referenceDate: cell.referenceDate,
    sourceId: '',
    noteId: '',
    file: fileMark,
    line,
  };
}
