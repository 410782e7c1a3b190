import { expect, it } from 'vitest';
import { toTarget } from '#intake/choose-target.ts';
import type { Unstated } from '#intake/compare/compare-cells.ts';
import { droppedOf } from '#intake/compare/compare-cells.ts';
import { compareWithPublished } from '#intake/compare/comparison.ts';
import { rowsAfter } from '#intake/compare/rows-after.ts';
import { keyName } from '#intake/intake-cell.ts';
import { nextPackage } from '#intake/make-package.ts';
import type { Cell } from '#indicators/cell.ts';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { readPackage } from '#snapshot/read-package.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { filesSource } from '#snapshot/files-source.ts';
import { packageFiles } from '../support/package-files.ts';
import { targetFor } from './judge-corpus.ts';

// Primary schools of 2021-2022: published 762 in Hà Nội and 173 in Hà Giang, and those of 61 other provinces.
const national = `Tỉnh;Năm học;Số trường tiểu học
Hà Nội;2021-2022;770
Hà Giang;2021-2022;173`;
// Schools of the province: 594 published, and made-up districts that split them.
const provincial = `Đơn vị;Năm học;Số trường
Tỉnh Lào Cai;2024-2025;595`;

const by = {
  date: '2025-06-20',
  preparedBy: 'Phòng Kế hoạch',
  state: 'checked',
  status: 'preliminary',
  fileName: 'a.csv',
} as const;

/** A file compared, saved as a package, and compared with that package. */
async function twice(id: string, file: string, unstated: Unstated) {
  const target = await targetFor(id);
  const { cells } = takeIn(
    await openFile(by.fileName, new TextEncoder().encode(file)),
    target,
    noPreset,
  );
  const first = compareWithPublished(target, cells, unstated);
  const dropped = droppedOf(first.cells);
  const desk = { preset: noPreset, fixes: [], accepted: [], unstated };
  const files = nextPackage(packageFiles(id), cells, target.seriesId, desk, by, dropped);
  const { context, cube, problems } = await readPackage(filesSource(files));
  if (!context || !cube) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const next = toTarget(context, cube, target.seriesId);
  const again = compareWithPublished(next, cells, unstated);
  const foretold = rowsAfter(target, cells, dropped).rows;
  const record = JSON.parse(
    new TextDecoder().decode(files.get('import-2025-06-20.json')),
  ) as Record<string, unknown>;
  return { first, again, foretold, next, record };
}

const figures = (rows: readonly ObservationRow[]): string[] =>
  rows
    .map(
      (row) =>
        `${row.seriesId}|${keyName(row)}: ${row.value.kind === 'reported' ? row.value.n : row.value.kind} ${row.numerator}/${row.denominator}`,
    )
    .toSorted();

it.each([
  ['viet-nam', national, 'keep'],
  ['viet-nam', national, 'drop'],
  ['lao-cai', provincial, 'keep'],
  ['lao-cai', provincial.replace('595', '594'), 'keep'],
] as const)(
  'what is foretold is what is saved, and the same file again changes nothing (%s, %s, %s)',
  async (id, file, unstated) => {
    const { again, foretold, next } = await twice(id, file, unstated);
    expect(again.counts).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(again.figures).toEqual([]);
    expect(again.headlines.every(({ before, after }) => before?.period === after?.period)).toBe(
      true,
    );
    expect(figures(foretold)).toEqual(figures(next.known));
  },
);

it('figures that the file does not have stay unless they are dropped, and the choice is recorded', async () => {
  const kept = await twice('viet-nam', national, 'keep');
  expect(kept.first.counts).toEqual({ added: 0, changed: 1, unchanged: 1, removed: 0, kept: 61 });
  expect(kept.again.counts.kept).toBe(61);
  expect(kept.record).toMatchObject({ unstated: 'keep', dropped: [] });
  // The total over the provinces moves with Hà Nội from 762 to 770; what was printed for the country stays.
  const total = kept.first.figures.find(
    ({ ref }) =>
      ref.areaId === 'sum-of-units' && ref.indicatorId === 'schools' && ref.level === 'primary',
  );
  const number = (cell: Cell | undefined) =>
    cell?.value.kind === 'reported' ? cell.value.n : Number.NaN;
  expect(number(total?.after) - number(total?.before)).toBe(8);
  expect(total?.coverage).toEqual({ before: 63, after: 63, asked: 63 });
  expect(kept.first.figures.some(({ ref }) => ref.areaId === 'viet-nam')).toBe(false);

  const dropped = await twice('viet-nam', national, 'drop');
  expect(dropped.first.counts).toEqual({
    added: 0,
    changed: 1,
    unchanged: 1,
    removed: 61,
    kept: 0,
  });
  expect(dropped.again.counts.kept).toBe(0);
  expect(dropped.record['dropped']).toHaveLength(61);
  expect(dropped.record['dropped']).toContainEqual({
    areaId: 'lao-cai',
    seriesId: 'nso',
    period: '2021-2022',
    indicatorId: 'schools',
    level: 'primary',
    category: '',
  });
});

it('made-up parts of a replaced total fall away, and the headline moves', async () => {
  const { first } = await twice('lao-cai', provincial, 'keep');
  expect(first.madeUpDropped).toBeGreaterThan(8);
  const schools = first.headlines.find(({ indicatorId }) => indicatorId === 'schools');
  expect(schools?.before?.cell.value).toEqual({ kind: 'reported', n: 594 });
  expect(schools?.after?.cell.value).toEqual({ kind: 'reported', n: 595 });
});

it('made-up parts of a total that the file repeats as it is stay, and stay made up', async () => {
  const { first, next } = await twice('lao-cai', provincial.replace('595', '594'), 'keep');
  expect(first.madeUpDropped).toBe(0);
  expect(first.counts.unchanged).toBe(1);
  const parts = next.known.filter(
    ({ indicatorId, period, level, status }) =>
      indicatorId === 'schools' &&
      period === '2024-2025' &&
      level === '' &&
      status === 'illustrative',
  );
  expect(parts).toHaveLength(9);
  const sum = parts.reduce((n, { value }) => n + (value.kind === 'reported' ? value.n : 0), 0);
  expect(sum).toBe(594);
});
