import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fail } from '#lib/result.ts';
import { blockName, valueAt } from '#table/cube.ts';
import { hasErrors } from './problem.ts';
import type { PackageReading } from './read-package.ts';
import { readPackage } from './read-package.ts';
import type { Edit } from './tiny-package.ts';
import { append, memorySource, swap, tinyFiles } from './tiny-package.ts';

const read = (edits: Readonly<Record<string, Edit>> = {}) =>
  readPackage(memorySource(tinyFiles(edits)));

function cellOf({ cube }: PackageReading, name: string, area: string, period: string) {
  const block = cube?.blocks.find((candidate) => blockName(candidate) === name);
  if (!cube || !block) throw new Error(`no block ${name}`);
  const at = cube.areaIds.indexOf(area) * cube.periods.length + cube.periods.indexOf(period);
  const meta = cube.metas[block.meta[at] ?? 0];
  return { value: valueAt(block, at), line: block.line[at], file: meta?.file, block, at };
}

describe('readPackage', () => {
  it('is quiet on a sound package and reads all of it', async () => {
    const { problems, context, cube, files } = await read();
    expect(problems).toEqual([]);
    expect(context?.areas.map(({ id }) => id)).toEqual([
      'tinh-a',
      'huyen-b',
      'huyen-c',
      'tinh-moi-2025-07',
    ]);
    expect(context?.series.map(({ ofSeriesId, joinable }) => [ofSeriesId, joinable])).toEqual([
      ['', true],
      ['', false],
      ['department', true],
    ]);
    expect(context?.meta).toMatchObject({
      id: 'tiny',
      defaultLevel: '',
      mapBoundary: 'tiny-boundaries',
    });
    expect(cube?.blocks.length).toBeGreaterThan(10);
    expect(files).toHaveLength(14);
    expect(
      files.every(({ rows, bytes, sha256 }) => rows > 0 && bytes > 0 && sha256.length === 64),
    ).toBe(true);
    expect(files.find(({ path }) => path === 'notes.csv')).toMatchObject({
      rows: 1,
      cells: 3,
      bytes: 75,
    });
  });

  it('puts values, parts, gaps and places into the cube', async () => {
    const reading = await read();
    const rate = cellOf(
      reading,
      'national-standard-school-rate|department||',
      'tinh-a',
      '2024-2025',
    );
    expect(rate).toMatchObject({
      value: { kind: 'reported', n: 62.5 },
      line: 18,
      file: 'observations.csv',
    });
    expect([rate.block.numerator?.[rate.at], rate.block.denominator?.[rate.at]]).toEqual([30, 48]);
    const gap = cellOf(reading, 'schools|department||', 'tinh-a', '2023-2024');
    expect(gap.value).toEqual({ kind: 'not-collected' });
    const field = cellOf(
      reading,
      'clc-participation|department||learningField:law',
      'tinh-a',
      '2023-2024',
    );
    expect(field.value).toEqual({ kind: 'reported', n: 40 });
  });

  it('takes optional columns of series.csv as absent', async () => {
    const reading = await read({
      'series.csv': () =>
        'series_id,name_vi,name_en,nature\ndepartment,a,a,published\npress,b,b,published\n' +
        'illustrative-department,c,c,illustrative\n',
      'datapackage.json': shortSeries,
      // A span of years is only for series that are not joined.
      'observations.csv': swap('2021-2024', '2023'),
    });
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      reading.context?.series.map(({ joinable, ofSeriesId }) => [joinable, ofSeriesId]),
    ).toEqual([
      [true, ''],
      [true, ''],
      [true, ''],
    ]);
  });

  it('reads the same whatever the order of columns', async () => {
    const sound = await read();
    const paths = ['observations.csv', 'areas.csv', 'published.csv', 'series.csv'];
    const width = 17;
    const order = fc.shuffledSubarray(
      Array.from({ length: width }, (_, i) => i),
      { minLength: width },
    );
    await fc.assert(
      fc.asyncProperty(order, async (places) => {
        const edits = paths.map((path) => [path, permute(places)] as const);
        const { context, cube, problems } = await readPackage(
          memorySource(tinyFiles({ ...Object.fromEntries(edits), 'notes.csv': append('x,y,z') })),
        );
        expect(problems).toEqual([]);
        expect(cube).toEqual(sound.cube);
        expect(context?.areas).toEqual(sound.context?.areas);
        expect(context?.published).toEqual(sound.context?.published);
      }),
      { numRuns: 15 },
    );
  });

  it('is not harmed by a column called __proto__', async () => {
    const { problems, context } = await read({
      'notes.csv': (text) =>
        text.replace('note_id', '__proto__,note_id').replace('khong', 'x,khong'),
    });
    expect(problems).toMatchObject([{ rule: 'column-extra', column: '__proto__' }]);
    expect(context).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('keeps ids like __proto__ and constructor apart from the language', async () => {
    const { problems } = await read({
      'observations.csv': (text) =>
        text.replace('tinh-a,2022', '__proto__,2022').replace(',pupils,', ',constructor,'),
    });
    expect(problems.map(({ rule, value }) => [rule, value])).toEqual([
      ['foreign-key', '__proto__'],
      ['foreign-key', 'constructor'],
    ]);
  });

  it('stops after the stage with an error and reports all faults of that stage', async () => {
    const reading = await read({
      'observations.csv': (text) =>
        text.replace(',950,', ',x,').replace('primary,,,400', 'primary,,,500'),
      'published.csv': swap('62.5,%', 'y,%'),
    });
    expect(reading.problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['type-error', 'published.csv'],
      ['type-error', 'observations.csv'],
    ]);
    expect(reading.cube).toBeUndefined();
  });

  it('keeps figures whose sense is wrong, so that they can be looked at', async () => {
    const reading = await read({ 'observations.csv': swap(',62.5,30,48', ',162.5,,') });
    expect(hasErrors(reading.problems)).toBe(true);
    expect(reading.cube).toBeDefined();
  });

  it('tells a file that cannot be read from one that is not there', async () => {
    const whole = memorySource(tinyFiles());
    const { problems } = await readPackage({
      read: (path) =>
        path === 'notes.csv' ? Promise.resolve(fail('unreadable')) : whole.read(path),
    });
    expect(problems[0]).toMatchObject({ rule: 'file-unreadable', file: 'notes.csv' });
    const nothing = await readPackage({ read: () => Promise.resolve(fail('not-found')) });
    expect(nothing.problems).toMatchObject([{ rule: 'file-not-found', file: 'datapackage.json' }]);
  });

  it('checks what the map and the descriptor refer to', async () => {
    const { problems } = await read({ 'boundaries/tiny.topo.json': swap('huyen-c', 'huyen-x') });
    expect(problems).toMatchObject([
      { rule: 'foreign-key', column: 'objects.districts', value: 'huyen-x' },
    ]);
  });

  it('checks foreign keys that only the schema states', async () => {
    const { problems } = await read({
      'datapackage.json': swap('"fields": "area_id",\n', '"fields": "age_from",\n'),
    });
    expect(problems[0]).toMatchObject({
      rule: 'foreign-key',
      file: 'census-2019-age.csv',
      column: 'age_from',
    });
  });
});

/** Keeps the first columns of series.csv in the descriptor. */
const shortSeries: Edit = (text) =>
  JSON.stringify(
    JSON.parse(text, (key, value: unknown) =>
      key === 'fields' && Array.isArray(value) && isField(value[0], 'series_id')
        ? value.filter((field) => kept.some((name) => isField(field, name)))
        : value,
    ),
  );

const kept = ['series_id', 'name_vi', 'name_en', 'nature'];

function isField(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

/** Puts the columns of a CSV in another order; a table with fewer columns uses fewer places. */
function permute(places: readonly number[]): Edit {
  return (text) => {
    const rows = Papa.parse<string[]>(text.trimEnd()).data;
    const order = places.filter((place) => place < (rows[0]?.length ?? 0));
    const moved = rows.map((cells) => order.map((place) => cells[place] ?? ''));
    return `${Papa.unparse(moved, { newline: '\n', quotes: true })}\n`;
  };
}
