import { toDataset } from '#indicators/dataset.ts';
import type { CellState, ComparedCell, Unstated } from '#intake/compare/compare-cells.ts';
import { cellStates, droppedOf, keyOf, stateOf } from '#intake/compare/compare-cells.ts';
import type { ComparedTarget, Comparison, StateCounts } from '#intake/compare/comparison.ts';
import { cubeOf, noStates, publishedDataset } from '#intake/compare/comparison.ts';
import { headlineMoves, movedFigures } from '#intake/compare/moved-figures.ts';
import { countedName } from '#intake/intake-cell.ts';
import type { CellChange } from '#views/quality/completeness.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { cubeWithFigures } from './cube-columns.ts';
import type { FigureColumns } from './figure-columns.ts';
import { mayMove } from './may-move.ts';
import { notInColumns } from './not-in-columns.ts';
import { PairIds } from './pair-ids.ts';

const added = cellStates.indexOf('added');
const unchanged = cellStates.indexOf('unchanged');

/**
 * Holds the figures of a file, in typed columns, against the published ones: the same comparison as
 * `compareWithPublished`, but a cell becomes an object when somebody asks for it.
 */
export function compareColumns(
  target: ComparedTarget,
  figures: FigureColumns,
  unstated: Unstated,
): Comparison {
  const { context, published, known, seriesId } = target;
  const before = new Map(
    published.filter((row) => row.seriesId === seriesId).map((row) => [countedName(row), row]),
  );
  const beside = new ColumnsBeside(figures, [...before.values()], seriesId);
  const gone = unstated === 'keep' ? 'kept' : 'removed';
  const notInFile = notInColumns(figures, [...before.values()], context.areas).map(
    (row): ComparedCell => ({
      ...keyOf(row),
      state: gone,
      before: row,
      after: undefined,
      place: undefined,
    }),
  );
  const next = rowsLeft(target, figures, new Set(droppedOf(notInFile).map(countedName)));
  const areaIds = context.areas.map(({ id }) => id);
  const dataset = publishedDataset(target, known);
  const cube = cubeWithFigures(cubeOf(target, next.rows), figures, areaIds, seriesId);
  const after = toDataset(context, cube);
  const { names } = figures;
  const byIndicator = beside.counts(names.indicators.list, figures.indicators);
  const byArea = beside.counts(names.areas.list, figures.areas);
  for (const cell of notInFile) {
    countOne(byIndicator, cell.indicatorId, cell.state);
    countOne(byArea, cell.areaId, cell.state);
  }
  const counts = noStates();
  for (const found of byIndicator.values())
    for (const state of cellStates) counts[state] += found[state];
  const dropped = notInFile.filter(({ state }) => state === 'removed');
  const moved = function* () {
    yield* beside.keysThat(mayMove(dataset, figures, seriesId));
    yield* dropped;
  };
  let all: readonly ComparedCell[] | undefined;
  return {
    unstated,
    get cells() {
      return (all ??= [...beside.cells(), ...notInFile]);
    },
    notInFile,
    moving: function* (mostAdded) {
      yield* beside.moving(mostAdded);
      yield* notInFile;
    },
    changes: () => [
      ...beside.changes(),
      ...dropped.map(({ areaId, indicatorId, period }) => ({
        kind: 'removed' as const,
        areaId,
        indicatorId,
        period,
      })),
    ],
    counts,
    byIndicator,
    byArea,
    figures: movedFigures(dataset, after, moved()),
    headlines: headlineMoves(dataset, after),
    madeUpDropped: next.madeUpDropped,
    after,
  };
}

function countOne(
  counts: Map<string, Record<CellState, number>>,
  name: string,
  state: CellState,
): void {
  const found = counts.get(name) ?? noStates();
  found[state] += 1;
  counts.set(name, found);
}

/** Rows of the package that stay beside the figures of a file, as `rowsAfter` leaves them. */
function rowsLeft(
  { context, known, seriesId }: ComparedTarget,
  figures: FigureColumns,
  dropped: ReadonlySet<string>,
): { readonly rows: readonly ObservationRow[]; readonly madeUpDropped: number } {
  const { names, periods, indicators, length } = figures;
  const width = names.indicators.list.length;
  const index = figures.index();
  const isUnchanged = new Uint8Array(length);
  for (const row of known) {
    const at = row.seriesId === seriesId ? index.find(row) : -1;
    if (at >= 0 && stateOf(row, figures.cellAt(at)) === 'unchanged') isUnchanged[at] = 1;
  }
  const touched = new Uint8Array(names.periods.list.length * width);
  for (let at = 0; at < length; at += 1)
    if (isUnchanged[at] === 0) touched[(periods[at] ?? 0) * width + (indicators[at] ?? 0)] = 1;
  const splits = new Set(
    context.series
      .filter(({ nature, ofSeriesId }) => nature === 'illustrative' && ofSeriesId === seriesId)
      .map(({ id }) => id),
  );
  const isOutdated = (row: ObservationRow): boolean => {
    if (!splits.has(row.seriesId)) return false;
    const period = names.periods.find(row.period);
    const indicator = names.indicators.find(row.indicatorId);
    return period >= 0 && indicator >= 0 && touched[period * width + indicator] === 1;
  };
  const isReplaced = (row: ObservationRow): boolean =>
    (row.seriesId === seriesId && index.find(row) >= 0) || dropped.has(countedName(row));
  return {
    rows: known.filter((row) => !isOutdated(row) && !isReplaced(row)),
    madeUpDropped: known.filter(isOutdated).length,
  };
}

