import type { Cell, Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { rowAt } from '#sheets/column-sheet.ts';
import type { TextColumns } from '#sheets/text-columns.ts';
import { cellOf } from '#sheets/text-columns.ts';
import { combinedLevel } from '#intake/combined-level.ts';
import type { TableMapping } from '#intake/mapping.ts';
import { ParentColumns } from '#intake/parent-columns.ts';
import { ProblemList } from '#intake/problem-list.ts';
import { isFigureCell } from '#intake/propose-mapping.ts';
import { beginsTable, hasFigures, isYear, longestCounter, rowRoles } from '#intake/split-tables.ts';
import { windowsOf } from '#intake/table-windows.ts';
import type { Vocabulary } from '#intake/vocabulary.ts';

/** Roles of columns that only the reader of rows knows. */
const ofRowsOnly: ReadonlySet<string> = new Set(['parent-code', 'parent-name', 'area-level']);

/** Columns of levels with more different texts than this are none. */
const mostLevels = 5000;

/** Whether the columns of a table are all of kinds that can be read by columns. */
export function isPlainTable(
  table: TextColumns,
  mapping: TableMapping,
  vocabulary: Vocabulary,
): boolean {
  const { roles, constants } = mapping;
  const isUnknown = roles.some(
    (role) =>
      ofRowsOnly.has(role.kind) || (role.kind === 'measure' && role.key.seriesId !== undefined),
  );
  const names = columnsOf(mapping, 'area-name');
  const codes = columnsOf(mapping, 'area-code');
  if (isUnknown || constants.seriesId !== undefined || names.length > 1 || codes.length > 1)
    return false;
  const parents = new ParentColumns(mapping, vocabulary, new ProblemList(), () => false);
  if (parents.learn(names[0] ?? -1, codes[0] ?? -1)) return false;
  return columnsOf(mapping, 'level').every((column) => hasPlainLevels(table, column, vocabulary));
}

const columnsOf = ({ roles }: TableMapping, kind: string): number[] =>
  roles.flatMap((role, column) => (role.kind === kind ? [column] : []));

/** Whether no text of a column of levels means a breakdown. */
function hasPlainLevels(table: TextColumns, column: number, vocabulary: Vocabulary): boolean {
  const texts = table.texts[column];
  if (!texts) return true;
  if (texts.count > mostLevels) return false;
  for (let id = 0; id < texts.count; id += 1) {
    const text = texts.text(id).trim();
    if (combinedLevel(text, vocabulary) !== '') return false;
    if (vocabulary.levelCategory?.(text) !== undefined) return false;
  }
  return true;
}

const unknown = 0;
const yes = 1;
const no = 2;

/** Whether a sheet may hold more than one table, as `splitTables` finds them: under one another, or side by side. */
export function mayHoldSeveral(sheet: Sheet, table: TextColumns, vocabulary: Vocabulary): boolean {
  if (windowsOf(sheet, vocabulary).length > 1) return true;
  const { ids, texts, length } = table;
  const marks = texts.map(({ count }) => ({
    figure: new Uint8Array(count),
    long: new Uint8Array(count),
  }));
  const isMarked = (
    known: Uint8Array,
    column: number,
    id: number,
    ask: (cell: Cell) => boolean,
  ): boolean => {
    if (known[id] === unknown) known[id] = ask(cellOf(texts[column], id)) ? yes : no;
    return known[id] === yes;
  };
  // What is in columns of few texts is soon known.
  const order = [...ids.keys()].toSorted((a, b) => countAt(table, a) - countAt(table, b));
  /** A row with a figure, a long text and two cells is one of figures whatever else it has. */
  const isSurelyFigures = (row: number): boolean => {
    let filled = 0;
    let hasFigure = false;
    let hasLong = false;
    for (const column of order) {
      const id = ids[column]?.[row] ?? 0;
      const own = marks[column];
      if (id === 0 || !own) continue;
      filled += 1;
      hasFigure ||= isMarked(own.figure, column, id, isFigure);
      hasLong ||= isMarked(own.long, column, id, isLong);
      if (filled > 1 && hasFigure && hasLong) return true;
    }
    return false;
  };
  const roles = new Map<string, boolean>();
  const namesRows = (text: string): boolean => {
    const known = roles.get(text) ?? rowRoles.has(vocabulary.role(text) ?? '');
    roles.set(text, known);
    return known;
  };
  let isBelowFigures = false;
  for (let at = 0; at < length; at += 1) {
    if (isSurelyFigures(at)) {
      isBelowFigures = true;
      continue;
    }
    const row = rowAt(table, at);
    if (hasFigures(row)) isBelowFigures = true;
    else if (!isBelowFigures) continue;
    else if (row.cells.some((cell) => typeof cell === 'string' && namesRows(cell.trim())))
      if (beginsTable(row, vocabulary)) return true;
  }
  return false;
}

const countAt = ({ texts }: TextColumns, column: number): number => texts[column]?.count ?? 0;
const isFigure = (cell: Cell): boolean => isFigureCell(cell) && !isYear(cell);
const isLong = (cell: Cell): boolean => cellText(cell).length > longestCounter;
