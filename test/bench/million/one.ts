import { readFileSync } from 'node:fs';
import process from 'node:process';
import { dsvFormat } from 'd3-dsv';
import Papa from 'papaparse';
import { folderSource } from '#build/site/folder-source.ts';
import { toTarget } from '#intake/choose-target.ts';
import { toReportHead } from '#intake/intake-report.ts';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { readPackage } from '#snapshot/read-package.ts';

// node test/bench/million/one.ts d3-dsv|papaparse|siso FILE
// Reads a file once, in a process of its own, and prints what it took as JSON.

/** A reader of text tables: rows read, and what was found. */
type Contender = (bytes: Uint8Array) => Promise<readonly [rows: number, what: string]>;

const { context, cube } = await readPackage(folderSource('data/lao-cai'));
if (!context || !cube) throw new Error('the package cannot be read');
const target = toTarget(context, cube, undefined);

const contenders: Readonly<Record<string, Contender>> = {
  'd3-dsv': async (bytes) => [
    dsvFormat(';').parse(new TextDecoder().decode(bytes)).length,
    'rows as objects',
  ],
  papaparse: async (bytes) => {
    const { data } = Papa.parse(new TextDecoder().decode(bytes), { delimiter: ';', header: true });
    return [data.length, 'rows as objects'];
  },
  siso: async (bytes) => {
    const opened = await openFile('file.csv', bytes);
    const intake = takeIn(opened, target, noPreset);
    const { verdict, counts } = toReportHead(opened, bytes.length, target, intake);
    return [counts.values, `${verdict}, ${counts.errors} errors, ${counts.warnings} warnings`];
  },
};

const [who = '', file = ''] = process.argv.slice(2);
const run = contenders[who];
if (!run) throw new Error(`no such reader: ${who}`);
const bytes = new Uint8Array(readFileSync(file));
const cpu = process.cpuUsage();
const start = performance.now();
const [rows, what] = await run(bytes);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
const megabytes = process.resourceUsage().maxRSS / 1000;
process.stdout.write(
  JSON.stringify({ who, rows, what, ms, cpuMs: (user + system) / 1000, megabytes }),
);
