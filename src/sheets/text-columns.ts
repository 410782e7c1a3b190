import type { Cell } from './cell.ts';

/** The different texts of one column, numbered; 0 is the empty text. */
export interface ColumnTexts {
  /** How many there are, the empty one counted. */
  readonly count: number;
  text(id: number): string;
  /** Whether a text is nothing but blanks. */
  isBlank(id: number): boolean;
  /** The cell of a workbook that holds the text; in text files every cell is its text. */
  cell?(id: number): Cell;
}

/** A text table by columns: every text once, and for each row the number of its text. */
export interface TextColumns {
  /** Rows that hold anything. */
  readonly length: number;
  readonly texts: readonly ColumnTexts[];
  /** By column: number of the text of each row. At least `length` long. */
  readonly ids: readonly Uint32Array[];
  /** Number of each row that a person sees, from 1. */
  readonly numbers: Uint32Array;
  /** Cells that each line of a text file has, empty ones at its end counted. */
  readonly fields: Uint16Array | undefined;
}

/** Cell that holds a text of a column. */
export const cellOf = (texts: ColumnTexts | undefined, id: number): Cell =>
  texts?.cell?.(id) ?? texts?.text(id) ?? '';

/** Cell at a place of a table; '' beyond its edges. */
export function cellAt({ texts, ids }: TextColumns, row: number, column: number): Cell {
  const id = ids[column]?.[row] ?? 0;
  return id === 0 ? '' : cellOf(texts[column], id);
}

/** The table with some texts changed, by the number of the row and the column; the table itself is left as it is. */
export function withTexts(
  table: TextColumns,
  changes: ReadonlyMap<number, ReadonlyMap<number, string>>,
): TextColumns {
  const width = Math.max(
    table.ids.length,
    ...[...changes.values()].flatMap((cells) => [...cells.keys()].map((column) => column + 1)),
  );
  const added = Array.from({ length: width }, (): string[] => []);
  const ids = Array.from({ length: width }, (_, column) => {
    const own = table.ids[column];
    return own === undefined ? new Uint32Array(table.length) : own.slice(0, table.length);
  });
  for (let row = 0; row < table.length; row += 1) {
    const cells = changes.get(table.numbers[row] ?? 0);
    if (!cells) continue;
    for (const [column, text] of cells) {
      const base = table.texts[column]?.count ?? 1;
      (ids[column] as Uint32Array)[row] =
        text === '' ? 0 : base + (added[column] as string[]).push(text) - 1;
    }
  }
  const texts = added.map((own, column): ColumnTexts => {
    const before = table.texts[column];
    const base = before?.count ?? 1;
    return {
      count: base + own.length,
      text: (id) => (id < base ? (before?.text(id) ?? '') : (own[id - base] ?? '')),
      isBlank: (id) =>
        id < base ? (before?.isBlank(id) ?? true) : (own[id - base] ?? '').trim() === '',
      cell: (id) => (id < base ? cellOf(before, id) : (own[id - base] ?? '')),
    };
  });
  return { ...table, ids, texts };
}
