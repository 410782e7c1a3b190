import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '#sheets/open-limits.ts';
import { noProgress } from '#sheets/open-progress.ts';
import { withTexts } from '#sheets/text-columns.ts';
import { readCsv } from './read-csv.ts';
import { readRegular } from './read-regular.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, limits = {}) =>
  readRegular('a.csv', bytes, { ...defaultLimits, ...limits }, noProgress);
const rowsOf = (text: string) => {
  const rows = read(encode(text))?.sheets[0]?.rows;
  return rows && [...rows];
};

describe('readRegular', () => {
  it('reads rows with their numbers and fields, blank rows counted, empty ends left out', () => {
    expect(rowsOf('\uFEFFĐơn vị;Số\r\n\r\nBát Xát;1\n;;\nSa Pa;;\n')).toEqual([
      { number: 1, cells: ['Đơn vị', 'Số'], fields: 2 },
      { number: 3, cells: ['Bát Xát', '1'], fields: 2 },
      { number: 5, cells: ['Sa Pa'], fields: 3 },
    ]);
  });

  it('reads quoted cells with delimiters in them, also when the same text stood there before', () => {
    const text = 'a,b\n"x,y",1\n"x,y",2\nx,y\n"x",4\n';
    expect(rowsOf(text)?.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['x,y', '1'],
      ['x,y', '2'],
      ['x', 'y'],
      ['x', '4'],
    ]);
  });

  it.each([
    ['a doubled quote', 'a,b\n"x ""y""",1\n'],
    ['a line break in a cell', 'a,b\n"x\ny",1\n'],
    ['a text after the quote', 'a,b\n"x"y,1\n'],
    ['a quote that does not end', 'a,b\n"x,1\n'],
    ['a lone carriage return', 'a,b\nx,1\ry,2\n'],
    ['a zero byte', 'a,b\nx\0,1\n'],
    ['lost letters', 'a,b\nHuy?n,1\n'],
    ['letters that are not composed', 'a,b\nHuye\u0323\u0302n,1\n'],
    ['a first line that names the delimiter', 'sep=;\na;b\n1;2\n'],
    ['one column', 'a\nb\nc\n'],
    ['nothing but blanks', ' , \n , \n'],
    ['text that another encoding left', 'Tên,Số\nHuyá»‡n BÃ¡t XÃ¡t,1\n'],
  ])('leaves %s to the general reader', (_, text) => {
    expect(read(encode(text))).toBeUndefined();
  });

  it('leaves broken UTF-8, UTF-16 and what is too large to the general reader', () => {
    expect(read(Uint8Array.of(97, 44, 98, 10, 0xe1, 0xbb, 44, 49, 10))).toBeUndefined();
    expect(read(Uint8Array.of(0xff, 0xfe, 97, 0, 44, 0, 98, 0, 10, 0))).toBeUndefined();
    expect(read(encode('a,b\n1,2\n3,4\n'), { textRows: 2 })).toBeUndefined();
    expect(read(encode('a,b\n1,2\n3,4\n'), { cells: 5 })).toBeUndefined();
    expect(read(encode('a,b\nabc,2\n'), { cellLength: 2 })).toBeUndefined();
    expect(read(encode('a,b,c\n1,2,3\n'), { columns: 2 })).toBeUndefined();
  });

  it('gives the sheet of the general reader wherever it gives any', () => {
    const cell = fc.oneof(
      fc.constantFrom('', ' ', 'Bát Xát', 'Sa Pa', '1', '2', '72,2', 'a;b', '"x"', '-'),
      fc.string({ maxLength: 6 }),
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 5 });
    const quoted = (text: string) =>
      /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    let regular = 0;
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        (lines, delimiter, end) => {
          const text = lines.map((cells) => cells.map(quoted).join(delimiter)).join(end);
          const fast = read(encode(text));
          if (!fast) return;
          regular += 1;
          const general = readCsv(text, defaultLimits);
          expect([...(fast.sheets[0]?.rows ?? [])]).toEqual(general.sheet.rows);
          expect(fast.delimiter).toBe(general.delimiter);
          expect(general.faults).toEqual([]);
        },
      ),
      { numRuns: 2000, seed: 5 },
    );
    expect(regular).toBeGreaterThan(100);
  });

  it('changes texts without changing the table itself', () => {
    const columns = read(encode('a,b\nx,1\ny,2\n'))?.sheets[0]?.columns;
    if (!columns) throw new Error('not read');
    const cells = new Map([
      [1, '5'],
      [3, 'new'],
    ]);
    const mended = withTexts(columns, new Map([[3, cells]]));
    const textOf = (table: typeof columns, row: number, column: number) =>
      table.texts[column]?.text(table.ids[column]?.[row] ?? 0);
    expect(textOf(mended, 2, 1)).toBe('5');
    expect(textOf(mended, 2, 3)).toBe('new');
    expect(textOf(mended, 1, 1)).toBe('1');
    expect(textOf(columns, 2, 1)).toBe('2');
  });
});
