import type { XmlAttributes } from '#sheets/xlsx/read-xml.ts';

/** Most decimals that a format shows; more say nothing of a figure. */
const mostDecimals = 30;

/** Number formats of cells, and tables that are not shown, by the names of their styles. */
export class StyleList {
  readonly #formats = new Map<string, string>();
  readonly #styles = new Map<string, { readonly format: string; readonly parent: string }>();
  readonly #hiddenTables = new Set<string>();
  #style = '';
  #family = '';
  #format = '';
  #isPercent = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'style') {
      this.#style = attributes['style:name'] ?? '';
      this.#family = attributes['style:family'] ?? '';
      const format = attributes['style:data-style-name'] ?? '';
      const parent = attributes['style:parent-style-name'] ?? '';
      if (this.#family === 'table-cell') this.#styles.set(this.#style, { format, parent });
    } else if (name === 'table-properties') {
      if (this.#family === 'table' && attributes['table:display'] === 'false')
        this.#hiddenTables.add(this.#style);
    } else if (/^(?:number|percentage|currency)-style$/.test(name)) {
      this.#format = attributes['style:name'] ?? '';
      this.#isPercent = name === 'percentage-style';
    } else if (name === 'number' && this.#format !== '') {
      const places = Number(attributes['number:decimal-places'] ?? 0);
      const decimals = Number.isInteger(places) ? Math.min(Math.max(places, 0), mostDecimals) : 0;
      const digits = Number(attributes['number:min-integer-digits'] ?? 1);
      const least = '0'.repeat(Number.isInteger(digits) ? Math.min(Math.max(digits, 1), 30) : 1);
      const whole = attributes['number:grouping'] === 'true' ? '#,##0' : least;
      const shown = decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
      this.#formats.set(this.#format, this.#isPercent ? `${shown}%` : shown);
    }
  }

  close(name: string): void {
    if (/^(?:number|percentage|currency)-style$/.test(name)) this.#format = '';
    if (name === 'style') this.#family = '';
  }

  /** Number format of a style of cells as workbooks write it; '' when it says nothing. */
  format(style: string): string {
    let name = style;
    for (let step = 0; step < 8 && name !== ''; step += 1) {
      const found = this.#styles.get(name);
      if (found === undefined) return '';
      if (found.format !== '') return this.#formats.get(found.format) ?? '';
      name = found.parent;
    }
    return '';
  }

  isHiddenTable(style: string): boolean {
    return this.#hiddenTables.has(style);
  }
}
