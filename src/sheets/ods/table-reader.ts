import type { Cell, MergedBlock, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { CellCount } from '#sheets/cell-count.ts';
import type { FaultList } from '#sheets/fault-list.ts';
import { makeFault, refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { CellCheck } from '#sheets/text/check-cells.ts';
import type { RawSheet } from '#sheets/xlsx/read-sheet.ts';
import type { XmlAttributes } from '#sheets/xlsx/read-xml.ts';
import { cellOf } from './cell-of.ts';
import { CellText } from './cell-text.ts';
import type { StyleList } from './style-list.ts';

/** What a table is read with, and where its faults go. */
export interface TableTask {
  readonly name: string;
  readonly part: string;
  readonly styles: StyleList;
  readonly limits: OpenLimits;
  readonly faults: FaultList;
  /** Counts the cells of all sheets. */
  readonly count: CellCount;
  readonly check: CellCheck;
}

interface PlacedCell {
  readonly column: number;
  readonly times: number;
  readonly cell: Cell;
  /** Formula that has no stored result; '' when there is none. */
  readonly formula: string;
}

/** Reads one table of an OpenDocument sheet, element by element. Repeated rows and cells are written out, within the bounds. */
export class TableReader {
  readonly #task: TableTask;
  readonly #rows: SheetRow[] = [];
  readonly #merges: MergedBlock[] = [];
  readonly #hiddenColumns: Uint8Array;
  readonly #columnStyles: (readonly [end: number, style: string])[] = [];
  readonly #text = new CellText();
  #columns = 0;
  #row = 0;
  #rowAttributes: XmlAttributes = {};
  #hiddenGroups = 0;
  #groups: boolean[] = [];
  #cells: PlacedCell[] = [];
  #column = 0;
  #cell: XmlAttributes | undefined;
  /** A table of the values of another file, kept to compute with. */
  isCopy = false;

  constructor(task: TableTask) {
    this.#task = task;
    this.#hiddenColumns = new Uint8Array(task.limits.columns);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#cell !== undefined) {
      if (name === 'table') throw this.#broken();
      this.#text.open(name, attributes);
    } else if (name === 'table-source') this.isCopy = true;
    else if (name === 'table-column') this.#addColumns(attributes);
    else if (name === 'table-row-group') {
      this.#groups.push(attributes['table:display'] === 'false');
      if (this.#groups.at(-1) === true) this.#hiddenGroups += 1;
    } else if (name === 'table-row') {
      this.#rowAttributes = attributes;
      this.#cells = [];
      this.#column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#cell = attributes;
  }

  text(text: string): void {
    if (this.#cell !== undefined) this.#text.add(text);
  }

  close(name: string): void {
    if (this.#cell !== undefined) {
      if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell(this.#cell);
      else this.#text.close();
    } else if (name === 'table-row') this.#closeRow();
    else if (name === 'table-row-group' && this.#groups.pop() === true) this.#hiddenGroups -= 1;
  }

  finish(): RawSheet {
    return { rows: this.#rows, merges: this.#merges, hiddenColumns: this.#hiddenColumns };
  }

  #addColumns(attributes: XmlAttributes): void {
    const first = this.#columns;
    this.#columns += this.#repeats(attributes['table:number-columns-repeated']);
    const style = attributes['table:default-cell-style-name'] ?? '';
    this.#columnStyles.push([this.#columns, style]);
    if (isHidden(attributes)) this.#hiddenColumns.fill(1, first, this.#columns);
  }

  #closeCell(attributes: XmlAttributes): void {
    this.#cell = undefined;
    const column = this.#column;
    const text = this.#text.take();
    const times = this.#repeats(attributes['table:number-columns-repeated']);
    this.#column += times;
    const cell = cellOf(
      attributes,
      text,
      this.#task.styles.format(this.#styleOf(attributes, column)),
    );
    if (cell === undefined) throw this.#broken(attributes['office:value'] ?? text);
    this.#addMerge(attributes, column);
    const isOpen = attributes['office:value-type'] === undefined && text === undefined;
    const formula = isOpen ? (attributes['table:formula'] ?? '') : '';
    if (cellText(cell) === '' && formula === '' && typeof cell === 'string') return;
    const limit = this.#task.limits.columns;
    if (this.#column > limit) {
      const params = { limit, found: this.#column };
      throw refusal('columns-too-many', params, { sheet: this.#task.name, row: this.#row + 1 });
    }
    this.#cells.push({ column, times, cell, formula });
  }

  #styleOf(attributes: XmlAttributes, column: number): string {
    return (
      attributes['table:style-name'] ??
      this.#rowAttributes['table:default-cell-style-name'] ??
      this.#columnStyles.find(([end]) => column < end)?.[1] ??
      ''
    );
  }

  #addMerge(attributes: XmlAttributes, left: number): void {
    const across = this.#repeats(attributes['table:number-columns-spanned']);
    const down = this.#repeats(attributes['table:number-rows-spanned']);
    if (across === 1 && down === 1) return;
    const top = this.#row + 1;
    this.#merges.push({ top, bottom: top + down - 1, left, right: left + across - 1 });
  }

  #closeRow(): void {
    const times = this.#repeats(this.#rowAttributes['table:number-rows-repeated']);
    const last = this.#cells.at(-1);
    if (!last) {
      this.#row += times;
      return;
    }
    const width = last.column + last.times;
    const cells: Cell[] = Array.from({ length: width }, () => '');
    for (const { column, times: repeats, cell } of this.#cells)
      cells.fill(cell, column, column + repeats);
    for (let time = 0; time < times; time += 1) this.#addRow(cells);
  }

  #addRow(cells: readonly Cell[]): void {
    const { name, limits, count, check, faults } = this.#task;
    this.#row += 1;
    if (this.#row > limits.sheetRows)
      throw refusal('rows-too-many', { limit: limits.sheetRows }, { sheet: name });
    count.add(cells.length);
    const isRowHidden = this.#hiddenGroups > 0 || isHidden(this.#rowAttributes);
    this.#rows.push({ number: this.#row, cells, ...(isRowHidden && { isHidden: true }) });
    faults.add(...check.rowFaults(cells, this.#row, name));
    for (const { column, cell, formula } of this.#cells) {
      const place = { sheet: name, row: this.#row, column };
      if (formula !== '') {
        const at = { ...place, value: formula };
        faults.add(makeFault('error', 'formula-without-value', at, { formula }));
      }
      if (typeof cell !== 'string' && cell.kind === 'error') {
        const at = { ...place, value: cell.text };
        faults.add(makeFault('warning', 'error-cell', at, { error: cell.text }));
      }
    }
  }

  #repeats(text: string | undefined): number {
    if (text === undefined) return 1;
    const count = Number(text);
    if (!/^\d{1,9}$/.test(text) || count < 1) throw this.#broken(text);
    return count;
  }

  #broken(value = '') {
    const { name, part } = this.#task;
    return refusal('workbook-broken', { part }, { sheet: name, row: this.#row + 1, value });
  }
}

const isHidden = (attributes: XmlAttributes): boolean =>
  /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
