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
  const areaIds = [...new Set([...orderedIds, ...cube.areaIds, ...changedAreas])].filter(
    (id) => dataset.areaIndex.has(id) || changedAreas.has(id),
  );
  const numbers = new Map([[noCells.join(), 0]]);
  const indicators = context.indicators.flatMap((indicator): IndicatorCells[] => {
    const blocks = cube.blocks.filter((block) => block.indicatorId === indicator.id);
    const own = changed.get(indicator.id);
    if (blocks.length === 0 && !own) return [];
    const placesOf = blocks.map(({ seriesId }) => kindPlaces(series.get(seriesId)?.nature));
    const known = new Map<string, number>();
    const cells = areaIds.flatMap((id) => {
      const first = (dataset.areaIndex.get(id) ?? Number.NaN) * width;
      const changesOf = own?.get(id);
      return cube.periods.map((period, p) => {
        const change = changesOf?.get(period);
        let marks = '';
        for (let b = 0; b < blocks.length; b += 1)
          marks += String.fromCharCode(blocks[b]?.kind[first + p] ?? 0);
        const ask = () => numberOf(numbers, countCells(marks, placesOf, change));
        if (change) return ask();
        const number = known.get(marks) ?? ask();
        known.set(marks, number);
        return number;
      });
    });
    return [{ id: indicator.id, runs: toRuns(cells) }];
  });
  const counts = [...numbers.keys()].map((name) => name.split(',').map(Number));
  return { areaIds, periods: cube.periods, counts, indicators };
}

/** Where cells of each kind are counted, by the code of the kind. */
const kindPlaces = (nature: string | undefined) => (code: number) =>
  code === 1 ? Number(nature === 'illustrative') : code;

/** Counts the blocks of one cell by the codes of their kinds, nothing (0) not counted. */
function countCells(
  marks: string,
  placesOf: readonly ((code: number) => number)[],
  change: readonly number[] = [],
): string {
  const counts = cellKinds.map(() => 0);
  placesOf.forEach((placeOf, b) => {
    const code = marks.charCodeAt(b);
    if (code !== 0) counts[placeOf(code)] = (counts[placeOf(code)] ?? 0) + 1;
  });
  return [...counts, ...change].join();
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}

type ByCell = Map<string, Map<string, Map<string, number[]>>>;

/** Changes by indicator, unit and period. */
function countChanges(changes: readonly CellChange[]): ByCell {
  const counts: ByCell = new Map();
  for (const { kind, areaId, indicatorId, period, times = 1 } of changes) {
    const ofIndicator = counts.get(indicatorId) ?? new Map<string, Map<string, number[]>>();
    counts.set(indicatorId, ofIndicator);
    const ofArea = ofIndicator.get(areaId) ?? new Map<string, number[]>();
    ofIndicator.set(areaId, ofArea);
    const found = ofArea.get(period) ?? changeKinds.map(() => 0);
    const at = changeKinds.indexOf(kind);
    found[at] = (found[at] ?? 0) + times;
    ofArea.set(period, found);
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
