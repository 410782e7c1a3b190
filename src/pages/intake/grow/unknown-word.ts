/** A text of the file that the package does not know, and where it stands. */
export interface UnknownWord {
  readonly text: string;
  readonly rule: string;
  /** Whether it heads a column; else it stands in a row. */
  readonly isHeader: boolean;
}
