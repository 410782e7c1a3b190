import { columnLetters } from '#lib/column-letters.ts';
import type { TextColumns } from './text-columns.ts';

/** A number as a workbook stores it; text of a CSV file stays text until a column's type is known. */
export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  /** Shortest decimal text of the stored number: "0.722", "8231". */
  readonly text: string;
  /** Number format of the cell, e.g. "0.0%"; '' when general. */
  readonly format: string;
}

/** A date that a workbook stores as a date, often a code or a school year that the spreadsheet "corrected". */
export interface DateCell {
  readonly kind: 'date';
  /** ISO day, or day and time when there is a time. */
  readonly text: string;
  readonly format: string;
}

/** An error of the spreadsheet: "#DIV/0!". */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** A cell as it stands; plain text and all cells of text files are strings, nothing is ''. Text is NFC. */
export type Cell = string | NumberCell | DateCell | ErrorCell;

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

/** Text of a cell as a person reads it. */
export const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;

/** Address of a cell as a spreadsheet shows it: row 17, column 1 -> "B17". */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row}`;
