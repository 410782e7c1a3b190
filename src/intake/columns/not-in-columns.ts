import type { Area } from '#domain/area.ts';
import { fewestListed } from '#intake/compare/compare-cells.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { FigureColumns } from './figure-columns.ts';
import { Names } from './names.ts';
import { groupCount, groupNumber } from './screen-rows.ts';

/**
 * Published figures of one way of counting inside what a file covers that it does not have, as `compareCells` tells them:
 * of units beside two listed ones or more, and no predecessor or successor of one.
 */
export function notInColumns(
  figures: FigureColumns,
  rows: readonly ObservationRow[],
  areas: readonly Area[],
): ObservationRow[] {
  const index = figures.index();
  const open = rows.flatMap((row) => {
    if (row.value.kind !== 'reported' || index.find(row) >= 0) return [];
    const group = groupOf(figures, row);
    return group < 0 ? [] : [{ row, group }];
  });
  if (open.length === 0) return [];
  const wanted = new Uint8Array(groupCount(figures));
  for (const { group } of open) wanted[group] = 1;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const tiers = new Names();
  const tierOf = (id: string): number => {
    const area = byId.get(id);
    return tiers.of(`${area?.level}|${area?.parentId}`);
  };
  const tierOfArea = figures.names.areas.list.map(tierOf);
  const relatives = figures.names.areas.list.map((id) => {
    const area = byId.get(id);
    return [...(area?.predecessorIds ?? []), ...(area?.successorIds ?? [])];
  });
  const listed = new Map<string, number>();
  const related = new Set<string>();
  const group = groupNumber(figures);
  for (let at = 0; at < figures.length; at += 1) {
    const number = group(at);
    if (wanted[number] === 0) continue;
    const area = figures.areas[at] ?? 0;
    const list = `${number}|${tierOfArea[area]}`;
    listed.set(list, (listed.get(list) ?? 0) + 1);
    for (const id of relatives[area] ?? []) related.add(`${number}|${id}`);
  }
  return open.flatMap(({ row, group: number }) =>
    (listed.get(`${number}|${tierOf(row.areaId)}`) ?? 0) >= fewestListed &&
    !related.has(`${number}|${row.areaId}`)
      ? [row]
      : [],
  );
}

/** Number of the group of a published figure; -1 when the file has no figure that could be of it. */
function groupOf({ names }: FigureColumns, row: ObservationRow): number {
  const period = names.periods.find(row.period);
  const indicator = names.indicators.find(row.indicatorId);
  const level = names.levels.find(row.level);
  const category = names.categories.find(row.category);
  if (period < 0 || indicator < 0 || level < 0 || category < 0) return -1;
  const { indicators, levels, categories } = names;
  return (
    ((period * indicators.list.length + indicator) * levels.list.length + level) *
      categories.list.length +
    category
  );
}
