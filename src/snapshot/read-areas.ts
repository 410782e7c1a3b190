import type { Area, AreaLevel } from '#domain/area.ts';
import { areaLevels } from '#domain/area.ts';
import type { CheckedTable } from './check-table.ts';
import { codeColumn } from './code-column.ts';
import { listColumn, localizedColumn, numberColumn, textColumn } from './columns.ts';
import type { Problem } from './problem.ts';

/** Units in their official order. */
export function readAreas(table: CheckedTable, problems: Problem[]): Area[] {
  const text = (name: string) => textColumn(table, name);
  const id = text('area_id');
  const officialCode = text('official_code');
  const name = localizedColumn(table, 'name');
  const shortVi = text('short_vi');
  const type = text('type');
  const level = codeColumn<AreaLevel>(table, 'level', areaLevels, problems);
  const parentId = text('parent_id');
  const validFrom = text('valid_from');
  const validTo = text('valid_to');
  const predecessorIds = listColumn(table, 'predecessor_ids');
  const successorIds = listColumn(table, 'successor_ids');
  const boundarySet = text('boundary_set');
  const order = numberColumn(table, 'sort_order');
  const aliases = listColumn(table, 'aliases');
  const note = localizedColumn(table, 'note');
  return table.rows
    .map((row, index) => ({
      id: id(row),
      officialCode: officialCode(row),
      name: name(row),
      short: { vi: shortVi(row), en: englishShort(shortVi(row), name(row).en) },
      type: type(row),
      level: level(row) ?? 'commune',
      parentId: parentId(row),
      validFrom: validFrom(row),
      validTo: validTo(row),
      predecessorIds: predecessorIds(row),
      successorIds: successorIds(row),
      boundarySet: boundarySet(row),
      order: order(row) ?? index,
      aliases: aliases(row),
      note: note(row),
    }))
    .toSorted((a, b) => a.order - b.order);
}

/**
 * A short name for English pages: proper names stay as they are ("Bắc Hà"), short names that hold a Vietnamese word
 * ("TP Lào Cai", "Cả nước") give way to the English name.
 */
export function englishShort(shortVi: string, nameEn: string): string {
  return nameEn.includes(shortVi) ? shortVi : nameEn.replace(/ province\b/, '');
}
