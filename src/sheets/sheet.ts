import { columnLetters } from '#lib/column-letters.ts';
import type { Cell } from './cell.ts';
import type { TextColumns } from './text-columns.ts';

export type { Cell, NumberCell } from './cell.ts';
export { cellText } from './cell.ts';

/** A row as it stands; trailing empty cells may be left out. */
export interface SheetRow {
  /** Number of the row that a person sees, from 1; in text files the record's place, title lines and blank lines counted. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly isHidden?: boolean;
  /** Cells the line of a text file has, empty ones at its end counted; `cells` leaves those out. */
  readonly fields?: number;
}

/** A block of merged cells, zero-based columns and row numbers as seen; the value stands in the top left cell. */
export interface MergedBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One table-like sheet of a file. */
export interface Sheet {
  /** Name of the sheet; '' for text files. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedBlock[];
  /** Zero-based columns that are hidden. */
  readonly hiddenColumns: readonly number[];
  readonly isHidden?: boolean;
  /** The same rows by columns, where the file was read so; `rows` are then made as they are asked for. */
  readonly columns?: TextColumns;
}

/** Address of a cell as a spreadsheet shows it: row 17, column 1 -> "B17". */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row}`;
