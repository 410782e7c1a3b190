import type { Scope } from '#views/scope.ts';
import { noComparison } from './comparable.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { ranksAt } from './ranks.ts';
import { toScatterView } from './scatter-view.ts';
import { toSplitView } from './split-view.ts';
import { toStackView } from './stack-view.ts';

/** Every kind of figure, in the order of their buttons. */
export const figureKinds = [
  'lines',
  'bars',
  'dumbbell',
  'slope',
  'multiples',
  'heat',
  'bump',
  'strip',
  'scatter',
  'stack',
  'contribution',
] as const;

export type FigureKind = (typeof figureKinds)[number];

/** Why a figure cannot be drawn of what was asked. */
export type WhyNoFigure =
  | 'nothing'
  | 'one-period'
  | 'few-units'
  | 'many-units'
  | 'value-only'
  | 'no-rank'
  | 'needs-second'
  | 'no-pair'
  | 'no-parts'
  | 'not-additive'
  | 'not-comparable';

/** More panels than this cannot be compared at a glance. */
export const mostPanels = 24;

/** Lines that are told apart by their colour alone. */
const mostLines = 5;

/** Why a kind of figure cannot answer the question; undefined when it can. */
export function whyNoFigure(
  comparison: Comparison,
  second: Scope | undefined,
  kind: FigureKind,
): WhyNoFigure | undefined {
  if (kind === 'scatter') {
    if (!second) return 'needs-second';
    return toScatterView(comparison.scope, second) ? undefined : 'no-pair';
  }
  const { rows, periods, scope } = comparison;
  const last = periods.length - 1;
  const countAt = (column: number) =>
    rows.filter((row) => row.cells[column]?.n !== undefined).length;
  const columns = periods.map((_, i) => i).filter((i) => countAt(i) > 0);
  if (columns.length === 0) return 'nothing';
  switch (kind) {
    case 'heat':
      return undefined;
    case 'bars':
      return countAt(last) > 0 ? undefined : 'nothing';
    case 'lines':
      return columns.length > 1 ? undefined : 'one-period';
    case 'multiples':
      if (rows.length > mostPanels) return 'many-units';
      return columns.length > 1 ? undefined : 'one-period';
    case 'strip':
      return columns.some((i) => countAt(i) > 2) ? undefined : 'few-units';
    case 'slope':
    case 'dumbbell':
      if (periods.length < 2) return 'one-period';
      if (kind === 'dumbbell' && comparison.measure.kind !== 'value') return 'value-only';
      if (countAt(0) === 0 || countAt(last) === 0) return 'one-period';
      return rows.some((row) => isComparable(comparison, row)) ? undefined : 'not-comparable';
    case 'bump': {
      if (columns.length < 2) return 'one-period';
      const ranked = columns.filter((i) => ranksAt(comparison, i).some((cell) => cell.rank));
      return ranked.length > 1 ? undefined : 'no-rank';
    }
    case 'stack':
      return toStackView(scope) ? undefined : 'no-parts';
    case 'contribution': {
      if (comparison.basePeriod === scope.period) return 'one-period';
      const split = toSplitView(scope, comparison.basePeriod);
      if (!split) return 'not-additive';
      return split.covered > 0 ? undefined : 'not-comparable';
    }
  }
}

/** The figure asked for, if it can be drawn; else the one that follows from the question. */
export function chooseFigure(
  comparison: Comparison,
  second: Scope | undefined,
  asked: string,
): FigureKind | undefined {
  const can = (kind: FigureKind) => whyNoFigure(comparison, second, kind) === undefined;
  const wanted = figureKinds.find((kind) => kind === asked);
  if (wanted && can(wanted)) return wanted;
  return usualOrder(comparison, second).find(can);
}

/** Whether a unit may be compared between the first and the last period. */
function isComparable({ scope }: Comparison, row: ComparedRow): boolean {
  const [from, to] = [row.cells[0], row.cells.at(-1)];
  return (
    from?.n !== undefined &&
    to?.n !== undefined &&
    noComparison(scope, row.area, from, to) === undefined
  );
}

function usualOrder(
  { rows, periods }: Comparison,
  second: Scope | undefined,
): readonly FigureKind[] {
  const known = periods.filter((_, i) => rows.some((row) => row.cells[i]?.n !== undefined)).length;
  const ofYears: readonly FigureKind[] =
    known < 2
      ? ['bars', 'heat']
      : known === 2
        ? ['dumbbell', 'bars', 'heat']
        : rows.length <= mostLines
          ? ['lines', 'heat']
          : ['heat'];
  return second ? ['scatter', ...ofYears] : ofYears;
}
