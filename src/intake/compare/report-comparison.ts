import { allUnitsId } from '#indicators/sum-of-areas.ts';
import type { Cell } from '#indicators/cell.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import { cellAddress } from '#sheets/sheet.ts';
import type { CellState, ComparedCell, Side, Unstated } from './compare-cells.ts';
import type { Comparison, StateCounts } from './comparison.ts';
import type { HeadlineMove, HeadlineSide, MovedFigure } from './moved-figures.ts';
import { isMoved } from './moved-figures.ts';
import { movementOf } from './movement.ts';

/** A file beside the last published snapshot, as a part of the report. */
export interface ReportComparison {
  /** The snapshot compared with. */
  readonly snapshot: { readonly id: string; readonly date: string };
  /** What happens to published figures that the file does not have. */
  readonly unstated: Unstated;
  readonly counts: StateCounts & {
    /** Published figures inside what the file covers that it does not have: kept, or removed when dropped. */
    readonly notInFile: number;
    /** Computed figures that come out differently. */
    readonly figures: number;
    /** Headline figures that change, of all there are. */
    readonly headlines: number;
    /** Made-up figures that fall away. */
    readonly madeUpDropped: number;
  };
  readonly byIndicator: readonly (StateCounts & { readonly indicator: string })[];
  readonly byArea: readonly (StateCounts & { readonly area: string })[];
  /** All cells but the unchanged ones. */
  readonly cells: readonly ReportCell[];
  readonly figures: readonly ReportFigure[];
  readonly headlines: readonly ReportHeadline[];
}

