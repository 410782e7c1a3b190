import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFrictionless, packageFolders } from './check-frictionless.ts';

const data = mkdtempSync(join(tmpdir(), 'siso-frictionless-'));
const folder = join(data, 'town');

const descriptor = {
  name: 'town',
  profile: 'data-package',
  resources: [
    {
      name: 'areas',
      path: 'areas.csv',
      profile: 'tabular-data-resource',
      schema: {
        fields: [
          { name: 'area_id', type: 'string' },
          { name: 'parent_id', type: 'string' },
          { name: 'pupils', type: 'integer' },
        ],
        primaryKey: 'area_id',
        foreignKeys: [{ fields: 'parent_id', reference: { resource: '', fields: 'area_id' } }],
        missingValues: [''],
      },
    },
    { name: 'map', path: 'map.topo.json', profile: 'data-resource', format: 'topojson' },
  ],
};

function write(rows: string, changes: object = {}): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'map.topo.json'), '{}');
  writeFileSync(join(folder, 'areas.csv'), `area_id,parent_id,pupils\n${rows}`);
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ ...descriptor, ...changes }));
}

async function problemsOf(): Promise<string> {
  return (await checkFrictionless(folder, 'town')).problems.join('\n');
}

beforeEach(() => write('town,,\nward,town,120\n'));
afterAll(() => rmSync(data, { recursive: true }));

describe('checkFrictionless', () => {
  it('lets a good package pass and counts what it read', async () => {
    mkdirSync(join(data, 'make'), { recursive: true });
    expect(packageFolders(data)).toEqual(['town']);
    expect(await checkFrictionless(folder, 'town')).toEqual({
      name: 'town',
      tables: 1,
      rows: 2,
      problems: [],
    });
  });

  it('catches a cell of the wrong type', async () => {
    write('town,,many\n');
    expect(await problemsOf()).toContain('areas: ');
  });

  it('catches a key used twice', async () => {
    write('town,,1\ntown,,2\n');
    expect(await problemsOf()).toContain('areas: ');
  });

  it('catches a parent that is not there', async () => {
    write('ward,town,1\n');
    expect(await problemsOf()).toContain('areas: ');
  });

  it('catches a table without rows', async () => {
    write('');
    expect(await problemsOf()).toContain('areas: no rows');
  });

  it('catches a descriptor that breaks its profile', async () => {
    write('town,,1\n', { profile: 'tabular-data-package' });
    expect(await problemsOf()).toContain('profile');
  });

  it('catches a file that is not there', async () => {
    rmSync(join(folder, 'map.topo.json'));
    expect(await problemsOf()).toContain('there is no file map.topo.json');
  });
});
