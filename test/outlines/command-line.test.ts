import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OutlineReport } from '#outlines/outline-report.ts';
import { laoCaiDistricts } from '../support/outline-files.ts';
import { deskOf, said } from './outline-desk-of.ts';

const work = mkdtempSync(join(tmpdir(), 'siso-outlines-'));
const file = join(work, 'huyen.json');
const zip = join(work, 'goi.zip');
const text = JSON.stringify(laoCaiDistricts());
writeFileSync(file, text);

const cli = (name: string, ...args: readonly string[]) => {
  const run = spawnSync(process.execPath, [`src/cli/${name}.ts`, ...args], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout };
};

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('boundaries on the command line', () => {
  it('are refused until the day, the source and the licence are said', () => {
    const { code, out } = cli('data-import', file, '--package', 'lao-cai');
    expect(code).toBe(2);
    expect(out).toContain('LỖI [vintage-missing]');
  });

  it('are judged by the document of the page, saved, added and checked', async () => {
    const { stated } = said;
    const date = ['--date', '2026-11-22'];
    const ofDay = ['--vintage', stated.vintage, '--source', stated.source];
    const save = ['--licence', stated.licence, '--save', zip, '--by', 'Phòng Kế hoạch'];
    const asked = [file, '--package', 'lao-cai', '--json', ...date, ...ofDay, ...save];
    const { code, out } = cli('data-import', ...asked);
    expect(code).toBe(0);
    const { desk } = await deskOf('lao-cai', 'huyen.json', text);
    const report = JSON.parse(out) as OutlineReport;
    expect(report).toEqual(JSON.parse(JSON.stringify(desk.judge(said).report)));
    cpSync('data/catalog.json', join(work, 'catalog.json'));
    expect(cli('data-add', zip, '--data', work).code).toBe(0);
    expect(cli('data-check', join(work, 'lao-cai')).code).toBe(0);
  });
});
