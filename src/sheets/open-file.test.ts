import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from './open-file.ts';
import { cellText } from './sheet.ts';
import { tinyRows, tinyWorkbook, zipOf } from './tiny-workbook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const padded = (start: string, more = new Uint8Array()) =>
  Uint8Array.from([...hex(start), ...new Uint8Array(600), ...more]);
const wide = (text: string) =>
  Uint8Array.from(Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat());

const workbook = tinyWorkbook({
  sheets: [
    {
      name: 'Huyện',
      body: tinyRows(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
        '<c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>0.722</v></c><c r="C2" s="2"><v>45000</v></c>',
      ),
    },
    { name: 'Ẩn', attributes: 'state="hidden"', body: tinyRows('<c r="A1" t="b"><v>1</v></c>') },
  ],
  strings: ['Huyện', 'Tỷ lệ', 'Bát Xát'],
  formats: ['0.0%', 14],
});

const dataPackage = (files: Record<string, string>, folder = '', more: readonly object[] = []) =>
  zipOf(
    new Map([
      [
        `${folder}datapackage.json`,
        JSON.stringify({
          name: 'x',
          resources: [
            { name: 'đơn-vị', path: 'data/units.csv', format: 'csv' },
            { name: 'values', path: ['values.csv'], dialect: { delimiter: ';' } },
            { name: 'map', path: 'map.json', format: 'json' },
            ...more,
          ],
        }),
      ],
      ...Object.entries(files).map(([name, text]): [string, string] => [folder + name, text]),
    ]),
  );

const opened = (bytes: Uint8Array, name = 'a.csv') => openFile(name, bytes);
const refused = async (bytes: Uint8Array, name = 'a.csv') => {
  const { faults, sheets, format } = await openFile(name, bytes);
  expect([sheets.length, format]).toEqual([0, 'unknown']);
  return faults.map(({ severity, rule, params }) => [severity, rule, params]);
};

describe('openFile', () => {
  it.each([
    ['%PDF', '255044462d312e37', 'PDF'],
    ['PNG', '89504e470d0a1a0a', 'PNG'],
    ['JPEG', 'ffd8ffe0', 'JPEG'],
    ['GIF', '474946383961', 'GIF'],
    ['a program', '4d5a9000', 'exe'],
    ['gzip', '1f8b0800', 'gzip'],
    ['other bytes', '0102030405060708', 'binary'],
  ])('knows %s whatever its name', async (_, start, found) => {
    for (const name of ['a.csv', 'a.xlsx', 'a']) {
      expect(await refused(padded(start, hex('0102030405060708'.repeat(40))), name)).toEqual([
        ['error', 'file-not-a-table', { found }],
      ]);
    }
  });

  it('knows an encrypted workbook from an old one', async () => {
    const ole = 'd0cf11e0a1b11ae1';
    expect(await refused(padded(ole, wide('EncryptedPackage')), 'a.xlsx')).toEqual([
      ['error', 'workbook-encrypted', {}],
    ]);
    expect(await refused(padded(ole), 'Báo cáo.XLS')).toEqual([
      ['error', 'workbook-old', { found: '.xls' }],
    ]);
  });

  it.each([
    ['word/document.xml', 'file-not-a-table', 'docx'],
    ['ppt/presentation.xml', 'file-not-a-table', 'pptx'],
    ['xl/workbook.bin', 'workbook-old', '.xlsb'],
    ['readme.txt', 'file-not-a-table', 'zip'],
  ])('knows an archive with %s', async (part, rule, found) => {
    expect(await refused(zipOf(new Map([[part, 'x']])))).toEqual([['error', rule, { found }]]);
  });

  it.each([
    ['', 'file-empty'],
    ['\uFEFF \n', 'file-empty'],
    ['\n;;;\n,""', 'file-empty'],
    ['<!DOCTYPE html><html></html>', 'file-markup'],
    [' <table><tr><td>1</td></tr></table>', 'file-markup'],
    ['<?xml version="1.0"?><Workbook/>', 'file-markup'],
  ])('refuses %j with %s', async (text, rule) => {
    expect(await refused(utf8(text), 'a.xlsx')).toEqual([['error', rule, {}]]);
  });

  it('goes by content: a table named as a workbook, a workbook named as a table', async () => {
    expect(await opened(utf8('a,b\n1,2\n'), 'a.xlsx')).toMatchObject({
      format: 'csv',
      delimiter: ',',
    });
    expect(await opened(workbook, 'a.csv')).toMatchObject({ format: 'xlsx', encoding: '' });
  });

  it('refuses a workbook that is cut off or changed on the way', async () => {
    expect(await refused(workbook.subarray(0, 900))).toEqual([['error', 'file-cut-off', {}]]);
    expect(await refused(hex('504b03'))).toEqual([['error', 'file-cut-off', {}]]);
  });

  it('refuses a file beyond the limit on bytes', async () => {
    const file = await openFile('a.csv', utf8('a,b\n'), { fileBytes: 3 });
    expect(file.faults).toMatchObject([{ rule: 'file-too-large', params: { limit: 3, found: 4 } }]);
  });

  it('tells a zero byte in text at its cell', async () => {
    const file = await opened(utf8('a,b\n1,x\0y\n'));
    expect(file.faults).toMatchObject([{ rule: 'zero-byte', row: 2, column: 1 }]);
  });

  it.each(['', 'gói/'])('opens a packed data package in the folder %j', async (folder) => {
    const files = { 'data/units.csv': 'mã,tên\n080,Lào Cai\n', 'values.csv': 'a;b\n1,5;2\n' };
    const file = await opened(dataPackage(files, folder), 'a.zip');
    expect(file).toMatchObject({ format: 'package', encoding: 'UTF-8', faults: [] });
    expect(file.sheets.map(({ name, rows }) => [name, ...rows.map(({ cells }) => cells)])).toEqual([
      ['đơn-vị', ['mã', 'tên'], ['080', 'Lào Cai']],
      ['values', ['a', 'b'], ['1,5', '2']],
    ]);
  });

  it.each(['../away.csv', '/etc/away.csv', 'https://example.org/a.csv', 'a\\..\\b.csv'])(
    'refuses a package whose table lies outside it: %s',
    async (path) => {
      const files = { 'data/units.csv': 'a,b\n1,2\n', 'values.csv': 'a;b\n' };
      expect(await refused(dataPackage(files, '', [{ name: 'away', path }]))).toEqual([
        ['error', 'workbook-broken', { part: path }],
      ]);
    },
  );

  it('names the resource in which a fault stands, and the one that is missing', async () => {
    const spoiled = { 'data/units.csv': 'a,b\nHuy?n,1\n', 'values.csv': 'a;b\n' };
    expect((await opened(dataPackage(spoiled))).faults).toMatchObject([
      { rule: 'letters-lost', sheet: 'đơn-vị', row: 2 },
    ]);
    expect(await refused(dataPackage({ 'values.csv': 'a;b\n' }))).toEqual([
      ['error', 'workbook-broken', { part: 'data/units.csv' }],
    ]);
  });
});

