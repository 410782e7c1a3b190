import type { Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';

/** Rows of a header, and the text over each column: its own cells from top to bottom, merged ones spread. */
export interface HeaderBlock {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly (readonly string[])[];
}

/** Rows looked at for a header: titles, units and forms of the sector are shorter. */
const searched = 60;

/** A header has at most this many rows. */
const highest = 4;

const filled = (row: SheetRow): number =>
  row.cells.reduce((count, cell) => (cellText(cell).trim() === '' ? count : count + 1), 0);

/** Texts that count columns under a header: "A", "B", "1", "(2)", "3=1+2". */
const counter = /^(?:[A-E]|\(?\d{1,2}\)?(?:\s*=.*)?|\([a-e]\))$/i;

/** Whether a text counts columns under a header. */
export const isCounterCell = (text: string): boolean => counter.test(text);

/** Whether a row only numbers the columns: A, B, C, 1, 2, 3. */
export function isCounterRow(row: SheetRow): boolean {
  const texts = row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
  if (texts.length < 3 || !texts.every((text) => counter.test(text))) return false;
  const numbers = texts.flatMap((text) => /^\(?(\d{1,2})/.exec(text)?.[1] ?? []).map(Number);
  const [first] = numbers;
  if (first !== undefined && first !== 1) return false;
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}

/** How many cells of a row a vocabulary knows as part of a header. */
export type KnownCells = (row: SheetRow) => number;

/**
 * Finds the header: the row whose cells are best known as names of columns, together with the rows of the same header
 * above and below it. Title lines (one cell) and rows that number the columns are no part of it.
 */
export function findHeader(sheet: Sheet, known: KnownCells): HeaderBlock | undefined {
  const rows = sheet.rows.slice(0, searched);
  let best = -1;
  let bestScore = 0;
  rows.forEach((row, i) => {
    const count = filled(row);
    const hits = known(row);
    if (count < 2 || hits < 1 || isCounterRow(row)) return;
    const score = hits - 0.25 * (count - hits);
    if (score > bestScore + 1e-9) [best, bestScore] = [i, score];
  });
  if (best < 0) return undefined;
  let from = best;
  while (from > 0 && best - from < highest - 1 && belongs(sheet, from - 1, known)) from -= 1;
  let to = best + 1;
  while (
    to < rows.length &&
    to - from < highest &&
    (belongs(sheet, to, known) || isUnderHead(sheet, to))
  )
    to += 1;
  return { from, to, parts: columnParts(sheet, from, to) };
}

/** A row beside the best one is of the same header when it names columns too and holds no figures of its own. */
function belongs(sheet: Sheet, at: number, known: KnownCells): boolean {
  const row = sheet.rows[at];
  if (!row || isCounterRow(row)) return false;
  const count = filled(row);
  const hits = known(row);
  if (count === 1) {
    const first = row.cells.findIndex((cell) => cellText(cell).trim() !== '');
    return first > 0 && hits === 1 && isMergedRow(sheet, row.number);
  }
  return count >= 2 && hits >= 1 && hits * 2 >= count;
}

/** A row of words that a merged cell of the row above reaches down into: the second row of one head, whatever it names. */
function isUnderHead(sheet: Sheet, at: number): boolean {
  const [above, row] = [sheet.rows[at - 1], sheet.rows[at]];
  if (!above || !row || isCounterRow(row)) return false;
  const reaches = sheet.merges.some(
    ({ top, bottom }) => top === above.number && bottom >= row.number,
  );
  const texts = row.cells.filter((cell) => cellText(cell).trim() !== '');
  return (
    reaches &&
    texts.length >= 2 &&
    texts.every((cell) => typeof cell === 'string' && /\p{L}/u.test(cell))
  );
}

const isMergedRow = (sheet: Sheet, number: number): boolean =>
  sheet.merges.some((block) => block.top <= number && number <= block.bottom);

/** Texts over each column; a merged cell, or in text files an empty one right of a text, belongs to what stands left. */
function columnParts(sheet: Sheet, from: number, to: number): string[][] {
  const rows = sheet.rows.slice(from, to);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const grid = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellText(row.cells[column]).trim()),
  );
  for (const block of sheet.merges) {
    const text = textAt(sheet, block.top, block.left);
    rows.forEach((row, i) => {
      if (row.number < block.top || row.number > block.bottom) return;
      for (let column = block.left; column <= Math.min(block.right, width - 1); column += 1)
        if (grid[i]?.[column] === '') (grid[i] as string[])[column] = text;
    });
  }
  const hasMerges = sheet.merges.length > 0;
  if (!hasMerges) spreadRight(grid);
  return Array.from({ length: width }, (_, column) => [
    ...new Set(grid.map((row) => row[column] ?? '').filter((text) => text !== '')),
  ]);
}

/** Upper header rows of a text file: a cell stands for the empty ones to its right that have a text below. */
function spreadRight(grid: string[][]): void {
  for (let i = 0; i < grid.length - 1; i += 1) {
    const row = grid[i] as string[];
    const below = grid.slice(i + 1);
    let current = '';
    row.forEach((text, column) => {
      if (text !== '') current = text;
      else if (below.some((lower) => (lower[column] ?? '') !== '')) row[column] = current;
      else current = '';
    });
  }
}

function textAt(sheet: Sheet, number: number, column: number): string {
  const row = sheet.rows.find((candidate) => candidate.number === number);
  return cellText(row?.cells[column]).trim();
}
