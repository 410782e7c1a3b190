import { cellText } from '#sheets/sheet.ts';
import type { Sheet, SheetRow } from '#sheets/sheet.ts';
import type { TextColumns } from '#sheets/text-columns.ts';
import { rowAt } from '#sheets/column-sheet.ts';
import { isCounterCell, isCounterRow } from '#intake/header-block.ts';
import type { TableMapping } from '#intake/mapping.ts';

/** Columns with more different texts than this are not asked what kind of row theirs is. */
const fewTexts = 5000;

/** For each text of each column whether it is nothing but blanks: 1 for those, and for the empty one. */
export function blanksOf(table: TextColumns): readonly Uint8Array[] {
  const known = blanks.get(table);
  if (known) return known;
  const found = table.texts.map((own) => {
    const marks = new Uint8Array(own.count);
    for (let id = 0; id < marks.length; id += 1) if (own.isBlank(id)) marks[id] = 1;
    return marks;
  });
  blanks.set(table, found);
  return found;
}

const blanks = new WeakMap<TextColumns, readonly Uint8Array[]>();

/** Whether a row has more than a number of cells that hold more than blanks. */
export function hasMoreCells(table: TextColumns, most: number): (row: number) => boolean {
  const marks = blanksOf(table);
  const { ids } = table;
  return (row) => {
    let filled = 0;
    for (let column = 0; column < ids.length; column += 1) {
      if (marks[column]?.[ids[column]?.[row] ?? 0] !== 1) filled += 1;
      if (filled > most) return true;
    }
    return false;
  };
}

/**
 * Indexes of the rows of figures of a table; blank rows, rows that number the columns and repeated headers are none.
 * The same rows as `dataRows` finds among rows.
 */
export function dataRowIndexes(
  sheet: Sheet,
  table: TextColumns,
  { headerFrom, dataFrom, dataTo }: TableMapping,
): Uint32Array {
  const found = new Uint32Array(Math.max(0, dataTo - dataFrom));
  const hasCells = hasMoreCells(table, 0);
  const plain = table.texts.flatMap((own, column) =>
    own.count > fewTexts
      ? []
      : [{ ids: table.ids[column], marks: plainTexts(table, column, headerFrom, dataFrom) }],
  );
  const lines = new Set(
    sheet.rows.slice(headerFrom, dataFrom).map((row) => JSON.stringify(row.cells.map(cellText))),
  );
  let count = 0;
  for (let row = dataFrom; row < dataTo; row += 1) {
    let isPlain = false;
    for (const { ids, marks } of plain) {
      isPlain = marks[ids?.[row] ?? 0] === 1;
      if (isPlain) break;
    }
    if (!isPlain) {
      if (!hasCells(row)) continue;
      const own = rowAt(table, row);
      if (isCounterRow(own) || lines.has(JSON.stringify(own.cells.map(cellText)))) continue;
    }
    found[count] = row;
    count += 1;
  }
  return found.subarray(0, count);
}

/** For each text of a column 1 when a row with it can only be one of figures: no blank, no number of a column, no header. */
function plainTexts(table: TextColumns, column: number, from: number, to: number): Uint8Array {
  const texts = table.texts[column];
  const plain = new Uint8Array(texts?.count ?? 1);
  for (let id = 1; id < plain.length; id += 1) {
    const text = (texts?.text(id) ?? '').trim();
    if (text !== '' && !isCounterCell(text)) plain[id] = 1;
  }
  for (let row = from; row < to; row += 1) plain[table.ids[column]?.[row] ?? 0] = 0;
  return plain;
}

/** The first rows of figures in which some of the columns has a text that is looked for; texts without the blanks around them. */
export function rowsWith(
  table: TextColumns,
  { dataFrom, dataTo }: TableMapping,
  columns: readonly number[],
  is: (text: string) => boolean,
  most = Infinity,
): readonly SheetRow[] {
  const marked = columns.flatMap((column) => {
    const texts = table.texts[column];
    const ids = table.ids[column];
    if (!texts || !ids) return [];
    const marks = new Uint8Array(texts.count);
    for (let id = 0; id < marks.length; id += 1) if (is(texts.text(id).trim())) marks[id] = 1;
    return marks.includes(1) ? [{ ids, marks }] : [];
  });
  const found: SheetRow[] = [];
  for (let row = dataFrom; marked.length > 0 && found.length < most && row < dataTo; row += 1)
    if (marked.some(({ ids, marks }) => marks[ids[row] ?? 0] === 1)) found.push(rowAt(table, row));
  return found;
}
