import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStale } from './build-if-stale.ts';

const root = mkdtempSync(join(tmpdir(), 'siso-stale-'));

/** Writes a file as if changed the given number of seconds after the epoch. */
function write(name: string, second: number): void {
  writeFileSync(join(root, name), '');
  utimesSync(join(root, name), second, second);
}

beforeAll(() => {
  mkdirSync(join(root, 'src/lib'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  write('src/lib/a.ts', 100);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('isStale', () => {
  it('is true without a built page, and after a change in the source', () => {
    expect(isStale(root)).toBe(true);
    write('dist/index.html', 200);
    expect(isStale(root)).toBe(false);
    write('src/lib/a.ts', 300);
    expect(isStale(root)).toBe(true);
  });

  it('does not mind a changed test', () => {
    write('dist/index.html', 400);
    write('src/lib/a.test.ts', 500);
    expect(isStale(root)).toBe(false);
  });
});
