import type { Cell } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import { makeFault } from '#sheets/make-fault.ts';
import { hasLostLetters } from './lost-letters.ts';

type CellRule = 'cell-too-long' | 'zero-byte' | 'letters-lost';

/** Texts longer than this are judged once, however many cells hold them. */
const longText = 100;

/** Looks at the text of cells, whatever kind of file they come from. */
export class CellCheck {
  readonly #limits: OpenLimits;
  readonly #judged = new Map<string, readonly CellRule[]>();

  constructor(limits: OpenLimits) {
    this.#limits = limits;
  }

  /** What is wrong with the cells of a row. */
  rowFaults(cells: readonly Cell[], row: number, sheet: string): SheetFault[] {
    const faults: SheetFault[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const value = cellText(cells[column]);
      if (value === '') continue;
      for (const rule of this.#rulesBroken(value)) {
        const place = { sheet, row, column, value };
        faults.push(
          rule === 'cell-too-long'
            ? makeFault('error', rule, place, {
                limit: this.#limits.cellLength,
                found: value.length,
              })
            : makeFault('error', rule, place, {}),
        );
      }
    }
    return faults;
  }

  #rulesBroken(text: string): readonly CellRule[] {
    if (text.length <= longText) return this.#judge(text);
    const known = this.#judged.get(text);
    if (known !== undefined) return known;
    const rules = this.#judge(text);
    this.#judged.set(text, rules);
    return rules;
  }

  #judge(text: string): readonly CellRule[] {
    const rules: CellRule[] = [];
    if (text.length > this.#limits.cellLength) rules.push('cell-too-long');
    if (text.includes('\0')) rules.push('zero-byte');
    if (hasLostLetters(text)) rules.push('letters-lost');
    return rules;
  }
}
