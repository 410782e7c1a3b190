import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { completenessAfter } from '#intake/compare/completeness-after.ts';
import type { Unstated } from '#intake/compare/compare-cells.ts';
import { droppedOf } from '#intake/compare/compare-cells.ts';
import { compareFigures } from '#intake/compare/compare-figures.ts';
import { FigureColumns } from '#intake/columns/figure-columns.ts';
import { rowsOnly } from '#intake/columns/take-columns.ts';
import { reportPieces, toReport, toReportHead } from '#intake/intake-report.ts';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { header, makeRows } from '../bench/million/make-rows.ts';
import { corpusFolder, readCorpus, targetFor } from './judge-corpus.ts';

/** All that a file comes to on one of the two paths, and whether its figures are in columns. */
async function takenBy(
  regularFrom: number,
  name: string,
  bytes: Uint8Array,
  target: IntakeTarget,
  preset: Preset,
  choices: readonly Unstated[],
) {
  const opened = await openFile(name, bytes, { regularFrom });
  const intake = takeIn(opened, target, preset);
  const whole = choices.map((unstated) => {
    const comparison = compareFigures(target, intake.figures, unstated);
    return {
      report: toReport(opened, bytes.length, target, intake, comparison),
      head: toReportHead(opened, bytes.length, target, intake, comparison),
      completeness: completenessAfter(target.context, comparison),
      dropped: droppedOf(comparison.cells),
      notInFile: droppedOf(comparison.notInFile),
    };
  });
  // What the file itself comes to; beside the package it is compared for the choices that are asked about.
  const { verdict, problems, tallies, mappings, offered } = intake;
  const own = { verdict, problems, tallies, mappings, offered, figures: intake.figures.all() };
  return { own, whole, isByColumns: intake.figures instanceof FigureColumns };
}

const bothChoices: readonly Unstated[] = ['keep', 'drop'];

/** Building the whole package for each comparison takes most of the time: of very many files some are compared with it. */
const someTimes = (i: number, every: number): readonly Unstated[] =>
  i % every === 0 ? ['keep'] : [];

/** Sends a file through both paths. @returns whether the fast one took it */
async function sameOnBoth(
  name: string,
  bytes: Uint8Array,
  target: IntakeTarget,
  preset: Preset = noPreset,
  choices = bothChoices,
): Promise<boolean> {
  const fast = await takenBy(0, name, bytes, target, preset, choices);
  const general = await takenBy(Infinity, name, bytes, target, preset, choices);
  expect(general.isByColumns).toBe(false);
  // The slow comparison only says what differs.
  if (!isDeepStrictEqual(fast.own, general.own)) expect(fast.own).toEqual(general.own);
  if (!isDeepStrictEqual(fast.whole, general.whole)) expect(fast.whole).toEqual(general.whole);
  return fast.isByColumns;
}

const encode = (text: string) => new TextEncoder().encode(text);
const isText = (file: string) => !/\.(?:xlsx|zip|xls|ods)$/.test(file);
const isWorkbook = (file: string) => file.endsWith('.xlsx');

