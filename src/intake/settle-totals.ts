import type { Area } from '#domain/area.ts';
import type { PackageMeta } from '#domain/package-context.ts';
import type { IntakeCell } from './intake-cell.ts';
import { totalMark } from './read-table.ts';

/**
 * Gives rows named "Tổng cộng" the unit they add up: the one right above all units of the table, when the table has all
 * its units. The total of a part of them is a figure of no unit and keeps its mark: it only checks the rows.
 */
export function settleTotals(
  cells: readonly IntakeCell[],
  areas: ReadonlyMap<string, Area>,
  meta: Pick<PackageMeta, 'rootAreaId' | 'unitLevel'>,
): IntakeCell[] {
  const units = new Map<string, Set<string>>();
  for (const { sheet, areaId, isTotal } of cells) {
    if (isTotal || areaId === totalMark) continue;
    units.set(sheet, (units.get(sheet) ?? new Set()).add(areaId));
  }
  return cells.map((cell) => {
    if (cell.areaId !== totalMark) return cell;
    const own = units.get(cell.sheet) ?? new Set<string>();
    return isWholeTable(own, areas, meta) ? { ...cell, areaId: meta.rootAreaId } : cell;
  });
}

/** Whether a table with rows of these units has all of them, so that its total is that of the whole. */
export function isWholeTable(
  own: ReadonlySet<string>,
  areas: ReadonlyMap<string, Area>,
  { rootAreaId, unitLevel }: Pick<PackageMeta, 'rootAreaId' | 'unitLevel'>,
): boolean {
  const all = [...areas.values()].filter(
    ({ parentId, level, validTo }) =>
      parentId === rootAreaId && level === unitLevel && validTo !== '',
  );
  const living =
    all.length > 0
      ? all
      : [...areas.values()].filter(
          ({ parentId, level }) => parentId === rootAreaId && level === unitLevel,
        );
  const isWhole = own.size === 0 || living.every(({ id }) => own.has(id));
  return isWhole || (own.size >= 20 && areas.get(rootAreaId)?.level === 'national');
}
