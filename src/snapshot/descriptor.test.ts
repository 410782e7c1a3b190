import { describe, expect, it } from 'vitest';
import { readDescriptor } from './descriptor.ts';
import { swap, tinyFiles } from './tiny-package.ts';

const sound = String(tinyFiles().get('datapackage.json'));

describe('readDescriptor', () => {
  it('reads a sound descriptor', () => {
    const { descriptor, problems } = readDescriptor(sound);
    expect(problems).toEqual([]);
    expect(descriptor?.siso.rootArea).toBe('tinh-a');
  });

  it.each([
    '../notes.csv',
    'a/../../notes.csv',
    '/etc/passwd',
    'C:/notes.csv',
    'a\\\\b.csv',
    '%2e%2e/notes.csv',
    './notes.csv',
    'a//b.csv',
    'notes.csv?x=1',
    'notes.csv#x',
    '//other.example/notes.csv',
    'data:text/csv,a',
    '.hidden',
  ])('refuses the path %s', (path) => {
    const edited = String(swap('"notes.csv"', `"${path}"`)(sound));
    const { descriptor, problems } = readDescriptor(edited);
    expect(descriptor).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['path-unsafe']);
  });

  it('tells a newer format from a broken one, whatever else has changed in it', () => {
    const newer = readDescriptor('{"siso":{"format":7},"files":{}}');
    expect(newer.problems).toMatchObject([
      { rule: 'format-newer', params: { format: 7, supported: 1 } },
    ]);
    const broken = readDescriptor('{"siso":{"format":1}}');
    expect(new Set(broken.problems.map(({ rule }) => rule))).toEqual(new Set(['json-invalid']));
  });

  it('says all places that do not fit, not only the first', () => {
    const json = JSON.parse(sound) as { siso: Record<string, unknown> };
    json.siso['unitLevel'] = 'county';
    json.siso['rootArea'] = 5;
    const { problems } = readDescriptor(JSON.stringify(json));
    expect(problems.map(({ column }) => column)).toEqual(['siso.rootArea', 'siso.unitLevel']);
  });

  it('refuses a pattern that is no regular expression', () => {
    const edited = String(swap('"pattern": "\\\\d{2,5}"', '"pattern": "("')(sound));
    expect(readDescriptor(edited).problems).toMatchObject([{ rule: 'json-invalid' }]);
  });
});
