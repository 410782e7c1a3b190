/** Bounds on a file; beyond any of them it is refused, so that no file can take the page's memory or time. */
export interface OpenLimits {
  readonly fileBytes: number;
  /** Bytes that may come out of an archive. */
  readonly unpackedBytes: number;
  /** How many times its packed size an archive may grow, once more than `ratioFreeBytes` have come out. */
  readonly unpackedRatio: number;
  readonly ratioFreeBytes: number;
  readonly entries: number;
  readonly columns: number;
  readonly sheetRows: number;
  readonly textRows: number;
  /** Cells of a file, empty ones between others counted. */
  readonly cells: number;
  readonly cellLength: number;
  readonly jsonDepth: number;
  /** Bytes from which a text file is first tried as a regular table, which is read by columns. */
  readonly regularFrom: number;
}

/** Bounds of spreadsheet programs where they have any: 16,384 columns, 1,048,576 rows, 32,767 characters a cell. */
export const defaultLimits: OpenLimits = {
  fileBytes: 200_000_000,
  unpackedBytes: 400_000_000,
  unpackedRatio: 200,
  ratioFreeBytes: 5_000_000,
  entries: 2000,
  columns: 16_384,
  sheetRows: 1_048_576,
  textRows: 2_000_000,
  cells: 20_000_000,
  cellLength: 32_767,
  jsonDepth: 64,
  regularFrom: 1_000_000,
};
