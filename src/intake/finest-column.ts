import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { ColumnRole, PlainRole } from './mapping.ts';

/**
 * Of several columns of one role the one that names the rows: province before district, district before commune, so
 * that with the most different texts. Undefined when there are not several.
 */
export function finestColumn(
  roles: readonly ColumnRole[],
  role: PlainRole,
  rows: readonly SheetRow[],
): number | undefined {
  const columns = roles.flatMap(({ kind }, column) => (kind === role ? [column] : []));
  if (columns.length < 2) return undefined;
  const variety = (column: number) =>
    new Set(rows.map(({ cells }) => cellText(cells[column]).trim()).filter((text) => text !== ''))
      .size;
  return columns.toSorted((a, b) => variety(b) - variety(a) || b - a)[0];
}
