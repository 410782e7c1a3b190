import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { folderSource } from '#build/site/folder-source.ts';
import type { Area } from '#domain/area.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { runInBrowser } from './in-browser.ts';
import { header, makeRows } from './make-rows.ts';
import { writeWorkbook } from './make-workbook.ts';

// node test/bench/million/measure.ts [--rounds 3] [--dist dist] [--no-browser] [--workbook-rows 780000]
// Makes a sound table of a million rows and reads it with d3-dsv, PapaParse and the import, by turns, in Node and in
// Chromium; then what a person sees of it, of the same table with faults, and of a workbook of 20 MB. Prints a table for docs/performance.md: the quickest round of each, because others use the machine too.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    browser: { type: 'boolean', default: true },
    'workbook-rows': { type: 'string', default: '780000' },
  },
  allowNegative: true,
});
const readers = ['d3-dsv', 'papaparse', 'siso'];

interface NodeRun {
  readonly who: string;
  readonly rows: number;
  readonly what: string;
  readonly ms: number;
  readonly cpuMs: number;
  readonly megabytes: number;
}

const { context } = await readPackage(folderSource('data/lao-cai'));
if (!context) throw new Error('the package cannot be read');
const folder = mkdtempSync(join(tmpdir(), 'siso-million-'));
try {
  const file = join(folder, 'million.csv');
  const rows = writeRows(file, context);
  const megabytes = (statSync(file).size / 1e6).toFixed(0);
  const day = new Date().toISOString().slice(0, 10);
  say(`${rows.toLocaleString('en')} rows, ${megabytes} MB, ${day}, ${process.version}\n`);
  say('| Node | s | CPU s | rows/s | peak MB | what comes of it |');
  say('|---|---|---|---|---|---|');
  for (const run of best(byTurns((who) => runInNode(who, file)))) {
    const { who, ms, cpuMs, megabytes: most, what } = run;
    const speed = Math.round(rows / ms).toLocaleString('en');
    say(
      `| ${who} | ${seconds(ms)} | ${seconds(cpuMs)} | ${speed}k | ${most.toFixed(0)} | ${what} |`,
    );
  }
  if (values.browser) {
    await browserTable(file, context.areas);
    const faulty = join(folder, 'faulty.csv');
    writeRows(faulty, context, 10_000);
    const workbook = join(folder, 'workbook.xlsx');
    const written = writeWorkbook(workbook, context, Number(values['workbook-rows']));
    const size = (statSync(workbook).size / 1e6).toFixed(0);
    say(`\nworkbook: ${written.toLocaleString('en')} rows, ${size} MB`);
    await pageTable({ sound: file, faulty, workbook }, context.areas);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** What a person sees of each file: the quickest round of each. */
async function pageTable(
  files: Readonly<Record<string, string>>,
  areas: readonly Area[],
): Promise<void> {
  const columns = 's | first rows, s | first problem, s | stopped after, ms | longest task, ms';
  say(`\n| page | ${columns} | renderer peak MB | what |\n|---|---|---|---|---|---|---|---|`);
  for (const [who, file] of Object.entries(files)) {
    const runs = [];
    for (let round = 0; round < Number(values.rounds); round += 1)
      runs.push(await runInBrowser(who, file, values.dist, areas));
    const [run] = runs.toSorted((a, b) => a.ms - b.ms);
    if (!run) continue;
    const times = [run.ms, run.firstProgressMs, run.firstProblemMs].map(seconds);
    const tasks = [run.cancelMs, run.longestTaskMs, run.megabytes].map((n) => n.toFixed(0));
    say(`| ${[who, ...times, ...tasks, run.what].join(' | ')} |`);
  }
}

async function browserTable(file: string, areas: readonly Area[]): Promise<void> {
  const runs = [];
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const who of readers) runs.push(await runInBrowser(who, file, values.dist, areas));
  say(
    '\n| Chromium | s | first rows on the page, s | longest main-thread task, ms | renderer peak MB | what |',
  );
  say('|---|---|---|---|---|---|');
  for (const { who, ms, firstProgressMs, longestTaskMs, megabytes, what } of best(runs)) {
    const page = who === 'siso' ? [seconds(firstProgressMs), longestTaskMs.toFixed(0)] : ['', ''];
    say(`| ${who} | ${seconds(ms)} | ${page.join(' | ')} | ${megabytes.toFixed(0)} | ${what} |`);
  }
}

function byTurns(run: (who: string) => NodeRun): NodeRun[] {
  return Array.from({ length: Number(values.rounds) }, () => readers.map(run)).flat();
}

function runInNode(who: string, file: string): NodeRun {
  const found = spawnSync(process.execPath, [join(import.meta.dirname, 'one.ts'), who, file], {
    encoding: 'utf8',
    maxBuffer: 1e6,
  });
  if (found.status !== 0) throw new Error(found.stderr);
  return JSON.parse(found.stdout) as NodeRun;
}

/** The quickest round of each reader. */
function best<T extends { readonly who: string; readonly ms: number }>(runs: readonly T[]): T[] {
  return readers.flatMap(
    (who) => runs.filter((run) => run.who === who).toSorted((a, b) => a.ms - b.ms)[0] ?? [],
  );
}

/** @param faultEvery a figure of every so many rows is no number; 0 for none */
function writeRows(file: string, from: PackageContext, faultEvery = 0): number {
  const out = openSync(file, 'w');
  let rows = 0;
  let lines = [header];
  for (const line of makeRows(from)) {
    rows += 1;
    const isFaulty = faultEvery > 0 && rows % faultEvery === 0;
    lines.push(isFaulty ? `${line.slice(0, line.lastIndexOf(';'))};1O5` : line);
    if (lines.length < 10_000) continue;
    writeSync(out, `${lines.join('\n')}\n`);
    lines = [];
  }
  writeSync(out, `${lines.join('\n')}\n`);
  closeSync(out);
  return rows;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
