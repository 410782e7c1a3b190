import type { SchoolLevel } from '#domain/school-level.ts';
import type { ObservationStatus, Qualifier, Value } from '#domain/value.ts';
import { valueKindCodes } from '#domain/value.ts';

/** Everything about a cell that is not a number; few distinct ones, so cells hold an index. */
export interface CellMeta {
  readonly status: ObservationStatus;
  readonly qualifier: Qualifier;
  /** Size of the unit the source published in, e.g. 1000 for "nghìn"; 0 when exact. */
  readonly precision: number;
  readonly referenceDate: string;
  readonly sourceId: string;
  readonly noteId: string;
  /** File of the package that holds the row. */
  readonly file: string;
}

/** What one block of values is about. */
export interface BlockKey {
  readonly indicatorId: string;
  readonly seriesId: string;
  readonly level: SchoolLevel;
  /** Other breakdown as `dimension:category`, or '' for none. */
  readonly category: string;
}

/**
 * Values of one indicator, series and breakdown over all areas and periods of the cube, in typed columns.
 * Cell index is `areaIndex * periods.length + periodIndex`. `kind` holds codes of `valueKindCodes`;
 * numbers of cells that are not reported mean nothing and must not be read.
 */
export interface Block extends BlockKey {
  readonly kind: Uint8Array;
  readonly value: Float64Array;
  /** Parts as the file gives them; undefined when no cell of the block has any. NaN marks "not given". */
  readonly numerator: Float64Array | undefined;
  readonly denominator: Float64Array | undefined;
  readonly meta: Uint16Array;
  /** Line of the file, counted from 1 with the header as line 1. */
  readonly line: Uint32Array;
}

/** Observations as a cube of blocks that share the area and the period axis. */
export interface Cube {
  readonly areaIds: readonly string[];
  readonly periods: readonly string[];
  readonly metas: readonly CellMeta[];
  readonly blocks: readonly Block[];
}

/** One text for the key of a block. */
export const blockName = (key: BlockKey): string =>
  `${key.indicatorId}|${key.seriesId}|${key.level}|${key.category}`;

/** The value of a cell, or undefined where the file has no row. */
export function valueAt(block: Block, cell: number): Value | undefined {
  const kind = valueKindCodes[block.kind[cell] ?? 0] ?? 'absent';
  if (kind === 'absent') return undefined;
  return kind === 'reported' ? { kind, n: block.value[cell] ?? Number.NaN } : { kind };
}

/** A part of a ratio at a cell, or undefined where the file gives none. */
export function partAt(column: Float64Array | undefined, cell: number): number | undefined {
  const n = column?.[cell];
  return n === undefined || Number.isNaN(n) ? undefined : n;
}
