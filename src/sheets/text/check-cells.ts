import type { Cell, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import { makeFault } from '#sheets/make-fault.ts';
import { hasLostLetters } from './lost-letters.ts';

/** What is wrong with the text of cells, whatever kind of file they come from. */
export function cellFaults(
  cells: readonly Cell[],
  row: SheetRow['number'],
  sheet: string,
  limits: OpenLimits,
): SheetFault[] {
  const faults: SheetFault[] = [];
  cells.forEach((cell, column) => {
    const value = cellText(cell);
    const place = { sheet, row, column, value };
    if (value.length > limits.cellLength) {
      const params = { limit: limits.cellLength, found: value.length };
      faults.push(makeFault('error', 'cell-too-long', place, params));
    }
    if (value.includes('\0')) faults.push(makeFault('error', 'zero-byte', place, {}));
    if (hasLostLetters(cell)) faults.push(makeFault('error', 'letters-lost', place, {}));
  });
  return faults;
}
