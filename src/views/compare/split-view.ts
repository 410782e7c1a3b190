import type { Area } from '#domain/area.ts';
import type { RatioSplit, StructureSplit, UnitParts } from '#indicators/change-split.ts';
import {
  contributionsToRatio,
  splitRatioChange,
  splitStructure,
} from '#indicators/change-split.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { TableCell } from '#views/table-view.ts';
import type { NoMeasure } from './comparable.ts';
import { noComparison } from './comparable.ts';

/** Two periods of one area. */
export interface SplitRow {
  readonly area: Area;
  readonly from: TableCell;
  readonly to: TableCell;
  readonly parts: UnitParts | undefined;
  /** Why the movement is not told; undefined when it is. */
  readonly reason: NoMeasure | undefined;
  readonly isMadeUp: boolean;
  /** Numerator against denominator; ratios with parts only. */
  readonly split: RatioSplit | undefined;
  /** What the unit adds to the movement of the units together. */
  readonly contribution: number | undefined;
}

/** The movement between two periods taken apart. */
export interface SplitView {
  readonly fromPeriod: string;
  readonly toPeriod: string;
  readonly root: SplitRow;
  readonly rows: readonly SplitRow[];
  /** Movement of the units together: contributions add up to it. */
  readonly change: number | undefined;
  readonly covered: number;
  /** Level against structure over the units; ratios only. */
  readonly structure: StructureSplit | undefined;
  readonly isRatio: boolean;
}

/** Takes the movement from one period to the shown one apart; undefined for what may not be added over units. */
export function toSplitView(scope: Scope, fromPeriod: string): SplitView | undefined {
  const { indicator } = scope;
  const rule = indicator.aggregation.areas;
  if (rule !== 'sum' && rule !== 'ratio-of-sums') return undefined;
  if (fromPeriod === scope.period) return undefined;
  const isRatio = rule === 'ratio-of-sums';
  const multiplier = indicator.formula?.multiplier ?? 100;
  const at = (area: Area, period: string): TableCell => {
    const ref = refOf(scope, area.id, period);
    return { ref, cell: evaluate(scope.dataset, ref, scope.options) };
  };
  const draft = (area: Area): SplitRow => {
    const from = at(area, fromPeriod);
    const to = at(area, scope.period);
    const parts = partsOf(from, to);
    const reason = noComparison(scope, area, from, to);
    const split =
      isRatio && parts && reason === undefined
        ? splitRatioChange(parts.from, parts.to, multiplier)
        : undefined;
    const isMadeUp = isIllustrative(from.cell) || isIllustrative(to.cell);
    return { area, from, to, parts, reason, isMadeUp, split, contribution: undefined };
  };
  const drafts = scope.units.map(draft);
  const usable = drafts.filter(
    (row) => row.reason === undefined && (!isRatio || row.parts !== undefined),
  );
  const parts = usable.flatMap((row) => row.parts ?? []);
  const contributions = isRatio
    ? contributionsToRatio(parts, multiplier)
    : usable.map((row) => numberOf(row.to) - numberOf(row.from));
  const rows = drafts.map((row) => ({
    ...row,
    contribution: contributions?.[usable.indexOf(row)],
  }));
  return {
    fromPeriod,
    toPeriod: scope.period,
    root: draft(scope.root),
    rows,
    change: contributions?.length ? contributions.reduce((sum, n) => sum + n, 0) : undefined,
    covered: usable.length,
    structure: isRatio && parts.length > 1 ? splitStructure(parts, multiplier) : undefined,
    isRatio,
  };
}

const numberOf = ({ cell }: TableCell): number =>
  cell.value.kind === 'reported' ? cell.value.n : 0;

function partsOf(from: TableCell, to: TableCell): UnitParts | undefined {
  const [a, b] = [from.cell, to.cell];
  if (a.value.kind !== 'reported' || b.value.kind !== 'reported') return undefined;
  if (a.numerator === undefined || a.denominator === undefined) return undefined;
  if (b.numerator === undefined || b.denominator === undefined) return undefined;
  return {
    from: { numerator: a.numerator, denominator: a.denominator },
    to: { numerator: b.numerator, denominator: b.denominator },
  };
}
