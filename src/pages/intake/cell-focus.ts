/** A cell to look at. */
export interface CellFocus {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
