import { missingKinds } from '#domain/value.ts';
import type { Dataset } from '#indicators/dataset.ts';

/** Kinds of cells that are counted: figures by origin, then why there is none. A cell without a row is counted nowhere. */
export const cellKinds = ['published', 'illustrative', ...missingKinds] as const;

/** What a new file does to cells; counted beside the kinds. */
export const changeKinds = ['added', 'changed', 'removed'] as const;

/** Number of cells of each kind, in the order of {@link cellKinds}; then, where a new file is looked at, of {@link changeKinds}. */
export type CellCounts = readonly number[];

/** A cell that a new file adds, changes or removes. */
export interface CellChange {
  readonly kind: (typeof changeKinds)[number];
  readonly areaId: string;
  readonly indicatorId: string;
  readonly period: string;
  /** How many cells of that indicator, unit and period; 1 where it is left out. */
  readonly times?: number;
}

/** How many cells each indicator has by unit and period, small enough to send: few counts, named by number, in runs. */
export interface Completeness {
  readonly areaIds: readonly string[];
  readonly periods: readonly string[];
  /** Distinct counts; the first is "no row". */
  readonly counts: readonly CellCounts[];
  readonly indicators: readonly IndicatorCells[];
}

/** Cells of one indicator over all its levels, breakdowns and ways of counting; runs of `[number of the counts, length]`, unit by unit. */
export interface IndicatorCells {
  readonly id: string;
  readonly runs: readonly number[];
}

/** Counts of nothing. */
export const noCells: CellCounts = cellKinds.map(() => 0);

/** Sum of two counts. */
export const addCells = (a: CellCounts, b: CellCounts): CellCounts =>
  a.length < b.length ? addCells(b, a) : a.map((count, i) => count + (b[i] ?? 0));

/**
 * Counts the rows of all files by indicator, unit and period. The whole comes first, then units in the order given.
 * @param changes what a new file did to the dataset; counted with the cells it concerns
 */
export function toCompleteness(
  dataset: Dataset,
  orderedIds: readonly string[],
  changes: readonly CellChange[] = [],
): Completeness {
  const { cube, context, series } = dataset;
  const width = cube.periods.length;
  const changed = countChanges(changes);
  const changedAreas = new Set(changes.map(({ areaId }) => areaId));
  const changedIndicators = new Set(changes.map(({ indicatorId }) => indicatorId));
  const areaIds = [...new Set([...orderedIds, ...cube.areaIds, ...changedAreas])].filter(
    (id) => dataset.areaIndex.has(id) || changedAreas.has(id),
  );
  const numbers = new Map([[noCells.join(), 0]]);
  const indicators = context.indicators.flatMap((indicator): IndicatorCells[] => {
    const blocks = cube.blocks.filter((block) => block.indicatorId === indicator.id);
    if (blocks.length === 0 && !changedIndicators.has(indicator.id)) return [];
    const cells = areaIds.flatMap((id) =>
      cube.periods.map((period, p) => {
        const at = (dataset.areaIndex.get(id) ?? Number.NaN) * width + p;
        const counts = cellKinds.map(() => 0);
        for (const block of blocks) {
          const code = block.kind[at] ?? 0;
          if (code === 0) continue;
          const isMadeUp = series.get(block.seriesId)?.nature === 'illustrative';
          const place = code === 1 ? Number(isMadeUp) : code;
          counts[place] = (counts[place] ?? 0) + 1;
        }
        counts.push(...(changed.get(`${indicator.id}|${id}|${period}`) ?? []));
        const name = counts.join();
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        return number;
      }),
    );
    return [{ id: indicator.id, runs: toRuns(cells) }];
  });
  const counts = [...numbers.keys()].map((name) => name.split(',').map(Number));
  return { areaIds, periods: cube.periods, counts, indicators };
}

function countChanges(changes: readonly CellChange[]): ReadonlyMap<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { kind, areaId, indicatorId, period, times = 1 } of changes) {
    const name = `${indicatorId}|${areaId}|${period}`;
    const found = counts.get(name) ?? changeKinds.map(() => 0);
    const at = changeKinds.indexOf(kind);
    found[at] = (found[at] ?? 0) + times;
    counts.set(name, found);
  }
  return counts;
}

function toRuns(cells: readonly number[]): readonly number[] {
  const runs: number[] = [];
  for (const cell of cells) {
    if (runs.at(-2) === cell) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(cell, 1);
  }
  return runs;
}

/** Counts of every cell of an indicator, unit by unit. */
export function cellsOf(
  completeness: Completeness,
  { runs }: IndicatorCells,
): readonly CellCounts[] {
  const cells: CellCounts[] = [];
  for (let i = 0; i < runs.length; i += 2) {
    const counts = completeness.counts[runs[i] ?? 0] ?? noCells;
    for (let left = runs[i + 1] ?? 0; left > 0; left--) cells.push(counts);
  }
  return cells;
}
