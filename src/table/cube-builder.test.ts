import { describe, expect, it } from 'vitest';
import type { Value } from '#domain/value.ts';
import { missingKinds, reported } from '#domain/value.ts';
import type { ObservationRow } from './cube-builder.ts';
import { buildCube } from './cube-builder.ts';
import type { Block, Cube } from './cube.ts';
import { partAt, valueAt } from './cube.ts';
import { dropEmptyPeriods, selectAreas, selectBlocks } from './select.ts';

const row = (
  areaId: string,
  period: string,
  value: Value,
  more: Partial<ObservationRow> = {},
): ObservationRow => ({
  areaId,
  period,
  indicatorId: 'pupils',
  seriesId: 'office',
  level: '',
  category: '',
  value,
  numerator: undefined,
  denominator: undefined,
  status: 'final',
  qualifier: '',
  precision: 0,
  referenceDate: '',
  sourceId: 'book',
  noteId: '',
  file: 'observations.csv',
  line: 2,
  ...more,
});

/** The block of an indicator and the place of a cell in it. */
function at(cube: Cube, indicatorId: string, areaId: string, period: string): [Block, number] {
  const block = cube.blocks.find((candidate) => candidate.indicatorId === indicatorId);
  if (!block) throw new Error(`no block ${indicatorId}`);
  return [block, cube.areaIds.indexOf(areaId) * cube.periods.length + cube.periods.indexOf(period)];
}

describe('buildCube', () => {
  it('keeps units in the order given and puts periods in order of time', () => {
    const cube = buildCube(
      [
        row('b', '2024-2025', reported(2)),
        row('a', '2024-07', reported(1)),
        row('b', '2023-2024', reported(3)),
        row('b', '2024-12-31', reported(4)),
      ],
      ['a', 'b', 'unused'],
    );
    expect(cube.areaIds).toEqual(['a', 'b']);
    // September 2023, July 2024, September 2024, December 2024
    expect(cube.periods).toEqual(['2023-2024', '2024-07', '2024-2025', '2024-12-31']);
    expect(valueAt(...at(cube, 'pupils', 'b', '2024-2025'))).toEqual(reported(2));
    expect(valueAt(...at(cube, 'pupils', 'a', '2024-07'))).toEqual(reported(1));
  });

  it('tells every kind of missing from no row at all', () => {
    const years = missingKinds.map((_, i) => `${2010 + i}`);
    const cube = buildCube(
      missingKinds
        .map((kind, i) => row('a', years[i] ?? '', { kind }))
        .concat(row('b', '2010', reported(0))),
      ['a', 'b'],
    );
    expect(years.map((year) => valueAt(...at(cube, 'pupils', 'a', year))?.kind)).toEqual(
      missingKinds,
    );
    expect(valueAt(...at(cube, 'pupils', 'b', '2010'))).toEqual({ kind: 'reported', n: 0 });
    expect(valueAt(...at(cube, 'pupils', 'b', '2011'))).toBeUndefined();
  });

  it('keeps parts one by one, and none where no row has any', () => {
    const cube = buildCube(
      [
        row('a', '2024', reported(99.8), { denominator: 15146 }),
        row('b', '2024', reported(50), { numerator: 1 }),
        row('a', '2024', reported(5), { indicatorId: 'classes' }),
      ],
      ['a', 'b'],
    );
    const [rates, cell] = at(cube, 'pupils', 'a', '2024');
    expect([partAt(rates.numerator, cell), partAt(rates.denominator, cell)]).toEqual([
      undefined,
      15146,
    ]);
    expect(partAt(rates.numerator, cell + 1)).toBe(1);
    expect(at(cube, 'classes', 'a', '2024')[0].numerator).toBeUndefined();
  });

  it('two rows for one cell are a bug, and so is a unit nobody listed', () => {
    const twice = [row('a', '2024', reported(1)), row('a', '2024', reported(2))];
    expect(() => buildCube(twice, ['a'])).toThrow('given twice');
    expect(() => buildCube([row('x', '2024', reported(1))], ['a'])).toThrow('unknown area');
  });

  it('gives rows with the same description one entry', () => {
    const cube = buildCube(
      [
        row('a', '2024', reported(1)),
        row('b', '2024', reported(2), { line: 3 }),
        row('a', '2025', reported(3), { qualifier: 'about' }),
      ],
      ['a', 'b'],
    );
    expect(cube.metas.map((meta) => meta.qualifier)).toEqual(['', 'about']);
    const [block, cell] = at(cube, 'pupils', 'a', '2025');
    expect(cube.metas[block.meta[cell] ?? -1]?.qualifier).toBe('about');
  });
});

describe('cutting a cube', () => {
  const cube = buildCube(
    [
      row('a', '2022', reported(1)),
      row('b', '2023', reported(2), { numerator: 7 }),
      row('c', '2024', { kind: 'nil' }),
      row('b', '2023', reported(5), { indicatorId: 'classes' }),
    ],
    ['a', 'b', 'c'],
  );

  it('by units: other units and blocks without a row are gone, cells stay what they were', () => {
    const cut = selectAreas(cube, new Set(['c', 'a']));
    expect(cut.areaIds).toEqual(['a', 'c']);
    expect(cut.blocks.map((block) => block.indicatorId)).toEqual(['pupils']);
    expect(valueAt(...at(cut, 'pupils', 'a', '2022'))).toEqual(reported(1));
    expect(valueAt(...at(cut, 'pupils', 'c', '2024'))).toEqual({ kind: 'nil' });
    expect(valueAt(...at(cut, 'pupils', 'c', '2022'))).toBeUndefined();
  });

  it('by periods: those without a row are gone', () => {
    const cut = dropEmptyPeriods(selectAreas(cube, new Set(['b', 'c'])));
    expect(cut.periods).toEqual(['2023', '2024']);
    const [block, cell] = at(cut, 'pupils', 'b', '2023');
    expect([valueAt(block, cell), partAt(block.numerator, cell)]).toEqual([reported(2), 7]);
    expect(valueAt(...at(cut, 'pupils', 'c', '2024'))).toEqual({ kind: 'nil' });
    expect(dropEmptyPeriods(cut)).toBe(cut);
  });

  it('by blocks: axes stay', () => {
    const cut = selectBlocks(cube, (block) => block.indicatorId === 'classes');
    expect([cut.blocks.length, cut.periods.length, cut.areaIds.length]).toEqual([1, 3, 3]);
  });
});
