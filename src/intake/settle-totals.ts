import type { Area } from '#domain/area.ts';
import type { IntakeCell } from './intake-cell.ts';
import { totalMark } from './read-table.ts';

/** Gives rows named "Tổng cộng" the unit they add up: the one above all units of the table, else the package's own. */
export function settleTotals(
  cells: readonly IntakeCell[],
  areas: ReadonlyMap<string, Area>,
  rootAreaId: string,
): IntakeCell[] {
  const parents = new Map<string, Set<string>>();
  for (const { sheet, areaId, isTotal } of cells) {
    if (isTotal || areaId === totalMark) continue;
    const known = parents.get(sheet) ?? new Set();
    known.add(areas.get(areaId)?.parentId ?? '');
    parents.set(sheet, known);
  }
  return cells.map((cell) => {
    if (cell.areaId !== totalMark) return cell;
    const [only, ...others] = parents.get(cell.sheet) ?? [];
    const isOne = only !== undefined && only !== '' && others.length === 0;
    return { ...cell, areaId: isOne ? only : rootAreaId };
  });
}
