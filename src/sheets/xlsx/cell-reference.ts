import type { MergedBlock } from '#sheets/sheet.ts';

/** Place of a cell: row as seen, column from zero. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** "B17" -> row 17, column 1; undefined when it is no reference. */
export function parseReference(reference: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,7})\$?([1-9]\d{0,8})$/.exec(reference);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column: column - 1 };
}

/** "A1:C3" as a block of merged cells. */
export function parseBlock(reference: string): MergedBlock | undefined {
  const [from = '', to = from] = reference.split(':');
  const first = parseReference(from);
  const last = parseReference(to);
  if (first === undefined || last === undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column),
    right: Math.max(first.column, last.column),
  };
}
