import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Target } from '#domain/package-context.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { isIllustrative, isRounded } from '#indicators/cell.ts';
import { fairRanks } from '#indicators/fair-ranks.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from './scope.ts';
import { refOf } from './scope.ts';

/** A share of fewer things than this moves too much for a rank: one of thirty is more than three points. */
export const smallBase = 30;

/** Fewer units with exact figures than this have no order worth a number. */
export const fewestRanked = 3;

/** Why a unit has no rank. */
export type NoRank = 'missing' | 'small-base' | 'rounded' | 'few' | 'equal' | 'steps';

/** One unit in a ranking. */
export interface RankingRow {
  readonly area: Area;
  readonly ref: CellRef;
  readonly cell: Cell;
  /** Number for drawing; undefined when there is no figure. */
  readonly n: number | undefined;
  /** Shared by ties; undefined when a rank would not be fair. */
  readonly rank: number | undefined;
  readonly noRank: NoRank | undefined;
  readonly illustrative: boolean;
}

/** Units in order of value for one period, with the whole as reference. */
export interface RankingView {
  readonly rows: readonly RankingRow[];
  readonly root: { readonly ref: CellRef; readonly cell: Cell };
  readonly target: Target | undefined;
  /** How many units have a figure. */
  readonly covered: number;
  readonly hasIllustrative: boolean;
  /** What one school (or child) more would change, in units of the indicator, for the unit with the median denominator; ratios only. */
  readonly worthOfOne: number | undefined;
}

/** Ranks units by value, best or biggest first, by the fair rule; those that print alike keep the official order. */
export function toRankingView(scope: Scope): RankingView {
  const drafts = scope.units.map((area) => {
    const ref = refOf(scope, area.id, scope.period);
    const cell = evaluate(scope.dataset, ref, scope.options);
    const n = cell.value.kind === 'reported' ? cell.value.n : undefined;
    const printed = n === undefined ? 0 : Number(roundHalfAway(n, scope.indicator.decimals));
    const noRank = whyNoRank(scope.indicator, cell);
    return { area, ref, cell, n, printed, noRank, illustrative: isIllustrative(cell) };
  });
  const isLowBetter = scope.indicator.direction === 'lower';
  const sign = isLowBetter ? 1 : -1;
  const sorted = drafts.sort((a, b) => {
    if (a.n === undefined || b.n === undefined)
      return Number(a.n === undefined) - Number(b.n === undefined) || a.area.order - b.area.order;
    return sign * (a.printed - b.printed) || a.area.order - b.area.order;
  });
  const rows = withRanks(scope, sorted);
  const rootRef = refOf(scope, scope.root.id, scope.period);
  return {
    rows,
    root: { ref: rootRef, cell: evaluate(scope.dataset, rootRef, scope.options) },
    target: targetFor(scope),
    covered: rows.filter((row) => row.n !== undefined).length,
    hasIllustrative: rows.some((row) => row.illustrative && row.n !== undefined),
    worthOfOne: worthOfOne(scope, rows),
  };
}

/** Why this figure alone cannot be ranked; steps of a scale and places in a contest are no amounts to order by. */
export function whyNoRank(indicator: Indicator, cell: Cell): NoRank | undefined {
  if (cell.value.kind !== 'reported') return 'missing';
  if (indicator.kind === 'status' || indicator.kind === 'index') return 'steps';
  if (isRounded(cell)) return 'rounded';
  return cell.denominator !== undefined && cell.denominator < smallBase ? 'small-base' : undefined;
}

function withRanks(
  { indicator }: Scope,
  rows: readonly (Omit<RankingRow, 'rank'> & { readonly printed: number })[],
): readonly RankingRow[] {
  const exact = rows.filter((row) => row.noRank === undefined);
  const isEqual = exact.every((row) => row.printed === exact[0]?.printed);
  const unfair = exact.length < fewestRanked ? 'few' : isEqual ? 'equal' : undefined;
  const values = exact.map(({ n = 0, cell }) => ({ n, worthOfOne: worthOfOneIn(indicator, cell) }));
  const ranks = fairRanks(values, indicator.decimals, indicator.direction === 'lower');
  let place = 0;
  return rows.map((row) => {
    const noRank = row.noRank ?? unfair;
    const rank = row.noRank === undefined ? ranks[place++] : undefined;
    return { ...row, rank: noRank === undefined ? rank : undefined, noRank };
  });
}

/** What one school (class, child) more would move a ratio, in units of the indicator; 0 for a figure without parts. */
export function worthOfOneIn({ formula }: Indicator, { denominator }: Cell): number {
  return denominator !== undefined && denominator > 0
    ? (formula?.multiplier ?? 100) / denominator
    : 0;
}

/** The plan value that falls due in the year shown, or the next one after it. */
export function targetFor(scope: Scope): Target | undefined {
  const { targets } = scope.dataset.context;
  const own = targets.filter(
    (target) =>
      target.indicatorId === scope.indicator.id &&
      target.areaId === scope.root.id &&
      target.level === scope.level,
  );
  const start = Number(scope.period.slice(0, 4));
  return own
    .filter((target) => Number(target.dueDate.slice(0, 4)) >= start)
    .sort((a, b) => a.dueDate.localeCompare(b.dueDate))[0];
}

function worthOfOne(scope: Scope, rows: readonly RankingRow[]): number | undefined {
  const { formula } = scope.indicator;
  const denominators = rows
    .flatMap((row) => (row.cell.denominator === undefined ? [] : [row.cell.denominator]))
    .sort((a, b) => a - b);
  const median = denominators[Math.floor(denominators.length / 2)];
  return formula && median !== undefined && median > 0 ? formula.multiplier / median : undefined;
}
