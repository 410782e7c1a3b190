import type { Cell, Sheet } from '#sheets/sheet.ts';
import { withColumns } from '#sheets/column-sheet.ts';
import { withTexts } from '#sheets/text-columns.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';

/** A change of one cell; `from` is what stood there, so that it is applied to the next version only where it fits. */
export interface CellFix {
  readonly sheet: string;
  /** Row as seen, from 1. */
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** A file with its cells mended, the later change of a cell before the earlier. The file itself is left as it is. */
export function applyFixes(opened: OpenedFile, fixes: readonly CellFix[]): OpenedFile {
  if (fixes.length === 0) return opened;
  const bySheet = new Map<string, Map<number, Map<number, string>>>();
  for (const { sheet, row, column, to } of fixes) {
    const rows = bySheet.get(sheet) ?? new Map<number, Map<number, string>>();
    const cells = rows.get(row) ?? new Map<number, string>();
    bySheet.set(sheet, rows.set(row, cells.set(column, to)));
  }
  return {
    ...opened,
    sheets: opened.sheets.map((sheet) => mended(sheet, bySheet.get(sheet.name))),
    faults: opened.faults.filter(
      ({ sheet, row, column }) => !bySheet.get(sheet)?.get(row)?.has(column),
    ),
  };
}

function mended(
  sheet: Sheet,
  changes: ReadonlyMap<number, ReadonlyMap<number, string>> | undefined,
): Sheet {
  if (!changes) return sheet;
  if (sheet.columns) return withColumns(sheet, withTexts(sheet.columns, changes));
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const own = changes.get(row.number);
      if (!own) return row;
      const cells: Cell[] = [...row.cells];
      for (const [column, text] of own) {
        while (cells.length <= column) cells.push('');
        cells[column] = text;
      }
      return { ...row, cells };
    }),
  };
}