/** What becomes of each figure of a file beside the published rows. */
class ColumnsBeside {
  readonly #figures: FigureColumns;
  readonly #rows: readonly ObservationRow[];
  readonly #seriesId: string;
  /** Row beside each figure; -1 for none. */
  readonly #before: Int32Array;
  readonly #states: Uint8Array;
  /** Figures that have a row beside them, in order. */
  readonly #known: readonly number[];

  constructor(figures: FigureColumns, rows: readonly ObservationRow[], seriesId: string) {
    this.#figures = figures;
    this.#rows = rows;
    this.#seriesId = seriesId;
    this.#before = new Int32Array(figures.length).fill(-1);
    this.#states = new Uint8Array(figures.length).fill(added);
    const index = figures.index();
    const known: number[] = [];
    rows.forEach((row, i) => {
      const at = index.find(row);
      if (at < 0) return;
      known.push(at);
      this.#before[at] = i;
      this.#states[at] = cellStates.indexOf(stateOf(row, figures.cellAt(at)));
    });
    this.#known = known.toSorted((a, b) => a - b);
  }

  #cellAt(at: number): ComparedCell {
    const cell = { ...this.#figures.cellAt(at), seriesId: this.#seriesId };
    return {
      ...keyOf(cell),
      state: cellStates[this.#states[at] ?? 0] ?? 'added',
      before: this.#rows[this.#before[at] ?? -1],
      after: cell,
      place: cell,
    };
  }

  *cells(): Generator<ComparedCell> {
    for (let at = 0; at < this.#states.length; at += 1) yield this.#cellAt(at);
  }

  /** Cells but the unchanged ones; of the added ones the first. */
  *moving(mostAdded: number): Generator<ComparedCell> {
    let count = 0;
    let at = 0;
    for (; at < this.#states.length && count < mostAdded; at += 1) {
      if (this.#states[at] === unchanged) continue;
      if (this.#states[at] === added) count += 1;
      yield this.#cellAt(at);
    }
    for (const next of this.#known)
      if (next >= at && this.#states[next] !== unchanged) yield this.#cellAt(next);
  }

  /** Keys of the figures that are new or another, of those that are asked for. */
  *keysThat(isAsked: (at: number) => boolean): Generator<ComparedCell> {
    for (let at = 0; at < this.#states.length; at += 1)
      if (this.#states[at] !== unchanged && isAsked(at)) yield this.#cellAt(at);
  }

  /** Cells in each state by name, in the order in which the names come. */
  counts(
    names: readonly string[],
    numbers: Uint16Array | Uint32Array,
  ): Map<string, Record<CellState, number>> {
    const width = cellStates.length;
    const sums = new Float64Array(names.length * width);
    const order: number[] = [];
    const seen = new Uint8Array(names.length);
    for (let at = 0; at < this.#states.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (seen[number] === 0) {
        seen[number] = 1;
        order.push(number);
      }
      const place = number * width + (this.#states[at] ?? 0);
      sums[place] = (sums[place] ?? 0) + 1;
    }
    return new Map(
      order.map((number) => [
        names[number] ?? '',
        Object.fromEntries(
          cellStates.map((state, i) => [state, sums[number * width + i] ?? 0]),
        ) as StateCounts as Record<CellState, number>,
      ]),
    );
  }

  /** Cells that are added, changed or removed, those of one indicator, unit and period together. */
  changes(): readonly CellChange[] {
    const { areas, periods, indicators, names } = this.#figures;
    const [i, p] = [names.indicators.list.length, names.periods.list.length];
    const pairs = new PairIds(names.areas.list.length, i * p * cellStates.length);
    const found: { at: number; times: number }[] = [];
    for (let at = 0; at < this.#states.length; at += 1) {
      const state = this.#states[at] ?? 0;
      if (state === unchanged) continue;
      const rest = ((indicators[at] ?? 0) * p + (periods[at] ?? 0)) * cellStates.length + state;
      const one = (found[pairs.of(areas[at] ?? 0, rest)] ??= { at, times: 0 });
      one.times += 1;
    }
    return found.map(({ at, times }) => {
      const { areaId, indicatorId, period } = this.#figures.keyAt(at);
      const kind = cellStates[this.#states[at] ?? 0] as CellChange['kind'];
      return { kind, areaId, indicatorId, period, times };
    });
  }
}
