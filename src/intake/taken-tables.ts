import type { CheckedFigures } from './check-figures.ts';
import type { TableMapping } from './mapping.ts';

/** A table that a file holds, whether it is read or not. */
export interface OfferedTable {
  readonly sheet: string;
  /** Number of the table in its sheet, from 1. */
  readonly table: number;
  /** Number of its first row as seen. */
  readonly firstRow: number;
  readonly isRead: boolean;
}

/** A file as it was read and checked. */
export interface TakenTables {
  readonly mappings: readonly TableMapping[];
  readonly offered: readonly OfferedTable[];
  readonly unitRows: ReadonlyMap<string, number>;
  readonly checked: CheckedFigures;
}
