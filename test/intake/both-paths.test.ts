import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import type { IntakeReport } from '#intake/intake-report.ts';
import { reportPieces, toReport, toReportHead } from '#intake/intake-report.ts';
import { noPreset } from '#intake/mapping.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { header, makeRows } from '../bench/million/make-rows.ts';
import { corpusFolder, readCorpus, targetFor } from './judge-corpus.ts';

/** What a file is refused or loaded with on one of the two paths, and whether it was read by columns. */
async function reportBy(
  regularFrom: number,
  name: string,
  bytes: Uint8Array,
  target: IntakeTarget,
): Promise<{ readonly report: IntakeReport; readonly isRegular: boolean }> {
  const opened = await openFile(name, bytes, { regularFrom });
  const isRegular = opened.sheets.some(({ columns }) => columns !== undefined);
  const report = toReport(opened, bytes.length, target, takeIn(opened, target, noPreset));
  return { report, isRegular };
}

/** Sends a file through both paths. @returns whether the fast one took it */
async function sameOnBoth(name: string, bytes: Uint8Array, target: IntakeTarget): Promise<boolean> {
  const fast = await reportBy(0, name, bytes, target);
  const general = await reportBy(Infinity, name, bytes, target);
  expect(general.isRegular).toBe(false);
  expect(fast.report).toEqual(general.report);
  return fast.isRegular;
}

const encode = (text: string) => new TextEncoder().encode(text);
const isText = (file: string) => !/\.(?:xlsx|zip|xls|ods)$/.test(file);

describe('the path by columns and the general path give the same report', () => {
  it('on every text file of the corpus', { timeout: 300_000 }, async () => {
    let regular = 0;
    const files = readCorpus().filter(({ file }) => isText(file));
    for (const { file, package: id } of files) {
      const bytes = new Uint8Array(readFileSync(join(corpusFolder, file)));
      const name = file.slice(file.lastIndexOf('/') + 1);
      if (await sameOnBoth(name, bytes, await targetFor(id))) regular += 1;
    }
    expect(regular).toBeGreaterThan(150);
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
        expect(await sameOnBoth(name, encode(head), target)).toBe(true);
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
    for (let i = 0; i < 2000; i += 1) {
      const bytes = [...(bases[below(bases.length)] ?? [])];
      for (let k = below(3); k >= 0; k -= 1) {
        const at = below(bytes.length);
        const what = below(3);
        if (what === 0) bytes.splice(at, 1 + below(5));
        else if (what === 1) bytes.splice(at, 0, hurtful[below(hurtful.length)] ?? 0);
        else bytes[at] = below(256);
        if (bytes.length === 0) bytes.push(0);
      }
      if (await sameOnBoth('a.csv', Uint8Array.from(bytes), target)) regular += 1;
    }
    expect(regular).toBeGreaterThan(300);
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
      expect(await sameOnBoth('a.csv', encode(table), target)).toBe(true);
    }
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
    const [fast, general] = await Promise.all(
      [0, Infinity].map(async (regularFrom) => {
        const opened = await openFile('a.csv', bytes, { regularFrom });
        return toReport(opened, bytes.length, target, takeIn(opened, target, preset));
      }),
    );
    expect(fast).toEqual(general);
    expect(fast?.values.length).toBe(2999);
  });
});

it('a saved report, written piece by piece, is the report as JSON', async () => {
  const target = await targetFor('lao-cai');
  for (const count of [0, 1, 12_345]) {
    const bytes = encode([header, ...take(makeRows(target.context), count)].join('\n'));
    const opened = await openFile('a.csv', bytes, { regularFrom: 0 });
    const intake = takeIn(opened, target, noPreset);
    const pieces = reportPieces(toReportHead(opened, bytes.length, target, intake), intake.figures);
    const whole = JSON.stringify(toReport(opened, bytes.length, target, intake), null, 1);
    expect([...pieces].join('') === whole).toBe(true);
  }
});

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let taken = 0;
  for (const item of items) {
    if (taken >= count) return;
    taken += 1;
    yield item;
  }
}
