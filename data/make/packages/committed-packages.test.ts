import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePackage } from './describe-package.ts';
import { observationColumns, observationKey } from './observation-row.ts';
import { packageDescriptions } from './package-descriptions.ts';
import { cell, readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';

interface Indicator {
  readonly id: string;
  readonly formula: { readonly numerator: string; readonly denominator: string } | null;
}

const data = join(import.meta.dirname, '..', '..');

describe.each(packageDescriptions.map((description) => [description.name, description] as const))(
  'data/%s',
  (name, description) => {
    const folder = join(data, name);
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    const table = (file: string): readonly CsvRow[] => readCsv(join(folder, file));
    const indicators = JSON.parse(
      readFileSync(join(folder, 'indicators.json'), 'utf8'),
    ) as readonly Indicator[];
    const ids = {
      area_id: new Set(table('areas.csv').map((row) => cell(row, 'area_id'))),
      series_id: new Set(table('series.csv').map((row) => cell(row, 'series_id'))),
      source_id: new Set(table('sources.csv').map((row) => cell(row, 'source_id'))),
      note_id: new Set(table('notes.csv').map((row) => cell(row, 'note_id'))),
      indicator_id: new Set(indicators.map(({ id }) => id)),
    };
    const observations = files
      .filter((file) => file.startsWith('observations'))
      .flatMap((file) => table(file));

    it('is sealed', () => {
      const sealed = readFileSync(join(folder, 'datapackage.json'), 'utf8');
      expect(describePackage(folder, description)).toBe(sealed);
    });

    it('refers only to what exists', () => {
      const broken = files.flatMap((file) =>
        table(file).flatMap((row) =>
          Object.entries(ids).flatMap(([column, known]) => {
            const id = row[column] ?? '';
            return id === '' || known.has(id) ? [] : [`${file}: ${column} ${id}`];
          }),
        ),
      );
      expect(broken).toEqual([]);
    });

    it('has areas whose parents, predecessors and successors agree', () => {
      const areas = table('areas.csv');
      const links = new Set<string>();
      const back = new Set<string>();
      for (const row of areas) {
        const id = cell(row, 'area_id');
        for (const next of cell(row, 'successor_ids').split(';'))
          if (next) links.add(`${id}>${next}`);
        for (const old of cell(row, 'predecessor_ids').split(';'))
          if (old) back.add(`${old}>${id}`);
        expect(['', ...ids.area_id]).toContain(cell(row, 'parent_id'));
      }
      expect([...links].toSorted()).toEqual([...back].toSorted());
      const crosswalk = table('crosswalk.csv').map(
        (row) => `${cell(row, 'old_area_id')}>${cell(row, 'new_area_id')}`,
      );
      expect(crosswalk.toSorted()).toEqual([...links].toSorted());
    });

    it('has formulas whose parts are indicators', () => {
      const parts = indicators.flatMap(({ formula }) =>
        formula ? [formula.numerator, formula.denominator] : [],
      );
      expect(parts.filter((id) => !ids.indicator_id.has(id))).toEqual([]);
    });

    it('has observations with one value or one kind of absence, and unique keys', () => {
      const keys = observations.map((row) => observationKey.map((column) => row[column]).join('|'));
      expect(new Set(keys).size).toBe(keys.length);
      const wrong = observations.filter((row) => (row['value'] === '') === (row['missing'] === ''));
      expect(wrong).toEqual([]);
      const [first] = observations;
      expect(Object.keys(first ?? {})).toEqual([...observationColumns]);
      // A number that is left out is always explained.
      const silent = observations.filter((row) => row['missing'] !== '' && row['note_id'] === '');
      expect(silent).toEqual([]);
    });

    it('uses every note', () => {
      const used = new Set(
        files
          .filter((file) => file !== 'notes.csv')
          .flatMap((file) => table(file).map((row) => row['note_id'] ?? '')),
      );
      expect([...ids.note_id].filter((id) => !used.has(id))).toEqual([]);
    });

    it('is UTF-8 without a mark, NFC, with LF', () => {
      for (const file of [...files, 'indicators.json']) {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
          readFileSync(join(folder, file)),
        );
        expect([file, text.normalize('NFC') === text]).toEqual([file, true]);
        expect([file, text.includes('\r'), text.startsWith('\u{feff}')]).toEqual([
          file,
          false,
          false,
        ]);
        expect([file, text.endsWith('\n')]).toEqual([file, true]);
      }
    });
  },
);

describe('data/catalog.json', () => {
  it('names packages that exist, the default among them', () => {
    const catalog = JSON.parse(readFileSync(join(data, 'catalog.json'), 'utf8')) as {
      readonly default: string;
      readonly packages: readonly { readonly id: string; readonly path: string }[];
    };
    const paths = catalog.packages.map(({ path }) => path);
    expect(paths.filter((path) => !existsSync(join(data, path, 'datapackage.json')))).toEqual([]);
    expect(catalog.packages.map(({ id }) => id)).toContain(catalog.default);
  });
});
