import type { Cell, Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { TableMapping } from './mapping.ts';

/** Roles whose merged cells hold for every row they cover. */
const keyRoles: ReadonlySet<string> = new Set([
  'area-code',
  'area-name',
  'period',
  'indicator',
  'level',
  'ownership',
  'sex',
  'category',
]);

/** The sheet with merged cells of key columns written into every row that they cover. */
export function withSpreadKeys(sheet: Sheet, mapping: TableMapping): Sheet {
  const blocks = sheet.merges.filter(
    ({ top, bottom, left }) =>
      bottom > top && keyRoles.has(mapping.roles[left]?.kind ?? '') && left >= 0,
  );
  if (blocks.length === 0) return sheet;
  const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const own = blocks.filter(({ top, bottom }) => top < row.number && row.number <= bottom);
      if (own.length === 0) return row;
      const cells: Cell[] = [...row.cells];
      for (const { top, left } of own) {
        const cell = byNumber.get(top)?.cells[left] ?? '';
        while (cells.length <= left) cells.push('');
        if (cellText(cells[left]).trim() === '') cells[left] = cell;
      }
      return { ...row, cells };
    }),
  };
}
