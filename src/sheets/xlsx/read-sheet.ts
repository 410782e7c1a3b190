import type { Cell, MergedBlock, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { TextColumns } from '#sheets/text-columns.ts';
import type { CellCount } from '#sheets/cell-count.ts';
import type { FaultList } from '#sheets/fault-list.ts';
import { makeFault, refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { CellCheck } from '#sheets/text/check-cells.ts';
import { parseBlock, parseReference } from './cell-reference.ts';
import type { CellContext } from './cell-value.ts';
import { cellValue } from './cell-value.ts';
import type { XmlAttributes } from './read-xml.ts';
import { RichText } from './rich-text.ts';

/** A sheet part taken apart. */
export interface RawSheet {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedBlock[];
  /** For each column 1 when it is hidden. */
  readonly hiddenColumns: Uint8Array;
  /** The rows by columns, where they were read so; there are no others then. */
  readonly columns?: TextColumns;
}

/** What a sheet is read with, and where its faults go. */
export interface SheetTask extends CellContext {
  readonly name: string;
  readonly limits: OpenLimits;
  readonly faults: FaultList;
  /** Counts the cells of all sheets. */
  readonly count: CellCount;
  readonly check: CellCheck;
  /** Told the rows of the sheet that are read, and the bytes of the archive up to there. */
  readonly onRows: (rows: number, packed: number) => void;
}

/** Hears the parts of a sheet. */
export class SheetReader {
  readonly #part: string;
  readonly #task: SheetTask;
  readonly #rows = new Map<number, SheetRow>();
  readonly #merges: MergedBlock[] = [];
  readonly #hiddenColumns: Uint8Array;
  readonly #inline = new RichText();
  #isInData = false;
  #row = 0;
  #isRowHidden = false;
  #cells = new Map<number, Cell>();
  #column = -1;
  #type = '';
  #style = 0;
  #value: string | undefined;
  #formula: string | undefined;
  #target: 'value' | 'formula' | 'inline' | undefined;

  constructor(part: string, task: SheetTask) {
    this.#part = part;
    this.#task = task;
    this.#hiddenColumns = new Uint8Array(task.limits.columns);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'sheetData') this.#isInData = true;
    else if (this.#isInData) this.#openInData(name, attributes);
    else if (name === 'col') this.#addColumns(attributes);
    else if (name === 'mergeCell') this.#addMerge(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.#target === 'value') this.#value = (this.#value ?? '') + text;
    else if (this.#target === 'formula') this.#formula = (this.#formula ?? '') + text;
    else if (this.#target === 'inline') this.#inline.add(text);
  }

  close(name: string): void {
    if (this.#target === 'inline') this.#inline.close(name);
    if (name === 'v' || name === 'f' || name === 'is') this.#target = undefined;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#isInData = false;
  }

  /** Rows read so far. */
  get rows(): number {
    return this.#rows.size;
  }

  finish(): RawSheet {
    const rows = [...this.#rows.values()].toSorted((a, b) => a.number - b.number);
    return { rows, merges: this.#merges, hiddenColumns: this.#hiddenColumns };
  }

  #openInData(name: string, attributes: XmlAttributes): void {
    if (this.#target === 'inline') this.#inline.open(name);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'is') this.#target = 'inline';
    else if (name === 'v') {
      this.#target = 'value';
      this.#value = '';
    } else if (name === 'f') {
      this.#target = 'formula';
      this.#formula = '';
    }
  }

  #openRow({ r, hidden, ht }: XmlAttributes): void {
    const number = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isInteger(number) || number < 1 || this.#rows.has(number)) throw this.#broken(r);
    const limit = this.#task.limits.sheetRows;
    if (number > limit) throw refusal('rows-too-many', { limit }, { sheet: this.#task.name });
    this.#row = number;
    this.#isRowHidden = isTrue(hidden) || Number(ht ?? 1) === 0;
    this.#cells = new Map();
    this.#column = -1;
  }

  #openCell({ r, t, s }: XmlAttributes): void {
    const place =
      r === undefined ? { row: this.#row, column: this.#column + 1 } : parseReference(r);
    if (place === undefined || place.row !== this.#row || this.#cells.has(place.column)) {
      throw this.#broken(r);
    }
    const limit = this.#task.limits.columns;
    if (place.column >= limit) {
      const params = { limit, found: place.column + 1 };
      throw refusal('columns-too-many', params, { sheet: this.#task.name, row: this.#row });
    }
    this.#column = place.column;
    this.#type = t ?? '';
    this.#style = Number(s ?? 0);
    this.#value = undefined;
    this.#formula = undefined;
  }

  #closeCell(): void {
    const [value, formula] = [this.#value, this.#formula];
    const raw = {
      type: this.#type,
      style: this.#style,
      value,
      formula,
      inline: this.#inline.take(),
    };
    const cell = cellValue(raw, this.#task);
    const place = { sheet: this.#task.name, row: this.#row, column: this.#column };
    if (cell === undefined) throw this.#broken(value);
    this.#cells.set(this.#column, cell);
    if (formula !== undefined && (value === undefined || (value === '' && raw.type !== 'str'))) {
      const params = { formula };
      this.#task.faults.add(
        makeFault('error', 'formula-without-value', { ...place, value: `=${formula}` }, params),
      );
    }
    if (typeof cell !== 'string' && cell.kind === 'error') {
      const at = { ...place, value: cell.text };
      this.#task.faults.add(makeFault('warning', 'error-cell', at, { error: cell.text }));
    }
  }

  #closeRow(): void {
    const last = [...this.#cells]
      .filter(([, cell]) => cellText(cell) !== '')
      .reduce((most, [column]) => Math.max(most, column), -1);
    this.#task.count.add(last + 1);
    const cells = Array.from({ length: last + 1 }, (_, column) => this.#cells.get(column) ?? '');
    const isHidden = this.#isRowHidden && last >= 0;
    const row: SheetRow = { number: this.#row, cells, ...(isHidden && { isHidden }) };
    this.#rows.set(this.#row, row);
    this.#task.faults.add(...this.#task.check.rowFaults(cells, this.#row, this.#task.name));
  }

  #addColumns({ min, max, hidden, width }: XmlAttributes): void {
    if (!isTrue(hidden) && Number(width ?? 1) !== 0) return;
    const [first, last] = [Number(min), Number(max)];
    if (first >= 1 && last >= first) this.#hiddenColumns.fill(1, first - 1, last);
  }

  #addMerge(reference: string): void {
    const block = parseBlock(reference);
    if (block === undefined) throw this.#broken(reference);
    this.#merges.push(block);
  }

  #broken(value = '') {
    const place = { sheet: this.#task.name, row: this.#row, value };
    return refusal('workbook-broken', { part: this.#part }, place);
  }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';
