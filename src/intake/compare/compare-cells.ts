import type { Area } from '#domain/area.ts';
import type { Value } from '#domain/value.ts';
import type { CountedKey, IntakeCell } from '#intake/intake-cell.ts';
import { countedName } from '#intake/intake-cell.ts';
import type { ObservationRow } from '#table/cube-builder.ts';

/**
 * What becomes of a cell in the next version of the package.
 * - `added`: the package had no row for it
 * - `changed`: the figure, a part of it (numerator, denominator), or the reason why there is none is another one
 * - `unchanged`: the same figure and the same parts; source, date and note become those of the file all the same
 * - `removed`: a published figure goes: the file says why there is none, or does not have the cell and it is dropped
 * - `kept`: the file does not have the cell, and the published figure stays
 */
export type CellState = 'added' | 'changed' | 'unchanged' | 'removed' | 'kept';

/** All states, in the order in which they are told. */
export const cellStates: readonly CellState[] = [
  'added',
  'changed',
  'unchanged',
  'removed',
  'kept',
];

/** What a person wants done with published figures that the file does not have: they stay, or they go. */
export type Unstated = 'keep' | 'drop';

/** A figure with its parts, published or of the file. */
export interface Side {
  readonly value: Value;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** One cell in the published package and in the file. */
export interface ComparedCell extends CountedKey {
  readonly state: CellState;
  /** As published; undefined where the package has no row. */
  readonly before: Side | undefined;
  /** As the file has it; undefined where it has no such cell. */
  readonly after: Side | undefined;
  /** Where it stands in the file. */
  readonly place: IntakeCell | undefined;
}

/**
 * Holds the figures of a file against the published ones of the same way of counting.
 *
 * A published figure counts as "not in the file" only inside what the file covers: the same indicator, level,
 * breakdown and period, for a unit beside units that the file lists, that is, of the same tier and the same whole, when
 * the file has two of them or more. A list of eight districts says something about the ninth; it says nothing about the
 * province's own total, about last year, or about indicators that are on another form, and the form of one district
 * alone says nothing about the others. A unit that a listed one came from or became is not missing either. So a file on
 * other indicators removes nothing. A published row that says why there is no figure cannot be lost, and is not told.
 *
 * Every cell of the file comes once, in the order of the file; then the published figures it does not have.
 * @param cells figures of the file, each with its way of counting
 */
export function compareCells(
  cells: readonly IntakeCell[],
  published: readonly ObservationRow[],
  areas: readonly Area[],
  unstated: Unstated,
): ComparedCell[] {
  const series = new Set(cells.map(({ seriesId }) => seriesId));
  const before = new Map(
    published.filter((row) => series.has(row.seriesId)).map((row) => [countedName(row), row]),
  );
  const compared = cells.map((cell): ComparedCell => {
    const old = before.get(countedName(cell));
    return { ...keyOf(cell), state: stateOf(old, cell), before: old, after: cell, place: cell };
  });
  const state = unstated === 'keep' ? 'kept' : 'removed';
  const left = notInFile(cells, before, areas).map((row): ComparedCell => ({
    ...keyOf(row),
    state,
    before: row,
    after: undefined,
    place: undefined,
  }));
  return [...compared, ...left];
}

/** The key of a cell alone. */
export const keyOf = ({
  areaId,
  period,
  indicatorId,
  level,
  category,
  seriesId,
}: CountedKey): CountedKey => ({
  areaId,
  period,
  indicatorId,
  level,
  category,
  seriesId,
});

/** What becomes of a cell that the file has. */
export function stateOf(before: Side | undefined, after: Side): CellState {
  if (!before) return 'added';
  if (before.value.kind === 'reported' && after.value.kind !== 'reported') return 'removed';
  return isSame(before, after) ? 'unchanged' : 'changed';
}

const isSame = (a: Side, b: Side): boolean =>
  (a.value.kind === 'reported' && b.value.kind === 'reported'
    ? isSameNumber(a.value.n, b.value.n)
    : a.value.kind === b.value.kind) &&
  isSameNumber(a.numerator, b.numerator) &&
  isSameNumber(a.denominator, b.denominator);

/** Equal but for the noise of binary fractions. */
export const isSameNumber = (a: number | undefined, b: number | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

/** Published figures inside what the file covers that it does not have. */
function notInFile(
  cells: readonly IntakeCell[],
  published: ReadonlyMap<string, ObservationRow>,
  areas: readonly Area[],
): ObservationRow[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const table = ({ indicatorId, level, category, period, seriesId }: CountedKey) =>
    `${seriesId}|${indicatorId}|${level}|${category}|${period}`;
  const list = (key: CountedKey) => {
    const area = byId.get(key.areaId);
    return `${table(key)}|${area?.level}|${area?.parentId}`;
  };
  const listed = new Map<string, number>();
  const related = new Set<string>();
  for (const cell of cells) {
    listed.set(list(cell), (listed.get(list(cell)) ?? 0) + 1);
    const area = byId.get(cell.areaId);
    for (const id of [...(area?.predecessorIds ?? []), ...(area?.successorIds ?? [])])
      related.add(`${table(cell)}|${id}`);
  }
  const stated = new Set(cells.map(countedName));
  const isMissing = (name: string, row: ObservationRow) =>
    row.value.kind === 'reported' &&
    !stated.has(name) &&
    (listed.get(list(row)) ?? 0) >= fewestListed &&
    !related.has(`${table(row)}|${row.areaId}`);
  return [...published].flatMap(([name, row]) => (isMissing(name, row) ? [row] : []));
}

/** Units of one table that make it a list of units: one alone is its own form. */
export const fewestListed = 2;

/** Keys of the published figures that go because the file does not have them. */
export const droppedOf = (cells: readonly ComparedCell[]): readonly CountedKey[] =>
  cells.filter(({ state, after }) => state === 'removed' && after === undefined).map(keyOf);
