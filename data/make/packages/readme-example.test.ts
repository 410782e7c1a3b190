import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { describePackage } from './describe-package.ts';
import type { PackageDescription } from './package-descriptions.ts';
import { packageDescriptions } from './package-descriptions.ts';
import { readCsv } from './read-csv.ts';

const data = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(data, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/ {3}```csv\n([\s\S]*?) {3}```/g)].map(([, text = '']) =>
  text.replace(/^ {3}/gm, ''),
);
const names = ['areas.csv', 'sources.csv', 'observations.csv', 'notes.csv'];

describe('the tiny package of data/README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'siso-package-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has a block for each table, with the columns of the format', () => {
    expect(blocks).toHaveLength(names.length);
    names.forEach((name, index) => {
      const own = name === 'observations.csv' ? 'observations-nso.csv' : name;
      const [header = ''] = readFileSync(join(data, 'lao-cai', own), 'utf8').split('\n');
      const parsed = Papa.parse<string[]>(blocks[index] ?? '', { skipEmptyLines: true }).data;
      expect(parsed[0]?.join(',')).toBe(header);
      expect(new Set(parsed.map((cells) => cells.length)).size).toBe(1);
    });
  });

  it('can be sealed as it stands', () => {
    names.forEach((name, index) => writeFileSync(join(folder, name), blocks[index] ?? ''));
    for (const file of ['series.csv', 'indicators.json']) {
      cpSync(join(data, 'lao-cai', file), join(folder, file));
    }
    const [description] = packageDescriptions as readonly [PackageDescription];
    const sealed = JSON.parse(describePackage(folder, description)) as {
      readonly resources: readonly { readonly name: string }[];
    };
    expect(sealed.resources.map(({ name }) => name)).toEqual([
      'areas',
      'observations',
      'series',
      'sources',
      'notes',
      'indicators',
    ]);
    expect(readCsv(join(folder, 'observations.csv'))).toHaveLength(3);
  });
});
