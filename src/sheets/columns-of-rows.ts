import type { SheetRow } from './sheet.ts';
import { cellText } from './sheet.ts';
import type { ColumnTexts, TextColumns } from './text-columns.ts';

/** The different texts of a column, kept as strings. */
class StringTexts implements ColumnTexts {
  readonly #list = [''];
  readonly #numbers = new Map([['', 0]]);

  get count(): number {
    return this.#list.length;
  }

  text(id: number): string {
    return this.#list[id] ?? '';
  }

  isBlank(id: number): boolean {
    return this.text(id).trim() === '';
  }

  idOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#list.length);
    return this.#list.push(text) - 1;
  }
}

/** Rows of a text file by columns. */
export function columnsOfRows(rows: readonly SheetRow[]): TextColumns {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const texts = Array.from({ length: width }, () => new StringTexts());
  const ids = texts.map(() => new Uint32Array(rows.length));
  const numbers = new Uint32Array(rows.length);
  const fields = new Uint16Array(rows.length);
  rows.forEach((row, at) => {
    numbers[at] = row.number;
    fields[at] = Math.min(row.fields ?? row.cells.length, 65_535);
    row.cells.forEach((cell, column) => {
      (ids[column] as Uint32Array)[at] = texts[column]?.idOf(cellText(cell)) ?? 0;
    });
  });
  return { length: rows.length, texts, ids, numbers, fields };
}
