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
interface DateCell {
  readonly kind: 'date';
  /** ISO day, or day and time when there is a time. */
  readonly text: string;
  readonly format: string;
}

/** An error of the spreadsheet: "#DIV/0!". */
interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** A cell as it stands; plain text and all cells of text files are strings, nothing is ''. Text is NFC. */
export type Cell = string | NumberCell | DateCell | ErrorCell;

/** Text of a cell as a person reads it. */
export const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
