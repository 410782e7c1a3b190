import { foldText } from '#lib/fold.ts';
import type { Cell, Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { findHeader } from './header-block.ts';
import { isFigureCell, knownCells } from './propose-mapping.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Columns of a table: from this one up to and without that one. */
export type ColumnWindow = readonly [from: number, to: number];

/** Rows looked at to tell whether a column holds anything. */
const sampled = 60;

const keyRoles: ReadonlySet<string> = new Set([
  'area-name',
  'area-code',
  'ordinal',
  'indicator',
  'period',
]);

/**
 * Tables side by side: after a column of figures the columns that name the rows begin anew, under the same words or
 * behind an empty column. One window when there is one table.
 */
export function windowsOf(sheet: Sheet, vocabulary: Vocabulary): ColumnWindow[] {
  const header = findHeader(sheet, (row) => knownCells(row, vocabulary));
  if (!header) return [];
  const rows = sheet.rows.slice(header.to, header.to + sampled);
  const starts = [0];
  let names = new Set<string>();
  let hasFigures = false;
  let isAfterGap = false;
  header.parts.forEach((parts, column) => {
    const filled = rows.filter(({ cells }) => cellText(cells[column]).trim() !== '');
    const name = foldText(parts.join(' ').slice(0, 100));
    const role = vocabulary.role(parts.join(' ')) ?? vocabulary.role(parts.at(-1) ?? '') ?? '';
    if (keyRoles.has(role)) {
      const isAnew = names.has(name) || (isAfterGap && role !== 'period');
      if (hasFigures && isAnew) {
        starts.push(column);
        names = new Set();
        hasFigures = false;
      }
      names.add(name);
    } else if (filled.some(({ cells }) => isFigureCell(cells[column] ?? ''))) hasFigures = true;
    isAfterGap = parts.length === 0 && filled.length === 0;
  });
  // Names without figures at the end are no table.
  if (!hasFigures) starts.pop();
  return starts.map((from, i) => [from, starts[i + 1] ?? header.parts.length] as const);
}

/** A sheet of which only some columns are left; titles over no column of it are those of all. */
export function withinWindow(
  sheet: Sheet,
  [from, to]: ColumnWindow,
  vocabulary: Vocabulary,
): Sheet {
  const header = findHeader(sheet, (row) => knownCells(row, vocabulary));
  const titles = sheet.rows.slice(0, header?.from ?? 0);
  const isOwn = (cell: Cell | undefined, column: number) =>
    column >= from && column < to && cellText(cell).trim() !== '';
  const hasOwnTitle = titles.some(({ cells }) => cells.some(isOwn));
  const covers = (row: number, column: number) =>
    sheet.merges.some(
      ({ top, bottom, left, right }) =>
        top <= row && row <= bottom && left === column && column <= from && from <= right,
    );
  return {
    ...sheet,
    rows: sheet.rows.flatMap((row, i) => {
      if (i < titles.length && !hasOwnTitle) return [row];
      const cells = row.cells
        .slice(0, to)
        .map((cell, column) =>
          column >= from || (i < titles.length && covers(row.number, column)) ? cell : '',
        );
      const { fields } = row;
      const own = {
        ...row,
        cells,
        ...(fields === undefined ? {} : { fields: Math.min(fields, to) }),
      };
      return cells.some((cell) => cellText(cell).trim() !== '') ? [own] : [];
    }),
    merges: sheet.merges.filter(({ left, right }) => left < to && right >= from),
    hiddenColumns: sheet.hiddenColumns.filter((column) => column >= from && column < to),
  };
}
