import type { TextColumns } from '#sheets/text-columns.ts';
import type { CellCheck } from '#sheets/text/check-cells.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { AttributeHandler, ScanEnd } from './byte-cursor.ts';
import { ByteCursor, odd, Stop } from './byte-cursor.ts';
import { CellTexts } from './cell-texts.ts';
import type { CellContext } from './cell-value.ts';
import { cellValue } from './cell-value.ts';
import { decodeEscapes } from './rich-text.ts';

/** What rows of a sheet part are scanned with. */
export interface RowTask extends CellContext {
  readonly limits: OpenLimits;
  readonly check: CellCheck;
}

/** More columns than this are no table for the columns. */
const widest = 1024;
const firstRows = 4096;
const zero = 48;
/** Whole numbers of more digits are read as text: they may not be exact. */
const exactDigits = 15;

const codes = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const words = {
  row: codes('<row'),
  rowEnd: codes('</row>'),
  cell: codes('<c'),
  cellEnd: codes('</c>'),
  value: codes('<v>'),
  valueEnd: codes('</v>'),
  formula: codes('<f'),
  formulaEnd: codes('</f>'),
  inline: codes('<is><t>'),
  inlineKept: codes('<is><t xml:space="preserve">'),
  inlineEnd: codes('</t></is>'),
  dataEnd: codes('</sheetData>'),
};

/**
 * Reads the rows of a sheet part by their bytes into columns, as spreadsheet programs write them. Whatever is unusual
 * (hidden rows, errors, formulas without results, references and runs of text, rows out of order, faulty texts) is odd:
 * the general reader then reads the whole part.
 */
export class RowScan {
  readonly #task: RowTask;
  readonly #in = new ByteCursor();
  readonly #texts: CellTexts[] = [];
  #ids: Uint32Array[] = [];
  #numbers = new Uint32Array(firstRows);
  #length = 0;
  #cells = 0;
  #lastRow = 0;
  /** What the tag at hand said: where values of its attributes begin and end; -1 for none. */
  #r = -1;
  #rEnd = -1;
  #style = 0;
  #type = '';
  #isClosed = false;

  constructor(task: RowTask) {
    this.#task = task;
  }

  get length(): number {
    return this.#length;
  }

  get cells(): number {
    return this.#cells;
  }

  columns(): TextColumns {
    return {
      length: this.#length,
      texts: this.#texts,
      ids: this.#ids,
      numbers: this.#numbers,
      fields: undefined,
    };
  }

