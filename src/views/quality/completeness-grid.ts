import type { CellChange, CellCounts, Completeness } from './completeness.ts';
import { addCells, cellKinds, cellsOf, noCells } from './completeness.ts';

/** What the grid is asked to show: one indicator, or else one period, or else everything together. */
export interface GridChoices {
  readonly indicatorId: string;
  readonly period: string;
  readonly publishedOnly: boolean;
}

/** What a line of the grid stands for. */
export type GridAxis = 'areas' | 'periods' | 'indicators';

/** Cells of a grid: rows by columns, with what each holds and what all hold together. */
export interface CompletenessGrid {
  readonly rowAxis: GridAxis;
  readonly columnAxis: GridAxis;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly GridCell[] }[];
  readonly total: CellCounts;
}

/** One cell of the grid: how it looks, and the number of figures in it. */
export interface GridCell {
  readonly state: GridState;
  readonly figures: number;
  /** Besides figures there are rows that say why there is none. */
  readonly isPartial: boolean;
  /** What a new file does to it; undefined where it does nothing. */
  readonly change: GridChange | undefined;
}

/** Number of cells behind one cell of the grid that a new file adds, changes and removes. */
export type GridChange = Readonly<Record<CellChange['kind'], number>>;

/** The most telling thing about a cell. */
export type GridState =
  | 'published'
  | 'illustrative'
  | 'mixed'
  | 'nil'
  | 'not-collected'
  | 'not-applicable'
  | 'suppressed'
  | 'withheld'
  | 'absent';

/** Reasons why there is no figure, the one to show first in front. */
const missingFirst = ['withheld', 'suppressed', 'not-collected', 'not-applicable', 'nil'] as const;

const at = (kind: (typeof cellKinds)[number]): number => cellKinds.indexOf(kind);

/** Counts without made-up figures, as the switch "published only" asks. */
export const withoutMadeUp = (counts: CellCounts, publishedOnly: boolean): CellCounts =>
  publishedOnly ? counts.map((count, i) => (i === at('illustrative') ? 0 : count)) : counts;

/** What a cell with these counts looks like. */
export function toGridCell(counts: CellCounts): GridCell {
  const published = counts[at('published')] ?? 0;
  const madeUp = counts[at('illustrative')] ?? 0;
  const missing = missingFirst.find((kind) => (counts[at(kind)] ?? 0) > 0);
  const state: GridState =
    published > 0 && madeUp > 0
      ? 'mixed'
      : published > 0
        ? 'published'
        : madeUp > 0
          ? 'illustrative'
          : (missing ?? 'absent');
  const isPartial = published + madeUp > 0 && missing !== undefined && missing !== 'nil';
  return { state, figures: published + madeUp, isPartial, change: changeOf(counts) };
}

function changeOf(counts: CellCounts): GridChange | undefined {
  const [added = 0, changed = 0, removed = 0] = counts.slice(cellKinds.length);
  return added + changed + removed > 0 ? { added, changed, removed } : undefined;
}

/** The grid for a choice. Lines without any row are left out; of units and indicators the longer list goes down the page. */
export function toCompletenessGrid(
  completeness: Completeness,
  { indicatorId, period, publishedOnly }: GridChoices,
): CompletenessGrid {
  const { areaIds, periods, indicators } = completeness;
  const one = indicators.find(({ id }) => id === indicatorId);
  const p = one ? -1 : periods.indexOf(period);
  const asked = one ? [one] : indicators;
  const cells = asked.map((indicator) =>
    cellsOf(completeness, indicator).map((counts) => withoutMadeUp(counts, publishedOnly)),
  );
  if (p < 0) {
    const sums = areaIds.map((_, a) =>
      periods.map((_period, column) =>
        cells.reduce(
          (sum, list) => addCells(sum, list[a * periods.length + column] ?? noCells),
          noCells,
        ),
      ),
    );
    return toGrid('areas', areaIds, 'periods', periods, sums);
  }
  const byArea = areaIds.map((_, a) =>
    cells.map((list) => list[a * periods.length + p] ?? noCells),
  );
  const ids = indicators.map(({ id }) => id);
  const used = areaIds.filter((_, a) => byArea[a]?.some(isUsed)).length;
  const usedIds = ids.filter((_, i) => byArea.some((row) => isUsed(row[i] ?? noCells))).length;
  return used >= usedIds
    ? toGrid('areas', areaIds, 'indicators', ids, byArea)
    : toGrid(
        'indicators',
        ids,
        'areas',
        areaIds,
        ids.map((_, i) => byArea.map((row) => row[i] ?? noCells)),
      );
}

const isUsed = (counts: CellCounts): boolean => counts.some((count) => count > 0);

function toGrid(
  rowAxis: GridAxis,
  rowIds: readonly string[],
  columnAxis: GridAxis,
  columnIds: readonly string[],
  counts: readonly (readonly CellCounts[])[],
): CompletenessGrid {
  const kept = columnIds.flatMap((_, c) =>
    counts.some((row) => isUsed(row[c] ?? noCells)) ? [c] : [],
  );
  const rows = rowIds.flatMap((id, r) => {
    const row = counts[r] ?? [];
    return row.some(isUsed) ? [{ id, cells: kept.map((c) => toGridCell(row[c] ?? noCells)) }] : [];
  });
  const total = counts.flat().reduce(addCells, noCells);
  return { rowAxis, columnAxis, columns: kept.map((c) => columnIds[c] ?? ''), rows, total };
}

/** Counts of every indicator over all units and periods, in the order of the catalogue, and their sum. */
export function toIndicatorCounts(
  completeness: Completeness,
  publishedOnly: boolean,
): {
  readonly rows: readonly { readonly id: string; readonly counts: CellCounts }[];
  readonly total: CellCounts;
} {
  const rows = completeness.indicators
    .map((indicator) => ({
      id: indicator.id,
      counts: withoutMadeUp(
        cellsOf(completeness, indicator).reduce(addCells, noCells),
        publishedOnly,
      ),
    }))
    .filter(({ counts }) => isUsed(counts));
  return { rows, total: rows.reduce((sum, { counts }) => addCells(sum, counts), noCells) };
}
