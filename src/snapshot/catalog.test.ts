import { describe, expect, it } from 'vitest';
import { readCatalog } from './catalog.ts';

const title = { vi: 'A', en: 'A' };
const text = (change: object = {}) =>
  JSON.stringify({ format: 1, default: 'a', packages: [{ id: 'a', path: 'a', title }], ...change });

describe('readCatalog', () => {
  it('reads the list and its default', () => {
    expect(readCatalog(text())).toEqual({
      ok: true,
      value: { defaultId: 'a', packages: [{ id: 'a', path: 'a', title }] },
    });
  });

  it.each([
    ['no packages', text({ packages: [] })],
    ['a default that is not listed', text({ default: 'b' })],
    ['a path that leaves the folder', text({ packages: [{ id: 'a', path: '../a', title }] })],
    ['broken JSON', '{'],
    ['another format', text({ format: 2 })],
  ])('refuses %s', (_, broken) => {
    expect(readCatalog(broken).ok).toBe(false);
  });
});
