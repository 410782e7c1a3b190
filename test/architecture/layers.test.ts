import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceTree, repositoryRoot } from '../support/source-tree.ts';
import { checkLayers } from './check-layers.ts';
import { layers, packageHomes } from './layer-table.ts';
import { oxlintConfigText } from './oxlint-config.ts';

describe('the layer table', () => {
  it('lets a folder name only folders of rows above its own', () => {
    const above = new Set<string>();
    for (const layer of layers) {
      const named = [...layer.mayImport, ...(layer.mayImportTypesOf ?? [])];
      expect({ of: layer.folder, unknown: named.filter((name) => !above.has(name)) }).toEqual({
        of: layer.folder,
        unknown: [],
      });
      above.add(layer.folder);
    }
  });

  it('gives packages only to folders that exist in it', () => {
    const folders = new Set(layers.map((layer) => layer.folder));
    const homes = [...packageHomes.values()].flat();
    expect(homes.filter((home) => !folders.has(home))).toEqual([]);
  });

  it('is what .oxlintrc.json says', () => {
    const onDisk = readFileSync(join(repositoryRoot, '.oxlintrc.json'), 'utf8');
    expect(onDisk === oxlintConfigText(), 'run: npm run gen').toBe(true);
  });
});

describe('the source', () => {
  const tree = readSourceTree(['src']);

  it('was read', () => {
    expect(tree.size).toBeGreaterThan(0);
  });

  it('obeys the layer table, without a circle', () => {
    expect(checkLayers(tree)).toEqual([]);
  });
});

/** A breach planted in a two-file tree, and the rule that must catch it. */
const planted: readonly [name: string, rule: string, files: Record<string, string>][] = [
  ['an import upwards', 'layer', { 'src/lib/a.ts': "import { b } from '#domain/b.ts';" }],
  ['a type import upwards', 'layer', { 'src/lib/a.ts': "import type { B } from '#ui/b.ts';" }],
  ['a dynamic import upwards', 'layer', { 'src/ui/a.ts': "void import('#pages/b.ts');" }],
  ['a re-export upwards', 'layer', { 'src/lib/a.ts': "export * from '#domain/b.ts';" }],
  ['code of a types-only row', 'layer', { 'src/views/a.ts': "import { g } from '#geo/g.ts';" }],
  ['snapshot in pages', 'layer', { 'src/pages/a.ts': "import { s } from '#snapshot/s.ts';" }],
  ['../', 'climbs', { 'src/ui/a.ts': "import { b } from '../lib/b.ts';" }],
  ['recharts outside charts', 'package', { 'src/pages/a.ts': "import { Bar } from 'recharts';" }],
  ['a package without a row', 'package', { 'src/lib/a.ts': "import _ from 'lodash/get';" }],
  ['node in the browser', 'node-module', { 'src/views/a.ts': "import fs from 'node:fs';" }],
  ['a folder without a row', 'unknown-folder', { 'src/misc/a.ts': '' }],
  ['a file outside folders', 'unknown-folder', { 'src/main.ts': '' }],
  ['a file that is not there', 'missing-file', { 'src/lib/a.ts': "import './gone.ts';" }],
  [
    'a circle, also of types',
    'cycle',
    {
      'src/lib/a.ts': "import { b } from './b.ts';",
      'src/lib/b.ts': "import type { A } from '#lib/a.ts';",
    },
  ],
];

describe('checkLayers', () => {
  it.each(planted)('catches %s', (_name, rule, files) => {
    const rules = checkLayers(new Map(Object.entries(files))).map((breach) => breach.rule);
    expect(rules).toContain(rule);
  });

  it('lets good code pass', () => {
    const tree = new Map([
      ['src/lib/a.ts', 'export const a = 1;'],
      ['src/geo/g.ts', "import { geoPath } from 'd3-geo';\nimport { a } from '#lib/a.ts';"],
      ['src/views/v.ts', "import type { G } from '#geo/g.ts';\nimport { w } from './w.ts';"],
      ['src/views/w.ts', "import { a } from '#lib/a.ts';"],
      ['src/views/w.test.ts', "import { it } from 'vitest';\nimport fs from 'node:fs';"],
      ['src/ui/u.tsx', "import styles from './u.module.css';\nimport { useId } from 'react';"],
      ['src/build/b.ts', "import { join } from 'node:path';"],
    ]);
    expect(checkLayers(tree)).toEqual([]);
  });
});
