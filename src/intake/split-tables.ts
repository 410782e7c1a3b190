import { foldText } from '#lib/fold.ts';
import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { findHeader, isCounterRow } from './header-block.ts';
import { isFigureCell, isFootLine, knownCells } from './propose-mapping.ts';
import { schoolYearInside } from './school-year-inside.ts';
import { tableName } from './table-name.ts';
import { windowsOf, withinWindow } from './table-windows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rows of figures are looked for this far below a header. */
const reach = 10;

/** A row with a longer text does not number columns. */
export const longestCounter = 8;

/** Roles that begin a table: what its rows are about. */
export const rowRoles: ReadonlySet<string> = new Set([
  'area-name',
  'area-code',
  'ordinal',
  'indicator',
  'period',
]);

/**
 * The tables of a sheet: under one another, each with a header of its own, and side by side. Rows keep their numbers and
 * cells their columns, so that every address is that of the file. A sheet of one table comes back as it is.
 */
export function splitTables(sheet: Sheet, vocabulary: Vocabulary): Sheet[] {
  const parts = rowBlocks(sheet, vocabulary).flatMap(([from, to]) => {
    const block = { ...sheet, rows: sheet.rows.slice(from, to) };
    const windows = windowsOf(block, vocabulary);
    return windows.length < 2
      ? [from === 0 && to === sheet.rows.length ? sheet : block]
      : windows.map((window) => withinWindow(block, window, vocabulary));
  });
  return parts.map((part, i) => (i === 0 ? part : { ...part, name: tableName(sheet.name, i + 1) }));
}

/** From which row to which each table reaches, its titles and notes with it. */
function rowBlocks(sheet: Sheet, vocabulary: Vocabulary): (readonly [from: number, to: number])[] {
  const { rows } = sheet;
  const starts = [0];
  let start = 0;
  let header = new Set<string>();
  let lastFigures = -1;
  rows.forEach((row, i) => {
    if (hasFigures(row)) {
      if (lastFigures < start) header = headerLines(rows, start, i);
      lastFigures = i;
      return;
    }
    if (lastFigures < start || !beginsTable(row, vocabulary)) return;
    if (continues(row, rows[lastFigures])) {
      lastFigures = i;
      return;
    }
    const between = rows.slice(lastFigures + 1, i);
    const isRepeat = header.has(lineOf(row)) && !between.some(isTitle);
    const below = rows.slice(i + 1, i + 1 + reach);
    // Under a title of its own a table may hold nothing but faults.
    const isTitled = between.some(isTitle) && below.some((line) => textsOf(line).length >= 2);
    if (isRepeat || (!isTitled && !below.some(hasFigures))) return;
    if (
      !findHeader({ ...sheet, rows: rows.slice(start, i) }, (line) => knownCells(line, vocabulary))
    )
      return;
    start = i;
    while (start - 1 > lastFigures && !isFoot(rows[start - 1])) start -= 1;
    starts.push(start);
  });
  return starts.map((from, i) => [from, starts[i + 1] ?? rows.length] as const);
}

const textsOf = (row: SheetRow): string[] =>
  row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');

const lineOf = (row: SheetRow): string =>
  JSON.stringify(row.cells.map((cell) => foldText(cellText(cell).slice(0, 100))));

export const isYear = (cell: Cell): boolean => /^(?:19|20)\d{2}$/.test(cellText(cell).trim());

/** Whether a row holds a figure beside something else; rows that number the columns hold none. */
export function hasFigures(row: SheetRow): boolean {
  const { cells } = row;
  if (!cells.some((cell) => isFigureCell(cell) && !isYear(cell))) return false;
  if (cells.filter((cell) => cellText(cell) !== '').length < 2) return false;
  return cells.some((cell) => cellText(cell).length > longestCounter) || !isCounterRow(row);
}

/**
 * Whether a row goes on with the table of the row before although its figure could be a year (1.967 classes written
 * "1967"): it repeats a text of that row in the same column, which the names of columns of another table do not.
 */
function continues(row: SheetRow, before: SheetRow | undefined): boolean {
  if (!before) return false;
  return row.cells.some((cell, column) => {
    const text = cellText(cell).trim();
    const isFigure = isYear(cell) || isFigureCell(cell);
    return text !== '' && !isFigure && text === cellText(before.cells[column]).trim();
  });
}

const headerLines = (rows: readonly SheetRow[], from: number, to: number): Set<string> =>
  new Set(rows.slice(from, to).map(lineOf));

/** A row that names columns, one of which says what the rows are about. */
export function beginsTable(row: SheetRow, vocabulary: Vocabulary): boolean {
  const texts = textsOf(row);
  const hits = knownCells(row, vocabulary);
  return (
    texts.length >= 2 &&
    hits >= 2 &&
    hits * 2 >= texts.length &&
    texts.some((text) => rowRoles.has(vocabulary.role(text) ?? ''))
  );
}

const isFoot = (row: SheetRow | undefined): boolean =>
  row !== undefined && isFootLine(textsOf(row)[0] ?? '');

/** A line that heads or ends a table: what follows is another one. */
const isTitle = (row: SheetRow): boolean => {
  const texts = textsOf(row);
  const [first = ''] = texts;
  return (
    texts.length > 0 &&
    texts.length <= 2 &&
    (isFoot(row) ||
      schoolYearInside.test(first) ||
      /^(?:bang|bieu|phu luc|table)\b/.test(foldText(first.slice(0, 80))))
  );
};
