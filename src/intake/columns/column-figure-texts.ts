import type { TextColumns } from '#sheets/text-columns.ts';
import type { TableMapping } from '#intake/mapping.ts';
import type { MeasureColumn } from '#intake/measure-columns.ts';
import { FigureTexts } from '#intake/table-convention.ts';
import type { RowVariants } from './row-variants.ts';

/** Texts of all figures of a table, each once as a whole number and once as another, in the order they are met. */
export function columnFigureTexts(
  table: TextColumns,
  rows: Uint32Array,
  saidOf: Uint32Array,
  columns: readonly MeasureColumn[],
  variants: RowVariants,
  { sheet }: TableMapping,
): FigureTexts {
  const found = new FigureTexts();
  const seen = columns.map(({ column }) => new Uint8Array(table.texts[column]?.count ?? 1));
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    for (let i = 0; i < columns.length; i += 1) {
      const variant = variants.list[(saidOf[at] ?? 0) * columns.length + i];
      if (!variant) continue;
      const column = columns[i]?.column ?? 0;
      const id = table.ids[column]?.[row] ?? 0;
      const marks = seen[i] as Uint8Array;
      const mark = variant.isCount ? 1 : 2;
      if (((marks[id] ?? 0) & mark) !== 0) continue;
      marks[id] = (marks[id] ?? 0) | mark;
      const text = (table.texts[column]?.text(id) ?? '').trim();
      found.add(text, variant.isCount, { sheet, row: table.numbers[row] ?? 0, column });
    }
  }
  return found;
}