/** A figure, or why there is none; null before an added cell and after one that the file does not have. */
export interface ReportSide {
  readonly value: number | null;
  readonly missing: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** From old to new; nulls where one of them is no number or no distance can be told. */
interface ReportMovement {
  /** Percentage points for percentages, else in the unit of the indicator. */
  readonly difference: number | null;
  /** Of counts from 30 on. */
  readonly percent: number | null;
}

/** What a figure is about. */
interface ReportKey {
  readonly area: string;
  readonly period: string;
  readonly indicator: string;
  readonly level: string;
  readonly category: string;
}

/** One cell that is added, changed, removed, or kept although the file does not have it. */
export interface ReportCell extends ReportKey, ReportMovement {
  readonly state: Exclude<CellState, 'unchanged'>;
  readonly before: ReportSide | null;
  readonly after: ReportSide | null;
  readonly sheet: string;
  /** Address in the file; '' when the file does not have it. */
  readonly cell: string;
}

/** A computed figure that moves; the area of a total over units is `sum-of-units`. */
export interface ReportFigure extends ReportKey, ReportMovement {
  readonly origin: Cell['origin'];
  readonly before: ReportSide;
  readonly after: ReportSide | null;
  /** Units covered by a total over units before and after, and asked; null for other figures. */
  readonly coverage: {
    readonly before: number;
    readonly after: number;
    readonly asked: number;
  } | null;
}

/** A headline figure of the overview before and after. */
export interface ReportHeadline extends ReportMovement {
  readonly indicator: string;
  readonly isMoved: boolean;
  readonly before: ReportHeadlineSide | null;
  readonly after: ReportHeadlineSide | null;
}

/** A headline figure with its period and its way of counting. */
export interface ReportHeadlineSide extends ReportSide {
  readonly period: string;
  readonly counting: string;
}

/** Writes a comparison for the report. */
export const reportComparison = (
  target: Pick<IntakeTarget, 'context'>,
  comparison: Comparison,
): ReportComparison => ({
  ...reportCounts(target, comparison),
  cells: [...reportCells(target, comparison)],
  ...reportMoves(target, comparison),
});

/** What stands before the cells. */
type ReportCounts = Omit<ReportComparison, 'cells' | 'figures' | 'headlines'>;

/** Writes what stands before the cells of a comparison. */
export function reportCounts(
  target: Pick<IntakeTarget, 'context'>,
  comparison: Comparison,
): ReportCounts {
  const { unstated, counts, byIndicator, byArea, madeUpDropped } = comparison;
  const { figures, headlines } = reportMoves(target, comparison);
  const { id, date } = target.context.meta.snapshot;
  return {
    snapshot: { id, date },
    unstated,
    counts: {
      ...counts,
      notInFile: comparison.notInFile.length,
      figures: figures.length,
      headlines: headlines.filter((headline) => headline.isMoved).length,
      madeUpDropped,
    },
    byIndicator: [...byIndicator].map(([indicator, found]) => ({ indicator, ...found })),
    byArea: [...byArea].map(([area, found]) => ({ area, ...found })),
  };
}

/** Writes the cells of a comparison one by one; of the added ones only the first. */
export function* reportCells(
  target: Pick<IntakeTarget, 'context'>,
  comparison: Comparison,
  mostAdded = Infinity,
): Generator<ReportCell> {
  const movement = movementIn(target);
  for (const cell of comparison.moving(mostAdded)) yield* toCell(cell, movement);
}

/** Writes what stands after the cells of a comparison. */
export function reportMoves(
  target: Pick<IntakeTarget, 'context'>,
  { figures, headlines }: Comparison,
): Pick<ReportComparison, 'figures' | 'headlines'> {
  const movement = movementIn(target);
  return {
    figures: figures.map((figure) => toFigure(figure, movement)),
    headlines: headlines.map((move) => toHeadline(move, movement)),
  };
}

function movementIn({ context }: Pick<IntakeTarget, 'context'>): Move {
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  return (id, before, after) => {
    const found = movementOf(indicators.get(id), before, after);
    return { difference: found?.difference ?? null, percent: found?.percent ?? null };
  };
}

type Move = (id: string, before: Side | undefined, after: Side | undefined) => ReportMovement;

function toCell(compared: ComparedCell, movement: Move): ReportCell[] {
  const { state, before, after, place, indicatorId } = compared;
  if (state === 'unchanged') return [];
  return [
    {
      state,
      ...toKey(compared),
      before: toSide(before),
      after: toSide(after),
      ...movement(indicatorId, before, after),
      sheet: place?.sheet ?? '',
      cell: place ? cellAddress(place.row, place.column) : '',
    },
  ];
}

function toFigure({ ref, before, after, coverage }: MovedFigure, movement: Move): ReportFigure {
  return {
    ...toKey(ref),
    origin: ref.areaId === allUnitsId ? 'sum-of-areas' : before.origin,
    before: sideOf(before),
    after: toSide(after),
    ...movement(ref.indicatorId, before, after),
    coverage: coverage ?? null,
  };
}

function toHeadline(move: HeadlineMove, movement: Move): ReportHeadline {
  const { indicatorId, before, after } = move;
  const isComparable = before?.counting === after?.counting;
  return {
    indicator: indicatorId,
    isMoved: isMoved(move),
    before: headlineSide(before),
    after: headlineSide(after),
    ...(isComparable
      ? movement(indicatorId, before?.cell, after?.cell)
      : { difference: null, percent: null }),
  };
}

const headlineSide = (side: HeadlineSide | undefined): ReportHeadlineSide | null =>
  side ? { period: side.period, counting: side.counting, ...sideOf(side.cell) } : null;

const toKey = (key: {
  readonly areaId: string;
  readonly period: string;
  readonly indicatorId: string;
  readonly level: string;
  readonly category: string;
}): ReportKey => ({
  area: key.areaId,
  period: key.period,
  indicator: key.indicatorId,
  level: key.level,
  category: key.category,
});

const toSide = (side: Side | undefined): ReportSide | null => (side ? sideOf(side) : null);

const sideOf = ({ value, numerator, denominator }: Side): ReportSide => ({
  value: value.kind === 'reported' ? value.n : null,
  missing: value.kind === 'reported' ? '' : value.kind,
  numerator: numerator ?? null,
  denominator: denominator ?? null,
});
