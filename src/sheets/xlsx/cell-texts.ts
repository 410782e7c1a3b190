import type { Cell } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { ColumnTexts } from '#sheets/text-columns.ts';

/** The different cells of one column of a workbook; number 0 is the empty one. */
export class CellTexts implements ColumnTexts {
  readonly #cells: Cell[] = [''];
  /** Number of the cell of each shared string, and of each whole number by its style; 0 while there is none. */
  readonly shared: Uint32Array;
  readonly #whole: Map<number, number>[] = [];
  readonly #others = new Map<string, number>();

  constructor(strings: number) {
    this.shared = new Uint32Array(strings);
  }

  get count(): number {
    return this.#cells.length;
  }

  text(id: number): string {
    return cellText(this.#cells[id]);
  }

  cell(id: number): Cell {
    return this.#cells[id] ?? '';
  }

  isBlank(id: number): boolean {
    return this.text(id).trim() === '';
  }

  /** Number of a cell that is not there yet; the empty one is 0. */
  add(cell: Cell): number {
    return cellText(cell) === '' ? 0 : this.#cells.push(cell) - 1;
  }

  /** Whole numbers of a style, by their value. */
  whole(style: number): Map<number, number> {
    return (this.#whole[style] ??= new Map());
  }

  /** Number of any other cell by what is written for it. */
  other(name: string): number | undefined {
    return this.#others.get(name);
  }

  setOther(name: string, id: number): number {
    this.#others.set(name, id);
    return id;
  }
}