  /** Reads whole rows. @returns how it ended and how many bytes were read */
  scan(bytes: Uint8Array, end: number): { readonly end: ScanEnd; readonly at: number } {
    this.#in.bytes = bytes;
    this.#in.end = end;
    this.#in.at = 0;
    let done = 0;
    try {
      for (;;) {
        this.#in.skipBlanks();
        done = this.#in.at;
        if (this.#in.is(words.dataEnd)) return { end: 'end', at: this.#in.at };
        this.#row();
      }
    } catch (error) {
      if (error instanceof Stop) return { end: error.end, at: done };
      throw error;
    }
  }

  #row(): void {
    this.#in.take(words.row);
    this.#attributes(this.#rowAttribute);
    const number = this.#r < 0 ? this.#lastRow + 1 : this.#in.digits(this.#r, this.#rEnd);
    if (number <= this.#lastRow || number > this.#task.limits.sheetRows) throw odd;
    const row = this.#length;
    if (row === this.#numbers.length) this.#grow();
    // Left over from a row that was cut, or from one that held nothing.
    for (const ids of this.#ids) ids[row] = 0;
    let last = -1;
    let filled = -1;
    while (!this.#isClosed) {
      this.#in.skipBlanks();
      if (this.#in.is(words.rowEnd)) {
        this.#in.at += words.rowEnd.length;
        break;
      }
      this.#in.take(words.cell);
      this.#attributes(this.#cellAttribute);
      const column = this.#r < 0 ? last + 1 : this.#columnOf(number);
      if (column <= last || column >= widest) throw odd;
      last = column;
      const id = this.#cell(column);
      this.#isClosed = false;
      if (id === 0) continue;
      (this.#ids[column] as Uint32Array)[row] = id;
      filled = column;
    }
    this.#lastRow = number;
    this.#cells += filled + 1;
    if (this.#cells > this.#task.limits.cells) throw odd;
    if (filled < 0) return;
    this.#numbers[row] = number;
    this.#length = row + 1;
  }

  /** What a cell holds, as its number in the column; 0 for nothing. */
  #cell(column: number): number {
    const type = this.#type;
    const style = this.#style;
    if (this.#isClosed) return 0;
    this.#in.skipBlanks();
    let hasFormula = false;
    if (this.#in.is(words.formula)) {
      this.#formula();
      hasFormula = true;
      this.#in.skipBlanks();
    }
    let id = 0;
    if (type === 'inlineStr') {
      if (hasFormula || !this.#opensInline()) throw odd;
      const from = this.#in.at;
      const to = this.#in.textEnd(words.inlineEnd);
      id = this.#other(column, 'inlineStr', 0, this.#in.decoded(from, to));
    } else if (this.#in.is(words.value)) {
      this.#in.at += words.value.length;
      const from = this.#in.at;
      const to = this.#in.textEnd(words.valueEnd);
      if (from === to && type !== 'str') throw odd;
      if (type === 's') id = this.#shared(column, this.#in.digits(from, to));
      else if (type === '' || type === 'n') id = this.#number(column, style, from, to);
      else id = this.#other(column, type, style, this.#in.decoded(from, to));
    } else if (hasFormula) throw odd;
    this.#in.skipBlanks();
    this.#in.take(words.cellEnd);
    return id;
  }

  #shared(column: number, index: number): number {
    const texts = this.#textsOf(column);
    const known = texts.shared[index];
    if (known === undefined) throw odd;
    if (known !== 0) return known;
    const id = this.#added(texts, this.#task.strings[index] ?? '');
    texts.shared[index] = id;
    return id;
  }

  #number(column: number, style: number, from: number, to: number): number {
    const bytes = this.#in.bytes;
    const isWhole = to - from <= exactDigits && (bytes[from] !== 48 || to - from === 1);
    let value = 0;
    let at = isWhole ? from : to + 1;
    for (; at < to; at += 1) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at !== to) return this.#other(column, '', style, this.#in.decoded(from, to));
    const texts = this.#textsOf(column);
    const whole = texts.whole(style);
    const known = whole.get(value);
    if (known !== undefined) return known;
    const id = this.#made(texts, '', style, String(value));
    whole.set(value, id);
    return id;
  }

  #other(column: number, type: string, style: number, text: string): number {
    const texts = this.#textsOf(column);
    const name = `${type}|${style}|${text}`;
    return texts.other(name) ?? texts.setOther(name, this.#made(texts, type, style, text));
  }

  #made(texts: CellTexts, type: string, style: number, text: string): number {
    const isInline = type === 'inlineStr';
    const inline = isInline ? decodeEscapes(text) : '';
    const value = isInline ? undefined : text;
    const raw = { type, style, value, inline, formula: undefined };
    const cell = cellValue(raw, this.#task);
    if (cell === undefined || (typeof cell !== 'string' && cell.kind === 'error')) throw odd;
    return this.#added(texts, cell);
  }

  #added(texts: CellTexts, cell: Parameters<CellTexts['add']>[0]): number {
    if (this.#task.check.rowFaults([cell], 1, '').length > 0) throw odd;
    return texts.add(cell);
  }

  #textsOf(column: number): CellTexts {
    while (this.#texts.length <= column) {
      this.#texts.push(new CellTexts(this.#task.strings.length));
      this.#ids.push(new Uint32Array(this.#numbers.length));
    }
    return this.#texts[column] as CellTexts;
  }

  /** Reads the attributes of a tag up to its end; those of a row may hide it. */
  #attributes(take: AttributeHandler): void {
    this.#r = -1;
    this.#style = 0;
    this.#type = '';
    this.#isClosed = this.#in.attributes(take);
  }

  readonly #rowAttribute: AttributeHandler = (first, size, from, to) => {
    // "hidden" and "ht" may hide a row; a height is none when it is zero.
    if (size === 6 && first === 104) throw odd;
    if (size === 2 && first === 104 && !((this.#in.bytes[from] ?? 0) >= 49)) throw odd;
    if (size === 1 && first === 114) this.#reference(from, to);
  };

  readonly #cellAttribute: AttributeHandler = (first, size, from, to) => {
    if (size !== 1) return;
    if (first === 114) this.#reference(from, to);
    else if (first === 115) this.#style = this.#in.digits(from, to);
    else if (first === 116) this.#type = this.#in.short(from, to);
  };

  #reference(from: number, to: number): void {
    this.#r = from;
    this.#rEnd = to;
  }

  #formula(): void {
    this.#in.at += words.formula.length;
    this.#attributes(this.#cellAttribute);
    if (this.#isClosed) return;
    const from = this.#in.at;
    const to = this.#in.textEnd(words.formulaEnd);
    this.#in.decoded(from, to);
  }

  #opensInline(): boolean {
    for (const word of [words.inline, words.inlineKept]) {
      if (!this.#in.is(word)) continue;
      this.#in.at += word.length;
      return true;
    }
    return false;
  }

  /** Column of the reference of a cell in a row. */
  #columnOf(row: number): number {
    let column = 0;
    let at = this.#r;
    for (; at < this.#rEnd; at += 1) {
      const letter = (this.#in.bytes[at] ?? 0) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const isSound = column > 0 && at - this.#r <= 3 && this.#in.bytes[at] !== zero;
    if (!isSound || this.#in.digits(at, this.#rEnd) !== row) throw odd;
    return column - 1;
  }

  #grow(): void {
    const size = this.#numbers.length * 2;
    const longer = (from: Uint32Array): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(size);
      to.set(from);
      return to;
    };
    this.#numbers = longer(this.#numbers);
    this.#ids = this.#ids.map(longer);
  }
}
