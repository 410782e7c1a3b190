import { describe, expect, it } from 'vitest';
import { folderSource } from './folder-source.ts';
import { areaPiece, indicatorPiece } from '#slices/slice.ts';
import { buildCube } from '#table/cube-builder.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { corePiece, makePieces } from '#publish/make-pieces.ts';
import { readPublishable } from '#publish/publishable.ts';

const read = await readPublishable(folderSource('data/da-nang'));
if (!read.ok) throw new Error('the package cannot be read');
const small = read.value;
const { rootAreaId, defaultIndicatorId, unitLevel } = small.context.meta;
const unit = small.context.areas.find(({ level }) => level === unitLevel)?.id ?? '';

const row = (areaId: string, n: number): ObservationRow => ({
  areaId,
  period: '2020-2021',
  indicatorId: defaultIndicatorId,
  seriesId: 's',
  level: '',
  category: '',
  value: { kind: 'reported', n },
  numerator: undefined,
  denominator: undefined,
  status: 'final',
  qualifier: '',
  precision: 0,
  referenceDate: '',
  sourceId: '',
  noteId: '',
  file: 'observations.csv',
  line: 2,
});

/** A package whose root and one unit have figures, and so many villages. */
const withVillages = (count: number) => {
  const villages = Array.from({ length: count }, (_, i) => `village-${i}`);
  const ids = [rootAreaId, unit, ...villages];
  const cube = buildCube(
    ids.map((id, i) => row(id, i)),
    ids,
  );
  return { ...small, cube };
};

describe('pieces of a package with very many units', () => {
  const big = withVillages(2_000);
  const pieces = makePieces(big);
  const page = pieces.get(indicatorPiece(defaultIndicatorId))?.cube;

  it('hold the figures that pages draw', () => {
    expect(page?.areaIds).toEqual([rootAreaId, unit]);
    expect(Array.from(page?.blocks[0]?.value ?? [])).toEqual([0, 1]);
    expect(corePiece(big).cube.areaIds).toEqual([rootAreaId, unit]);
  });

  it('leave nobody out: a small unit is in the piece of all units, or has its own', () => {
    const own = pieces.get(areaPiece('village-7')) ?? pieces.get('all');
    const at = own?.cube.areaIds.indexOf('village-7') ?? -1;
    expect(own?.cube.blocks[0]?.value[at]).toBe(9);
  });

  it('hold everything when there are fewer', () => {
    expect(corePiece(withVillages(1_998)).cube.areaIds).toHaveLength(2_000);
  });
});
