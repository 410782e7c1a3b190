import type { Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { TableMapping } from './mapping.ts';
import type { ProblemList } from './problem-list.ts';
import { isFigureCell } from './propose-mapping.ts';
import { tableNumber } from './table-name.ts';

/** A sheet of instructions may hold a few numbers; with more rows of them it is a table. */
const fewRows = 2;

/** Says of the second and later tables of a sheet that they are read by themselves, and of any that it is left out. */
export function tellTable(
  sheet: Sheet,
  mapping: TableMapping,
  isRead: boolean,
  problems: ProblemList,
): void {
  const table = tableNumber(sheet.name);
  const row = sheet.rows[mapping.headerFrom]?.number ?? 0;
  const place = { sheet: sheet.name, row, column: -1 };
  if (!isRead) problems.add(intakeProblem('note', 'table-left-out', place, '', { table }));
  else if (table > 1) problems.add(intakeProblem('note', 'table-apart', place, '', { table }));
}

/** Figures beside the tables that are read, under a header nobody knows: they must not be lost without a word. */
export function tellUnread(sheets: readonly Sheet[], problems: ProblemList): void {
  for (const { name, rows } of sheets) {
    const figures = rows.filter(
      ({ cells }) =>
        cells.some(isFigureCell) &&
        cells.filter((cell) => cellText(cell).trim() !== '').length >= 2,
    );
    const [first] = figures;
    if (!first || figures.length <= fewRows) continue;
    const place = { sheet: name, row: first.number, column: -1 };
    problems.add(intakeProblem('warning', 'table-below', place, '', { rows: figures.length }));
  }
}
