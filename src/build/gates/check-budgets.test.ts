import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBudgets } from './check-budgets.ts';
import type { Budgets, MeasuredFile } from './check-budgets.ts';
import { measureSite } from './measure-site.ts';

const budgets: Budgets = {
  firstLoadJs: { limitBytes: 100, of: 'first scripts' },
  chartJs: { limitBytes: 50, of: 'charts' },
  css: { limitBytes: 10, of: 'styles' },
};

const kept: readonly MeasuredFile[] = [
  { budget: 'firstLoadJs', name: 'app.js', gzipBytes: 60 },
  { budget: 'firstLoadJs', name: 'react.js', gzipBytes: 40 },
  { budget: 'chartJs', name: 'chart.js', gzipBytes: 50 },
  { budget: 'css', name: 'app.css', gzipBytes: 10 },
];

function problemsOf(files: readonly MeasuredFile[]): string[] {
  return checkBudgets(files, budgets).flatMap((result) => result.problem ?? []);
}

describe('checkBudgets', () => {
  it('lets exactly the limit pass', () => {
    expect(problemsOf(kept)).toEqual([]);
  });

  it('adds up all files of a budget and says by how much it is broken', () => {
    const files = [...kept, { budget: 'firstLoadJs', name: 'more.js', gzipBytes: 1200 } as const];
    // 60 + 40 + 1200 - 100 = 1200 bytes.
    expect(problemsOf(files)).toEqual(['1.2 kB too much for: first scripts']);
  });

  it('fails when nothing was measured', () => {
    expect(problemsOf([])).toHaveLength(3);
    expect(problemsOf(kept.filter((file) => file.budget !== 'chartJs'))).toEqual([
      'no file found for: charts',
    ]);
  });
});

describe('measureSite', () => {
  const dir = mkdtempSync(join(tmpdir(), 'siso-budgets-'));

  beforeAll(() => {
    mkdirSync(join(dir, 'assets'));
    const files = {
      'index.html':
        '<link rel="modulepreload" href="/abc/assets/react.js"><link rel="stylesheet" href="/abc/assets/app.css">' +
        '<script type="module" crossorigin src="/abc/assets/app.js"></script>',
      'assets/app.js':
        'import{a as b}from"./react.js";import"./side.js";const c=()=>import("./chart.js");',
      'assets/react.js': 'export{x as a}from"./deep.js";',
      'assets/side.js': 'let side="./not-imported.js";',
      'assets/deep.js': 'export const x=1;',
      'assets/chart.js':
        'import{a}from"./react.js";import{s}from"./shape.js";h("recharts-wrapper");',
      'assets/shape.js': 'export const s=1;',
      'assets/not-imported.js': 'export const n=1;',
      'assets/app.css': 'p{margin:0}',
      'assets/chart.css': 'svg{display:block}',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  const namesOf = (budget: string): string[] =>
    measureSite(dir)
      .files.filter((file) => file.budget === budget)
      .map((file) => file.name)
      .toSorted();

  it('follows static imports only, and counts for charts what they add', () => {
    expect(namesOf('firstLoadJs')).toEqual(['app.js', 'deep.js', 'react.js', 'side.js']);
    expect(namesOf('chartJs')).toEqual(['chart.js', 'shape.js']);
    expect(namesOf('css')).toEqual(['app.css', 'chart.css']);
    expect(measureSite(dir).overviewBrotliBytes).toBeGreaterThan(0);
  });

  it('makes a chunk that grew too large break its budget', () => {
    // Random bytes do not compress, so 80 of them in hexadecimal exceed 50 bytes of gzip.
    writeFileSync(
      join(dir, 'assets/shape.js'),
      `export const s="${randomBytes(80).toString('hex')}";`,
    );
    const problems = checkBudgets(measureSite(dir).files, budgets)
      .filter((result) => result.budget === 'chartJs')
      .map((result) => result.problem);
    expect(problems[0]).toContain('too much for: charts');
  });

  it('throws when the page or one of its scripts is missing', () => {
    rmSync(join(dir, 'assets/app.js'));
    expect(() => measureSite(dir)).toThrow('/abc/assets/app.js');
    rmSync(join(dir, 'index.html'));
    expect(() => measureSite(dir)).toThrow('index.html');
  });
});
