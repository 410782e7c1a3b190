import type { CellMeta } from '#table/cube.ts';
import type { Value } from '#domain/value.ts';

/** How a value came about. */
export type CellOrigin =
  /** a source printed it */
  | 'printed'
  /** ratio of two printed figures */
  | 'ratio'
  /** sum over school levels */
  | 'sum-of-levels'
  /** sum over units */
  | 'sum-of-areas';

/** A figure of an indicator with everything needed to recompute it. */
export interface Cell {
  readonly value: Value;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly origin: CellOrigin;
  readonly seriesId: string;
  /** Description of the row it was read from; for computed cells that of the first part. */
  readonly meta: CellMeta | undefined;
  /** Line of that row in its file; 0 for computed cells. */
  readonly line: number;
  /** The cells it was computed from. */
  readonly parts: readonly CellPart[];
  /** Why a figure cannot be told in the boundaries asked for, where that is why there is none. */
  readonly refusal?: Refusal;
}

/**
 * Why a figure is not carried over to other boundaries: a unit was `cut` and nobody states by which share; a
 * `part-missing`; units of which the crosswalk says nothing (`unknown-origin`); or an indicator that is `not-additive`.
 */
export type Refusal = 'cut' | 'part-missing' | 'unknown-origin' | 'not-additive';

/** One ingredient of a computed cell. */
export interface CellPart {
  readonly ref: CellRef;
  readonly cell: Cell;
  /** The share of it that was taken, where not all of it was, with the source that states it. */
  readonly share?: { readonly n: number; readonly sourceId: string };
  /** Whether the unit was cut and no share of it may be taken: then the whole cell is refused. */
  readonly isCut?: boolean;
}

/** Where a figure stands: the address of "Nguồn gốc con số". */
export interface CellRef {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  readonly level: string;
  readonly category: string;
  /** The way of counting asked for (a published series id). */
  readonly counting: string;
}

/** Whether a figure, or a part it was computed from, was given as "nearly" or "over". */
export function isRounded(cell: Cell): boolean {
  return (
    (cell.parts.length === 0 && (cell.meta?.qualifier ?? '') !== '') ||
    cell.parts.some((part) => isRounded(part.cell))
  );
}

/** All series a figure rests on. */
export function seriesOf(cell: Cell): ReadonlySet<string> {
  return cell.parts.length === 0
    ? new Set([cell.seriesId])
    : new Set(cell.parts.flatMap((part) => [...seriesOf(part.cell)]));
}

/** Whether a figure is illustrative, itself or through a part. */
export function isIllustrative(cell: Cell): boolean {
  return (
    cell.meta?.status === 'illustrative' || cell.parts.some((part) => isIllustrative(part.cell))
  );
}
