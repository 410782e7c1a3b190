import type { Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { TableMapping } from './mapping.ts';
import type { ProblemSink } from './problem-list.ts';
import { isFigureCell } from './propose-mapping.ts';

/** Under the notes of a table there may be another one: it is told, because it is not read. */
export function tellRowsBelow(sheet: Sheet, mapping: TableMapping, problems: ProblemSink): void {
  const below = sheet.rows
    .slice(mapping.dataTo)
    .filter(
      ({ cells }) =>
        cells.some(isFigureCell) &&
        cells.filter((cell) => cellText(cell).trim() !== '').length >= 2,
    );
  const [first] = below;
  if (!first) return;
  const place = { sheet: sheet.name, row: first.number, column: -1 };
  problems.add(intakeProblem('error', 'table-below', place, '', { rows: below.length }));
}

/** Rows that a merged cell of figures covers; 1 when it is not merged over rows. */
export function mergedRows(sheet: Sheet, row: number, column: number): number {
  for (const { top, bottom, left, right } of sheet.merges)
    if (top <= row && row <= bottom && left <= column && column <= right) return bottom - top + 1;
  return 1;
}

/** More cells than the header has columns, or, in a text file, fewer: figures may stand under another name. */
export function hasSoundWidth(
  row: SheetRow,
  sheet: Sheet,
  { headers }: TableMapping,
  problems: ProblemSink,
): boolean {
  const facts = { expected: headers.length, found: row.fields ?? row.cells.length };
  const extra = row.cells.findIndex(
    (cell, column) => column >= headers.length && cellText(cell).trim() !== '',
  );
  if (extra >= 0) {
    const place = { sheet: sheet.name, row: row.number, column: extra };
    const value = cellText(row.cells[extra]);
    problems.add(intakeProblem('error', 'cells-too-many', place, value, facts));
    return false;
  }
  if (row.fields === undefined || row.fields >= headers.length) return true;
  const place = { sheet: sheet.name, row: row.number, column: -1 };
  problems.add(intakeProblem('error', 'cells-too-few', place, '', facts));
  return false;
}

/** Whether a table has columns of figures, known or not. */
export const hasFigureColumns = ({ roles }: TableMapping): boolean =>
  roles.some(
    ({ kind }) =>
      kind === 'value' || kind === 'measure' || kind === 'unknown' || kind === 'personal',
  );
