import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import { allPiece, areaPiece, geoPiece, groupPiece, indicatorPiece } from '#slices/slice.ts';
import type { Slice } from '#slices/slice.ts';
import type { Block, Cube } from '#table/cube.ts';
import { compactMetas, dropEmptyPeriods, selectAreas, selectBlocks } from '#table/select.ts';
import type { Publishable } from './publishable.ts';

/** More cells than this are not sent to a unit page at once. */
const allLimit = 400_000;

/** An indicator piece with more cells than this keeps to its main level; the others follow on demand. */
const splitLimit = 60_000;

/** A package with figures of more units than this sends those of small units only to the pages of these. */
const unitLimit = 2_000;

/** Figures that the pages draw: all, or in a very large package those of the whole and of the units. */
function drawnFigures({ context, cube }: Publishable): Cube {
  if (cube.areaIds.length <= unitLimit) return cube;
  const { rootAreaId, unitLevel } = context.meta;
  const drawn = context.areas.filter((area) => isCoreArea(area, unitLevel)).map(({ id }) => id);
  return selectAreas(cube, new Set([rootAreaId, ...drawn]));
}

/** The core piece: context, all figures of the whole, and the default indicator of the units. The overview needs nothing else. */
export function corePiece(pack: Publishable): Slice {
  const { context } = pack;
  const cube = drawnFigures(pack);
  const { rootAreaId, defaultIndicatorId } = context.meta;
  const ofUnits = new Set([defaultIndicatorId, ...partIds(context.indicators, defaultIndicatorId)]);
  const areas = context.areas.filter((area) => isCoreArea(area, context.meta.unitLevel));
  const known = new Set(areas.map((area) => area.id));
  const keepContext = {
    ...context,
    areas,
    crosswalk: context.crosswalk.filter(
      (link) => known.has(link.oldAreaId) && known.has(link.newAreaId),
    ),
  };
  const whole = selectAreas(cube, new Set([rootAreaId]));
  const withUnits = selectBlocks(cube, (block) => ofUnits.has(block.indicatorId));
  const rest = whole.blocks
    .filter((block) => !ofUnits.has(block.indicatorId))
    .map((block) => widen(block, whole, cube, rootAreaId));
  const attachments = Object.fromEntries(
    [...pack.sheets]
      .filter(([boundary]) => boundary === context.meta.mapBoundary)
      .map(([boundary, sheet]) => [geoPiece(boundary), sheet]),
  );
  return {
    snapshotId: context.meta.snapshot.id,
    context: keepContext,
    attachments,
    cube: compactMetas(dropEmptyPeriods({ ...cube, blocks: [...withUnits.blocks, ...rest] })),
  };
}

/** Communes have no figures of their own here: they are found through search, from a piece of their own. */
const isCoreArea = (area: Area, unitLevel: Area['level']): boolean =>
  area.level === unitLevel ||
  area.level === 'province' ||
  area.level === 'national' ||
  (area.level === 'district' && unitLevel !== 'province');

const partIds = (indicators: readonly Indicator[], id: string): readonly string[] => {
  const formula = indicators.find((indicator) => indicator.id === id)?.formula;
  return formula ? [formula.numerator, formula.denominator] : [];
};

/** Puts the one row of a block of the whole back on the axis of all areas. */
function widen(block: Block, from: Cube, to: Cube, areaId: string): Block {
  const width = to.periods.length;
  const size = to.areaIds.length * width;
  const at = to.areaIds.indexOf(areaId) * width;
  if (from.periods.length !== width) throw new Error('axes differ');
  const floats = (column: Float64Array): Float64Array => {
    const out = new Float64Array(size).fill(Number.NaN);
    out.set(column, at);
    return out;
  };
  const kind = new Uint8Array(size);
  kind.set(block.kind, at);
  const meta = new Uint16Array(size);
  meta.set(block.meta, at);
  const line = new Uint32Array(size);
  line.set(block.line, at);
  return {
    ...block,
    kind,
    meta,
    line,
    value: floats(block.value),
    numerator: block.numerator && floats(block.numerator),
    denominator: block.denominator && floats(block.denominator),
  };
}

/** One piece for each indicator page, one with everything for the unit pages (or one a unit where that would be too much). */
export function makePieces(pack: Publishable): ReadonlyMap<string, Slice> {
  const { context, cube } = pack;
  const snapshotId = context.meta.snapshot.id;
  const drawn = drawnFigures(pack);
  const pieces = new Map<string, Slice>();
  const slice = (part: Cube): Slice => ({
    snapshotId,
    context: undefined,
    cube: compactMetas(dropEmptyPeriods(part)),
  });
  for (const indicator of context.indicators.filter((item) => item.page)) {
    const ids = new Set([indicator.id, ...partIds(context.indicators, indicator.id)]);
    const own = selectBlocks(drawn, (block) => ids.has(block.indicatorId));
    pieces.set(indicatorPiece(indicator.id), slice(mainLevel(own)));
  }
  const size = cube.blocks.length * cube.areaIds.length * cube.periods.length;
  if (size <= allLimit) pieces.set(allPiece, slice(cube));
  else
    for (const [name, ids] of unitPieces(cube, drawn))
      pieces.set(name, slice(selectAreas(cube, new Set([...ids, context.meta.rootAreaId]))));
  return pieces;
}

/** Small units that share a piece: a list with a piece for each of ten thousand would itself be too long to send. */
const groupSize = 100;

/** Which units are in which piece: each drawn unit in its own, the rest in groups. */
function unitPieces(cube: Cube, drawn: Cube): ReadonlyMap<string, readonly string[]> {
  const own = new Set(drawn.areaIds);
  const count = Math.ceil((cube.areaIds.length - own.size) / groupSize);
  const found = new Map<string, string[]>();
  for (const id of cube.areaIds) {
    const name = own.has(id) ? areaPiece(id) : groupPiece(id, count);
    found.set(name, [...(found.get(name) ?? []), id]);
  }
  return found;
}

/** Of a very large indicator the figures for all levels together. */
function mainLevel(cube: Cube): Cube {
  const size = cube.blocks.length * cube.areaIds.length * cube.periods.length;
  const hasWhole = cube.blocks.some((block) => block.level === '');
  return size > splitLimit && hasWhole ? selectBlocks(cube, (block) => block.level === '') : cube;
}
