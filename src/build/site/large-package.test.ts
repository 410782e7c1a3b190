import { describe, expect, it } from 'vitest';
import { folderSource } from './folder-source.ts';
import { indicatorPiece } from '#slices/slice.ts';
import { pieceFor } from '#queries/page-needs.ts';
import { buildCube } from '#table/cube-builder.ts';
import type { Cube } from '#table/cube.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { corePiece, makePieces } from '#publish/make-pieces.ts';
import { readPublishable } from '#publish/publishable.ts';

const read = await readPublishable(folderSource('data/da-nang'));
if (!read.ok) throw new Error('the package cannot be read');
const small = read.value;
const { rootAreaId, defaultIndicatorId, unitLevel } = small.context.meta;
const unit = small.context.areas.find(({ level }) => level === unitLevel)?.id ?? '';

const row = (areaId: string, n: number, period = '2020-2021'): ObservationRow => ({
  areaId,
  period,
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
const withVillages = (count: number, olderYears = 0) => {
  const villages = Array.from({ length: count }, (_, i) => `village-${i}`);
  const ids = [rootAreaId, unit, ...villages];
  const older = Array.from({ length: olderYears }, (_, i) => row(rootAreaId, 0, `${1700 + i}`));
  const cube = buildCube([...ids.map((id, i) => row(id, i)), ...older], ids);
  return { ...small, cube };
};

const valueOf = (cube: Cube | undefined, areaId: string): number | undefined => {
  const at = cube?.areaIds.indexOf(areaId) ?? -1;
  return cube?.blocks[0]?.value[(at + 1) * cube.periods.length - 1];
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

  it('leave nobody out: the page of every unit finds its figure in the piece it asks for', () => {
    const many = makePieces(withVillages(2_000, 200));
    expect(many.size).toBeLessThan(100);
    const listed = Object.fromEntries(many);
    for (const [id, n] of [
      [unit, 1],
      ['village-0', 2],
      ['village-7', 9],
      ['village-1999', 2_001],
    ] as const) {
      const piece = many.get(pieceFor({ kind: 'area', id }, listed) ?? '')?.cube;
      expect(valueOf(piece, id)).toBe(n);
    }
  });

  it('hold everything when there are fewer', () => {
    expect(corePiece(withVillages(1_998)).cube.areaIds).toHaveLength(2_000);
  });
});
