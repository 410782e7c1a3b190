import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { inSeries } from '#intake/intake-cell.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { buildCube } from '#table/cube-builder.ts';
import type { Cube } from '#table/cube.ts';
import type { CellChange } from '#views/quality/completeness.ts';
import type { CellState, ComparedCell, Unstated } from './compare-cells.ts';
import { cellStates, compareCells, droppedOf } from './compare-cells.ts';
import type { HeadlineMove, MovedFigure } from './moved-figures.ts';
import { headlineMoves, movedFigures } from './moved-figures.ts';
import { rowsAfter } from './rows-after.ts';

/** Number of cells in each state. */
export type StateCounts = Readonly<Record<CellState, number>>;

/** A file beside the last published snapshot of its package: what the next version would change. */
export interface Comparison {
  readonly unstated: Unstated;
  /** All cells: those of the file in its order, then the published ones it does not have. */
  readonly cells: readonly ComparedCell[];
  /** Published figures that the file does not have. */
  readonly notInFile: readonly ComparedCell[];
  /** Cells one by one without the unchanged ones, and of the added ones only the first: they may be a million. */
  readonly moving: (mostAdded: number) => Iterable<ComparedCell>;
  /** Cells that the file adds, changes or removes, for the grid of the package as it would be. */
  readonly changes: () => readonly CellChange[];
  readonly counts: StateCounts;
  readonly byIndicator: ReadonlyMap<string, StateCounts>;
  readonly byArea: ReadonlyMap<string, StateCounts>;
  readonly figures: readonly MovedFigure[];
  readonly headlines: readonly HeadlineMove[];
  /** Made-up figures that fall away because the total they split is replaced. */
  readonly madeUpDropped: number;
  /** The package as it would be. */
  readonly after: Dataset;
}

/** What of a target a comparison needs. */
export type ComparedTarget = Pick<IntakeTarget, 'context' | 'published' | 'known' | 'seriesId'>;

/** The cells of a file, after a person's answers and fixes, held against what the package has published. */
export function compareWithPublished(
  target: ComparedTarget,
  figures: readonly IntakeCell[],
  unstated: Unstated = 'keep',
): Comparison {
  const { context, published, known } = target;
  const cells = inSeries(figures, target.seriesId);
  const compared = compareCells(cells, published, context.areas, unstated);
  const next = rowsAfter(target, cells, droppedOf(compared));
  const before = publishedDataset(target, known);
  const after = toDatasetOf(target, next.rows);
  const moved = compared.filter(({ state }) => state !== 'unchanged' && state !== 'kept');
  return {
    unstated,
    cells: compared,
    notInFile: compared.filter((cell) => cell.after === undefined),
    moving: (mostAdded) => movingCells(compared, mostAdded),
    changes: () => changesOf(compared),
    counts: countStates(compared),
    byIndicator: countBy(compared, ({ indicatorId }) => indicatorId),
    byArea: countBy(compared, ({ areaId }) => areaId),
    figures: movedFigures(before, after, moved),
    headlines: headlineMoves(before, after),
    madeUpDropped: next.madeUpDropped,
    after,
  };
}

function* movingCells(cells: readonly ComparedCell[], mostAdded: number): Generator<ComparedCell> {
  let added = 0;
  for (const cell of cells) {
    if (cell.state === 'unchanged') continue;
    if (cell.state === 'added') added += 1;
    if (cell.state !== 'added' || added <= mostAdded) yield cell;
  }
}

const changesOf = (cells: readonly ComparedCell[]): readonly CellChange[] =>
  cells.flatMap(({ state, areaId, indicatorId, period }) =>
    state === 'unchanged' || state === 'kept' ? [] : [{ kind: state, areaId, indicatorId, period }],
  );

const datasets = new WeakMap<readonly ObservationRow[], Dataset>();

/** The package as it is: the same for every judgement of a file. */
export function publishedDataset(target: ComparedTarget, rows: readonly ObservationRow[]): Dataset {
  const known = datasets.get(rows) ?? toDatasetOf(target, rows);
  datasets.set(rows, known);
  return known;
}

const toDatasetOf = (target: ComparedTarget, rows: readonly ObservationRow[]): Dataset =>
  toDataset(target.context, cubeOf(target, rows));

/** A cube of the rows of units that the package has. */
export function cubeOf({ context }: ComparedTarget, rows: readonly ObservationRow[]): Cube {
  const areaIds = context.areas.map(({ id }) => id);
  const known = new Set(areaIds);
  return buildCube(
    rows.filter(({ areaId }) => known.has(areaId)),
    areaIds,
  );
}

function countBy(
  cells: readonly ComparedCell[],
  nameOf: (cell: ComparedCell) => string,
): ReadonlyMap<string, StateCounts> {
  const counts = new Map<string, Record<CellState, number>>();
  for (const cell of cells) {
    const name = nameOf(cell);
    const found = counts.get(name) ?? noStates();
    found[cell.state] += 1;
    counts.set(name, found);
  }
  return counts;
}

function countStates(cells: readonly ComparedCell[]): StateCounts {
  const counts = noStates();
  for (const { state } of cells) counts[state] += 1;
  return counts;
}

/** Counts of nothing. */
export const noStates = (): Record<CellState, number> =>
  Object.fromEntries(cellStates.map((state) => [state, 0])) as Record<CellState, number>;
