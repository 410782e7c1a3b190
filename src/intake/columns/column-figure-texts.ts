import type { ColumnTexts, TextColumns } from '#sheets/text-columns.ts';
import type { TableMapping } from '#intake/mapping.ts';
import type { MeasureColumn } from '#intake/measure-columns.ts';
import { FigureTexts } from '#intake/table-convention.ts';
import type { ColumnWords } from './column-words.ts';
import type { RowVariants } from './row-variants.ts';

const text = 0;
const number = 1;
const other = 2;

/** What kind each cell of a column is; nothing for text files. */
function kindsOf(texts: ColumnTexts | undefined): Uint8Array | undefined {
  if (!texts?.cell) return undefined;
  const kinds = new Uint8Array(texts.count);
  for (let id = 1; id < kinds.length; id += 1) {
    const cell = texts.cell(id);
    if (typeof cell !== 'string') kinds[id] = cell.kind === 'number' ? number : other;
  }
  return kinds;
}

/** Texts of all figures of a table, each once as a whole number and once as another, in the order they are met. */
export function columnFigureTexts(
  table: TextColumns,
  rows: Uint32Array,
  { saids, saidOf }: ColumnWords,
  columns: readonly MeasureColumn[],
  variants: RowVariants,
  { sheet }: TableMapping,
): FigureTexts {
  const found = new FigureTexts();
  const cells = columns.map(({ column }) => kindsOf(table.texts[column]));
  const seen = columns.map(({ column }) => new Uint8Array(table.texts[column]?.count ?? 1));
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i]?.column ?? 0;
      const id = table.ids[column]?.[row] ?? 0;
      const kind = cells[i]?.[id] ?? text;
      if (kind === number && saids[saidOf[at] ?? 0]?.kind !== 'skip') found.hasNumberCells = true;
      if (kind !== text) continue;
      const variant = variants.list[(saidOf[at] ?? 0) * columns.length + i];
      if (!variant) continue;
      const marks = seen[i] as Uint8Array;
      const mark = variant.isCount ? 1 : 2;
      if (((marks[id] ?? 0) & mark) !== 0) continue;
      marks[id] = (marks[id] ?? 0) | mark;
      const own = (table.texts[column]?.text(id) ?? '').trim();
      found.add(own, variant.isCount, { sheet, row: table.numbers[row] ?? 0, column });
    }
  }
  return found;
}
