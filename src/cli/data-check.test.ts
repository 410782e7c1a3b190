import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const tiny = './test/fixtures/packages/tiny';
let broken = '';

beforeAll(async () => {
  broken = join(await mkdtemp(join(tmpdir(), 'package-')), 'broken');
  await cp(tiny, broken, { recursive: true });
  const path = join(broken, 'observations.csv');
  await writeFile(path, (await readFile(path, 'utf8')).replace(',950,', ',960,'));
});

afterAll(() => rm(join(broken, '..'), { recursive: true }));

function run(script: string, ...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('data-check', () => {
  it('passes a sound package and says what was read', () => {
    const { status, stdout } = run('data-check', tiny);
    expect(stdout).toMatch(/1 gói, 14 tệp, \d+ dòng, \d+ ô đã đọc; 0 lỗi/);
    expect(status).toBe(0);
  });

  it('fails a package whose file was changed after it was sealed', () => {
    const { status, stdout } = run('data-check', '--lang', 'en', broken);
    expect(stdout).toContain('ERROR [hash-count] observations.csv');
    expect(status).toBe(1);
  });

  it('gives the same as JSON', () => {
    const { status, stdout } = run('data-check', '--json', broken);
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { packages: 1, errors: 1 },
      packages: [{ problems: [{ rule: 'hash-count', file: 'observations.csv' }] }],
    });
    expect(status).toBe(1);
  });

  it('fails when there is nothing to read', () => {
    expect(run('data-check', './test/fixtures/packages/none').status).toBe(1);
    expect(run('data-check', 'no-such-package').status).toBe(1);
  });
});

describe('profile-check', () => {
  it('passes the sound package and fails a breach', async () => {
    expect(run('profile-check', tiny).status).toBe(0);
    const path = join(broken, 'datapackage.json');
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('"type": "string"', '"type": "nmber"'),
    );
    const { status, stdout } = run('profile-check', broken);
    expect(stdout).toContain('resources.0');
    expect(status).toBe(1);
  });
});
