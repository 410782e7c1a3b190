import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { divideToDecimal } from '#lib/decimal.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { CellPlace, IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/** Counts that stand in for a denominator that the file does not print. */
export const standIns: ReadonlyMap<string, string> = new Map([
  ['schools-in-standard-scope', 'schools'],
]);

/** Ratios with the parts that the same file gives, and those that disagree with them by more than half of the last digit. */
export function ratioParts(
  cells: readonly IntakeCell[],
  indicators: ReadonlyMap<string, Indicator>,
): { readonly cells: IntakeCell[]; readonly problems: IntakeProblem[] } {
  const byKey = new Map(cells.map((cell) => [keyName(cell), cell]));
  const problems: IntakeProblem[] = [];
  const withParts = cells.map((cell) => {
    const indicator = indicators.get(cell.indicatorId);
    if (cell.value.kind !== 'reported' || !indicator || !isRatio(indicator)) return cell;
    const parts = partsOf(cell, indicator, byKey);
    if (!parts) return cell;
    problems.push(...disagreement(cell, indicator, parts));
    const { numerator, denominator } = parts;
    return { ...cell, numerator, denominator };
  });
  return { cells: withParts, problems };
}

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
  /** Where the numerator stands. */
  readonly place: CellPlace;
}

/** Whether an indicator is a ratio of two counts. */
export const isRatio = (indicator: Indicator): boolean =>
  indicator.formula !== null || indicator.kind === 'ratio' || indicator.kind === 'average';

/** Parts printed in the same row, else the counts of the formula elsewhere in the file. */
function partsOf(
  cell: IntakeCell,
  { formula }: Indicator,
  byKey: ReadonlyMap<string, IntakeCell>,
): Parts | undefined {
  const { numerator, denominator, sheet, row, numeratorColumn } = cell;
  if (numerator !== undefined && denominator !== undefined)
    return { numerator, denominator, place: { sheet, row, column: numeratorColumn } };
  if (!formula) return undefined;
  const countOf = (indicatorId: string) => {
    const found = byKey.get(keyName({ ...cell, indicatorId }));
    return found?.value.kind === 'reported' ? { n: found.value.n, place: found } : undefined;
  };
  const top = countOf(formula.numerator);
  const bottom = countOf(formula.denominator) ?? countOf(standIns.get(formula.denominator) ?? '');
  return top === undefined || bottom === undefined
    ? undefined
    : { numerator: top.n, denominator: bottom.n, place: top.place };
}

/** What a ratio of two parts is multiplied by. */
export const multiplierOf = (indicator: Indicator): number =>
  indicator.formula?.multiplier ?? (isPercent(indicator) ? 100 : 1);

/** How far a printed ratio may be from the computed one: half of its last digit. */
export const slackOf = (decimals: number): number => 0.5 * 10 ** -decimals * (1 + 1e-9) + 1e-9;

function disagreement(cell: IntakeCell, indicator: Indicator, parts: Parts): IntakeProblem[] {
  const { numerator, denominator } = parts;
  if (cell.value.kind !== 'reported') return [];
  if (denominator === 0) return [intakeProblem('error', 'denominator-zero', cell, cell.raw, {})];
  if (numerator > denominator && isPercent(indicator) && (indicator.plausible?.max ?? 100) <= 100)
    return [
      intakeProblem('error', 'numerator-over-denominator', parts.place, String(numerator), {
        numerator,
        denominator,
      }),
    ];
  const ratio = (multiplierOf(indicator) * numerator) / denominator;
  if (Math.abs(ratio - cell.value.n) <= slackOf(cell.decimals)) return [];
  const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator);
  const digits = Math.max(cell.decimals, indicator.decimals);
  const computed = isWhole
    ? divideToDecimal(numerator, denominator, digits, multiplierOf(indicator))
    : ratio.toFixed(digits);
  const facts = { computed, numerator: String(numerator), denominator: String(denominator) };
  return [intakeProblem('warning', 'ratio-mismatch', cell, cell.raw, facts, computed)];
}
