import { levelParts } from '#domain/school-level.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { allUnitsId, sumOfAreas } from '#indicators/sum-of-areas.ts';
import type { CountedKey } from '#intake/intake-cell.ts';
import { toHeadlines } from '#views/headline-view.ts';
import { unitsOf } from '#views/scope.ts';
import { isSameNumber } from './compare-cells.ts';

/** How many units a total over units covers, of how many. */
export interface Coverage {
  readonly before: number;
  readonly after: number;
  readonly asked: number;
}

/** A figure that nobody printed: a ratio, or a sum over levels or units, before and after a file. */
export interface MovedFigure {
  readonly ref: CellRef;
  readonly before: Cell;
  readonly after: Cell | undefined;
  /** Of totals over units only. */
  readonly coverage: Coverage | undefined;
}

/** A figure at the head of the overview before and after a file. It may be that of another period, or counted in another way. */
export interface HeadlineMove {
  readonly indicatorId: string;
  readonly before: HeadlineSide | undefined;
  readonly after: HeadlineSide | undefined;
}

/** A headline figure with what it stands for. */
export interface HeadlineSide {
  readonly period: string;
  readonly counting: string;
  readonly cell: Cell;
}

const publishedOnly = { publishedOnly: true };

/**
 * Published figures that are computed from cells which a file moves and come out differently: ratios of sums, sums
 * over school levels, totals over units. Only figures that are there today; what becomes computable with the file is
 * new. A printed figure that changes is a cell of the comparison, and is not told again.
 */
export function movedFigures(
  before: Dataset,
  after: Dataset,
  moved: Iterable<CountedKey>,
): MovedFigure[] {
  const unitIds = unitsOf(before).map(({ id }) => id);
  const asked = new Map<string, CellRef>();
  // In a period that the package does not have yet, nothing can move.
  for (const key of moved) {
    if (!before.periodIndex.has(key.period)) continue;
    for (const ref of dependents(before, { ...key, counting: key.seriesId }, unitIds))
      asked.set(refName(ref), ref);
  }
  return [...asked.values()].flatMap((ref): MovedFigure[] => {
    const old = figureAt(before, ref, unitIds);
    if (old?.cell.value.kind !== 'reported' || old.cell.origin === 'printed') return [];
    const next = figureAt(after, ref, unitIds);
    if (next && isSameFigure(old.cell, next.cell)) return [];
    const coverage =
      ref.areaId === allUnitsId
        ? { before: old.covered, after: next?.covered ?? 0, asked: unitIds.length }
        : undefined;
    return [{ ref, before: old.cell, after: next?.cell, coverage }];
  });
}

const refName = ({ indicatorId, areaId, period, level, category, counting }: CellRef): string =>
  `${counting}|${indicatorId}|${areaId}|${period}|${level}|${category}`;

/** Addresses of figures that may rest on a cell: the indicator and the ratios it is part of, at its level and those above, for its unit and all units. */
function dependents(dataset: Dataset, ref: CellRef, unitIds: readonly string[]): CellRef[] {
  const ids = [
    ref.indicatorId,
    ...dataset.context.indicators.flatMap(({ id, formula }) =>
      formula && [formula.numerator, formula.denominator].includes(ref.indicatorId) ? [id] : [],
    ),
  ];
  const areaIds = unitIds.includes(ref.areaId) ? [ref.areaId, allUnitsId] : [ref.areaId];
  return ids.flatMap((indicatorId) =>
    levelsOver(ref.level as SchoolLevel).flatMap((level) =>
      areaIds.map((areaId) => ({ ...ref, indicatorId, level, areaId })),
    ),
  );
}

/** A level and every level it is part of. */
const levelsOver = (level: SchoolLevel): readonly SchoolLevel[] => [
  level,
  ...[...levelParts].flatMap(([whole, parts]) =>
    whole !== level && parts.includes(level) ? levelsOver(whole) : [],
  ),
];

function figureAt(
  dataset: Dataset,
  ref: CellRef,
  unitIds: readonly string[],
): { readonly cell: Cell; readonly covered: number } | undefined {
  return ref.areaId === allUnitsId
    ? sumOfAreas(dataset, ref, unitIds, publishedOnly)
    : { cell: evaluate(dataset, ref, publishedOnly), covered: 0 };
}

const isSameFigure = (a: Cell, b: Cell): boolean =>
  a.value.kind === 'reported' && b.value.kind === 'reported'
    ? isSameNumber(a.value.n, b.value.n)
    : a.value.kind === b.value.kind;

/** The figures at the head of the overview as it opens, before and after; in the order of the package. */
export function headlineMoves(before: Dataset, after: Dataset): HeadlineMove[] {
  const open = { period: '', comparePeriod: '', areaIds: [], level: '', category: '' };
  const sides = (dataset: Dataset) =>
    new Map(
      toHeadlines(dataset, { ...open, counting: '', publishedOnly: false }).map(
        ({ indicator, scope, cell }) => [
          indicator.id,
          { period: scope.period, counting: scope.counting, cell },
        ],
      ),
    );
  const [old, next] = [sides(before), sides(after)];
  return before.context.meta.headline.flatMap((indicatorId) => {
    const move = { indicatorId, before: old.get(indicatorId), after: next.get(indicatorId) };
    return move.before || move.after ? [move] : [];
  });
}

/** Whether a headline shows another figure, or the same for another period or way of counting. */
export function isMoved({ before, after }: HeadlineMove): boolean {
  if (!before || !after) return true;
  return (
    before.period !== after.period ||
    before.counting !== after.counting ||
    !isSameFigure(before.cell, after.cell)
  );
}