describe('the path by columns and the general path give the same report', () => {
  it('on every text file of the corpus', { timeout: 300_000 }, async () => {
    let regular = 0;
    const files = readCorpus().filter(({ file }) => isText(file));
    for (const [i, { file, package: id }] of files.entries()) {
      const bytes = new Uint8Array(readFileSync(join(corpusFolder, file)));
      const name = file.slice(file.lastIndexOf('/') + 1);
      const choices: readonly Unstated[] = i % 2 === 0 ? ['drop'] : [];
      if (await sameOnBoth(name, bytes, await targetFor(id), noPreset, choices)) regular += 1;
    }
    expect(regular).toBeGreaterThan(200);
  });

  it('on every workbook of the corpus', { timeout: 300_000 }, async () => {
    let scanned = 0;
    let byColumns = 0;
    for (const { file, package: id } of readCorpus().filter((found) => isWorkbook(found.file))) {
      const bytes = new Uint8Array(readFileSync(join(corpusFolder, file)));
      const [fast, general] = await Promise.all(
        [0, Infinity].map(async (regularFrom) => openFile(file, bytes, { regularFrom })),
      );
      expect(fast && rowsOnly(fast)).toEqual(general);
      if (fast?.sheets.some(({ columns }) => columns)) scanned += 1;
      if (await sameOnBoth(file, bytes, await targetFor(id), noPreset, ['drop'])) byColumns += 1;
    }
    expect(scanned).toBeGreaterThan(35);
    expect(byColumns).toBeGreaterThan(20);
  });

  it.each(['lao-cai', 'viet-nam'])(
    'on the observations of %s',
    { timeout: 300_000 },
    async (id) => {
      const folder = join('data', id);
      const target = await targetFor(id);
      const files = readdirSync(folder).filter((name) => /^observations.*\.csv$/.test(name));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) {
        const text = readFileSync(join(folder, name), 'utf8');
        const head = text.split('\n').slice(0, 4000).join('\n');
        // With several ways of counting they are read row by row.
        await sameOnBoth(name, encode(head), target);
        const plain = encode(withoutColumns(head, new Set(['series_id'])));
        expect(await sameOnBoth(name, plain, target)).toBe(true);
      }
    },
  );

  it('on spoiled files', { timeout: 600_000 }, async () => {
    const target = await targetFor('lao-cai');
    const bases = readCorpus()
      .filter(({ file, package: id }) => id === 'lao-cai' && file.endsWith('.csv'))
      .map(({ file }) => new Uint8Array(readFileSync(join(corpusFolder, file))))
      .filter(({ length }) => length > 0 && length < 3000);
    const random = xoroshiro128plus(20_260_620);
    const below = (n: number) => uniformInt(random, 0, n - 1);
    const hurtful = [...encode('0159.,;|\t"\'\n\r-–%()x*…=@<&')];
    let regular = 0;
    for (let i = 0; i < 1200; i += 1) {
      const bytes = [...(bases[below(bases.length)] ?? [])];
      for (let k = below(3); k >= 0; k -= 1) {
        const at = below(bytes.length);
        const what = below(3);
        if (what === 0) bytes.splice(at, 1 + below(5));
        else if (what === 1) bytes.splice(at, 0, hurtful[below(hurtful.length)] ?? 0);
        else bytes[at] = below(256);
        if (bytes.length === 0) bytes.push(0);
      }
      const spoiled = Uint8Array.from(bytes);
      if (await sameOnBoth('a.csv', spoiled, target, noPreset, someTimes(i, 6))) regular += 1;
    }
    expect(regular).toBeGreaterThan(350);
  });

  it('on long tables with faults in any cell', { timeout: 600_000 }, async () => {
    const target = await targetFor('lao-cai');
    const random = xoroshiro128plus(7);
    const below = (n: number) => uniformInt(random, 0, n - 1);
    const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
    const texts =
      '| |-|…|x|chưa có|1.234,5|12,345|0|99999999|-5|72,2%|Tổng cộng|Lào Cai|Bắc Hà|TP Lào Cai|082|80|' +
      'Không đâu|2010-11|2012|Kế hoạch|Nữ|THCS|Mẫu giáo|Số trẻ|Tỷ lệ học sinh nữ|"a;b"|Ghi chú';
    const faults = texts.split('|');
    const all = [...take(makeRows(target.context), 60_000)];
    for (let i = 0; i < 60; i += 1) {
      const from = below(all.length - 400);
      const step = 1 + below(40);
      const lines = Array.from(
        { length: 250 },
        (_, k) => all[(from + k * step) % all.length] ?? '',
      );
      for (let k = below(12); k >= 0; k -= 1) {
        const at = below(lines.length);
        const cells = (lines[at] ?? '').split(';');
        const what = below(5);
        if (what < 3) cells[below(cells.length)] = pick(faults);
        else if (what === 3) cells.splice(below(cells.length), below(2), pick(faults));
        lines[at] = what === 4 ? (lines[below(lines.length)] ?? '') : cells.join(';');
      }
      const table = [header, ...lines].join(pick(['\n', '\r\n']));
      const choices = i % 3 === 0 ? bothChoices : [];
      expect(await sameOnBoth('a.csv', encode(table), target, noPreset, choices)).toBe(true);
    }
  });

  it('on long tables that say where their figures come from', { timeout: 300_000 }, async () => {
    const target = await targetFor('lao-cai');
    const random = xoroshiro128plus(8);
    const pick = <T>(list: readonly T[]): T => list[uniformInt(random, 0, list.length - 1)] as T;
    const usual = target.context.series.find(({ id }) => id === target.seriesId)?.name.vi ?? '';
    const other = target.context.series.find(({ id }) => id !== target.seriesId)?.name.vi ?? '';
    const said: readonly (readonly (readonly string[])[])[] = [
      [['Nguồn', '', 'Báo cáo của sở', 'Niên giám thống kê', 'Báo cáo của Sở ']],
      [['Ghi chú', '', 'số sơ bộ', 'ước tính', 'x'.repeat(600)]],
      [['Ngày số liệu', '', '30/9/2010', '2012-09-30', '2007', 'tháng chín']],
      [['Chuỗi số liệu', usual, usual, '']],
      [['Chuỗi số liệu', usual, other, 'chuỗi lạ']],
    ];
    const all = [...take(makeRows(target.context), 4000)];
    const byColumns: number[] = [];
    for (let i = 0; i < 24; i += 1) {
      const columns = [...(said[i % 5] ?? []), ...(i > 9 ? (said[(i + 2) % 3] ?? []) : [])];
      const lines = Array.from({ length: 250 }, () => {
        const line = pick(all.slice(i * 100, i * 100 + 300));
        const last = pick([line, line, `${line.slice(0, line.lastIndexOf(';'))};7`]);
        return [last, ...columns.map((texts) => pick(texts.slice(1)))].join(';');
      });
      const top = [header, ...columns.map(([name]) => name)].join(';');
      const preset = pick([noPreset, { ...noPreset, preferredSource: 'bao cao cua so' }]);
      const bytes = encode([top, ...lines].join('\n'));
      const choices = i % 3 === 0 ? bothChoices : [];
      if (await sameOnBoth('a.csv', bytes, target, preset, choices)) byColumns.push(i);
    }
    expect(byColumns.length).toBeGreaterThan(18);
  });

  it(
    'on a table of twenty thousand rows, whose units add up to totals',
    { timeout: 300_000 },
    async () => {
      const target = await targetFor('lao-cai');
      const lines = [header, ...take(makeRows(target.context), 20_000)];
      lines[1234] = `${lines[1234]?.slice(0, lines[1234].lastIndexOf(';'))};7`;
      expect(await sameOnBoth('a.csv', encode(`${lines.join('\n')}\n`), target)).toBe(true);
    },
  );

  it('with answers of a person, and with mended cells', async () => {
    const target = await targetFor('lao-cai');
    const lines = [header, ...take(makeRows(target.context), 3000)];
    lines[5] = lines[5]?.replace('Tổng số', 'Khác') ?? '';
    const bytes = encode(lines.join('\n'));
    const preset = { ...noPreset, leftOut: ['khac'], singleYear: 'starts' as const };
    expect(await sameOnBoth('a.csv', bytes, target, preset)).toBe(true);
    const opened = await openFile('a.csv', bytes, { regularFrom: 0 });
    expect(takeIn(opened, target, preset).figures.length).toBe(2999);
  });
});

it('a saved report, written piece by piece, is the report as JSON', async () => {
  const target = await targetFor('lao-cai');
  for (const count of [0, 1, 12_345]) {
    const bytes = encode([header, ...take(makeRows(target.context), count)].join('\n'));
    const opened = await openFile('a.csv', bytes, { regularFrom: 0 });
    const intake = takeIn(opened, target, noPreset);
    const comparison = compareFigures(target, intake.figures);
    const pieces = reportPieces(opened, bytes.length, target, intake, comparison);
    const whole = JSON.stringify(toReport(opened, bytes.length, target, intake), null, 1);
    expect([...pieces].join('') === whole).toBe(true);
  }
});

/** A comma table without the named columns. */
function withoutColumns(text: string, names: ReadonlySet<string>): string {
  const { data } = Papa.parse<string[]>(text.trimEnd());
  const kept = (data[0] ?? []).map((name) => !names.has(name));
  return data.map((row) => row.filter((_, i) => kept[i] === true).join(',')).join('\n');
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken >= count) return;
    taken += 1;
    yield item;
  }
}
