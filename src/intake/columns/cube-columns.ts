import { comparePeriods } from '#domain/period.ts';
import { toRow } from '#intake/checks/package-checks.ts';
import type { Block, CellMeta, Cube } from '#table/cube.ts';
import { blockName } from '#table/cube.ts';
import type { FigureColumns } from './figure-columns.ts';
import { reportedCode } from './figure-index.ts';

/**
 * A cube with the figures of a file besides its own: what a cube of all rows together would be. No figure may be in both.
 * @param areaOrder all units of the package in their order
 */
export function cubeWithFigures(
  cube: Cube,
  figures: FigureColumns,
  areaOrder: readonly string[],
  seriesId: string,
): Cube {
  const { names, length } = figures;
  const known = new Set(areaOrder);
  const isKnown = names.areas.list.map((id) => known.has(id));
  const usedAreas = new Set(cube.areaIds);
  const usedPeriods = new Set(cube.periods);
  const inAreas = new Uint8Array(names.areas.list.length);
  const inPeriods = new Uint8Array(names.periods.list.length);
  for (let at = 0; at < length; at += 1) {
    if (isKnown[figures.areas[at] ?? 0] !== true) continue;
    inAreas[figures.areas[at] ?? 0] = 1;
    inPeriods[figures.periods[at] ?? 0] = 1;
  }
  inAreas.forEach((mark, i) => mark === 1 && usedAreas.add(names.areas.list[i] ?? ''));
  inPeriods.forEach((mark, i) => mark === 1 && usedPeriods.add(names.periods.list[i] ?? ''));
  const areaIds = areaOrder.filter((id) => usedAreas.has(id));
  const periods = [...usedPeriods].sort(comparePeriods);
  const blocks = new Map(
    cube.blocks.map((block) => [blockName(block), widened(block, cube, areaIds, periods)]),
  );
  const metas = [...cube.metas];
  fill(blocks, metas, figures, areaIds, periods, seriesId);
  return { areaIds, periods, metas, blocks: [...blocks.values()] };
}

type Widened = { -readonly [K in keyof Block]: Block[K] };

const emptyBlock = (
  key: Pick<Block, 'indicatorId' | 'seriesId' | 'level' | 'category'>,
  size: number,
): Widened => ({
  indicatorId: key.indicatorId,
  seriesId: key.seriesId,
  level: key.level,
  category: key.category,
  kind: new Uint8Array(size),
  value: new Float64Array(size).fill(Number.NaN),
  numerator: undefined,
  denominator: undefined,
  meta: new Uint16Array(size),
  line: new Uint32Array(size),
});

/** A block over more units and periods. */
function widened(
  block: Block,
  cube: Cube,
  areaIds: readonly string[],
  periods: readonly string[],
): Widened {
  const size = areaIds.length * periods.length;
  const wide = emptyBlock(block, size);
  if (block.numerator) wide.numerator = new Float64Array(size).fill(Number.NaN);
  if (block.denominator) wide.denominator = new Float64Array(size).fill(Number.NaN);
  const areaAt = new Map(areaIds.map((id, i) => [id, i]));
  const periodAt = new Map(periods.map((key, i) => [key, i]));
  cube.areaIds.forEach((id, a) =>
    cube.periods.forEach((key, p) => {
      const from = a * cube.periods.length + p;
      if ((block.kind[from] ?? 0) === 0) return;
      const to = (areaAt.get(id) ?? 0) * periods.length + (periodAt.get(key) ?? 0);
      wide.kind[to] = block.kind[from] ?? 0;
      wide.value[to] = block.value[from] ?? Number.NaN;
      if (wide.numerator) wide.numerator[to] = block.numerator?.[from] ?? Number.NaN;
      if (wide.denominator) wide.denominator[to] = block.denominator?.[from] ?? Number.NaN;
      wide.meta[to] = block.meta[from] ?? 0;
      wide.line[to] = block.line[from] ?? 0;
    }),
  );
  return wide;
}

/** Writes all figures into their blocks; blocks and descriptions that are not there yet are added. */
function fill(
  blocks: Map<string, Widened>,
  metas: CellMeta[],
  figures: FigureColumns,
  areaIds: readonly string[],
  periods: readonly string[],
  seriesId: string,
): void {
  const { names, length, numerators, denominators } = figures;
  const size = areaIds.length * periods.length;
  const areaAt = new Map(areaIds.map((id, i) => [id, i]));
  const periodAt = new Map(periods.map((key, i) => [key, i]));
  const areaNumbers = names.areas.list.map((id) => areaAt.get(id) ?? -1);
  const periodNumbers = names.periods.list.map((key) => periodAt.get(key) ?? -1);
  const { kinds, amounts } = figures.index();
  const metaOf = new Map<string, Map<number, number>>();
  const [l, c] = [names.levels.list.length, names.categories.list.length];
  const found: (Widened | undefined)[] = [];
  for (let at = 0; at < length; at += 1) {
    const area = areaNumbers[figures.areas[at] ?? 0] ?? -1;
    if (area < 0) continue;
    const cell = area * periods.length + (periodNumbers[figures.periods[at] ?? 0] ?? 0);
    const level = figures.levels[at] ?? 0;
    const number = ((figures.indicators[at] ?? 0) * l + level) * c + (figures.categories[at] ?? 0);
    let block = found[number];
    if (!block) {
      const key = { ...figures.keyAt(at), seriesId };
      block = blocks.get(blockName(key)) ?? emptyBlock(key, size);
      blocks.set(blockName(key), block);
      found[number] = block;
    }
    block.kind[cell] = kinds[at] ?? 0;
    if (kinds[at] === reportedCode) block.value[cell] = amounts[at] ?? Number.NaN;
    const top = numerators[at] ?? Number.NaN;
    const bottom = denominators[at] ?? Number.NaN;
    if (!Number.isNaN(top) || !Number.isNaN(bottom)) {
      block.numerator ??= new Float64Array(size).fill(Number.NaN);
      block.denominator ??= new Float64Array(size).fill(Number.NaN);
      block.numerator[cell] = top;
      block.denominator[cell] = bottom;
    }
    const { precision } = figures.figureAt(at);
    const { referenceDate: day } = figures.originAt(at);
    const known = metaOf.get(day) ?? new Map<number, number>();
    metaOf.set(day, known);
    let meta = known.get(precision);
    if (meta === undefined) {
      const { status, qualifier, referenceDate, sourceId, noteId, file } = toRow(
        figures.cellAt(at),
        seriesId,
        at + 1,
      );
      meta =
        metas.push({ status, qualifier, precision, referenceDate, sourceId, noteId, file }) - 1;
      known.set(precision, meta);
    }
    block.meta[cell] = meta;
    block.line[cell] = at + 1;
  }
}
