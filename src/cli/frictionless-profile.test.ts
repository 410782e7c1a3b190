import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { profileBreaches } from './frictionless-profile.ts';

type Descriptor = Record<string, unknown> & { resources: Record<string, unknown>[] };

let text = '';
beforeAll(async () => {
  text = await readFile('test/fixtures/packages/tiny/datapackage.json', 'utf8');
});

/** Breaches of the sound descriptor after a change. */
function breachesAfter(change: (descriptor: Descriptor) => void): Promise<string[]> {
  const descriptor = JSON.parse(text) as Descriptor;
  change(descriptor);
  return profileBreaches(descriptor);
}

describe('profileBreaches', () => {
  it('finds none in a sound descriptor', async () => {
    expect(await breachesAfter(() => {})).toEqual([]);
  });

  it.each<[string, string, (descriptor: Descriptor) => void]>([
    ['no resources', 'package', (d) => (d.resources = [])],
    ['a name with capitals', 'package', (d) => (d['name'] = 'Tiny Package')],
    ['licences that are no list', 'package', (d) => (d['licenses'] = 'CC0')],
    ['a resource without a path', 'resources.0', (d) => delete d.resources[0]?.['path']],
    ['a table without a schema', 'resources.0', (d) => delete d.resources[0]?.['schema']],
    [
      'a field of no known type',
      'resources.1',
      (d) =>
        Object.assign(d.resources[1] ?? {}, { schema: { fields: [{ name: 'a', type: 'nmber' }] } }),
    ],
    [
      'a profile that would have to be fetched',
      'package',
      (d) => (d['profile'] = 'https://example.org/p.json'),
    ],
  ])('finds %s', async (_, where, change) => {
    const found = await breachesAfter(change);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((breach) => breach.startsWith(where) || breach.startsWith('package'))).toBe(
      true,
    );
    expect(found.some((breach) => breach.startsWith(where))).toBe(true);
  });

  it('refuses what is no object', async () => {
    expect(await profileBreaches(null)).toHaveLength(1);
    expect(await profileBreaches([])).toHaveLength(1);
  });
});