/** Files of each kind, all sound. */
const sound: readonly (readonly [string, Uint8Array])[] = [
  ['csv', utf8('Huyện;Tỷ lệ\r\n"Bát ""Xát""";72,2\r\nSa Pa;70,1\r\n')],
  ['workbook', workbook],
  ['stored workbook', zipSync({ 'xl/workbook.xml': [strToU8('<workbook/>'), { level: 0 }] })],
  ['json', utf8('[{"đơn vị":"Bát Xát","n":1.50},{"n":null,"m":[1,{"a":2}]}]')],
  [
    'json-stat',
    utf8(
      '{"class":"dataset","id":["a"],"size":[2],"dimension":{"a":{"label":"A","category":{"index":["x","y"],"label":{"x":"X","y":"Y"}}}},"value":[1,2],"status":{"1":"e"}}',
    ),
  ],
  ['package', dataPackage({ 'data/units.csv': 'a,b\n1,2\n', 'values.csv': 'a;b\n3;4\n' })],
  ['px', utf8('CHARSET="UTF-8";\nSTUB="A";\nVALUES("A")="x","y";\nDATA=\n1 2;\n')],
  ['legacy', Uint8Array.from('HuyÖn,Sè tr­êng\r\nB¸t X¸t,12\r\n', (sign) => sign.charCodeAt(0))],
  ['utf-16', Uint8Array.from([255, 254, ...wide('a;b\n1;2\n')])],
];

/** Opens and checks that the answer holds together, whatever the bytes. */
async function openSafely(bytes: Uint8Array): Promise<void> {
  const { sheets, faults, format } = await openFile('a', bytes);
  if (format === 'unknown') expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
  for (const { rows } of sheets) {
    let last = format === 'json' ? -1 : 0; // row 0 names the keys of records
    for (const { number, cells } of rows) {
      expect(number).toBeGreaterThan(last);
      last = number;
      for (const cell of cells) expect(typeof cellText(cell)).toBe('string');
    }
  }
}

describe('openFile, whatever the bytes', { timeout: 120_000 }, () => {
  it('takes random bytes, after the signs of a known kind too', async () => {
    const starts = ['', '504b0304', 'd0cf11e0', '5b7b22', 'fffe', 'efbbbf', '434841525345543d22'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        (start, rest) => openSafely(Uint8Array.from([...hex(start), ...rest])),
      ),
      { numRuns: 2000 },
    );
  });

  it('takes any text', async () => {
    const sign = fc.constantFrom(
      ...Array.from('",;\t|\r\n{}[]:<>&=?0.-eê\u0301\u00AD·Öaáb\0\uFFFD'),
    );
    const text = fc.array(sign, { maxLength: 80 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(text, (found) => openSafely(utf8(found))),
      { numRuns: 2000 },
    );
  });

  it.each(sound)('takes a %s with one byte changed, cut off or added', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(2), (at, value, way) => {
        const tail = bytes.subarray(way === 2 ? at : at + 1);
        const changed = way === 1 ? [] : [value];
        return openSafely(Uint8Array.from([...bytes.subarray(0, at), ...changed, ...tail]));
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), (length) => openSafely(bytes.subarray(0, length))),
      { numRuns: 60 },
    );
  });

  it('never shows other cells after one byte of a workbook changed', async () => {
    const cellsOf = (file: Awaited<ReturnType<typeof openFile>>) =>
      file.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(cellText)));
    const wanted = cellsOf(await opened(workbook));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(workbook.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = workbook.slice();
          bytes[at] = (bytes[at] ?? 0) ^ change;
          const file = await opened(bytes);
          if (file.faults.every(({ severity }) => severity !== 'error')) {
            expect(cellsOf(file)).toEqual(wanted);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
