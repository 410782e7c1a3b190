import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '#sheets/open-limits.ts';
import { Refusal } from '#sheets/make-fault.ts';
import { readCsv } from './read-csv.ts';

const read = (text: string) => {
  const { sheet, delimiter, faults } = readCsv(text, defaultLimits);
  return {
    rows: sheet.rows.map(({ number, cells }) => [number, ...cells]),
    delimiter,
    faults: faults.map(({ rule, row, column }) => [rule, row, column]),
  };
};

describe('readCsv', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j, decimal commas or not', (delimiter) => {
    const rows = [
      ['Huyện', 'Học sinh', 'Tỷ lệ', 'Tỷ lệ nữ'],
      ['Bát Xát', '8.231', '72,2', '48,1'],
      ['Sa Pa', '7.002', '70,1', '49,0'],
      ['Bắc Hà', '6.500', '71,9', '47,7'],
    ];
    const quote = (cell: string) => (delimiter === ',' && cell.includes(',') ? `"${cell}"` : cell);
    const text = rows.map((cells) => cells.map(quote).join(delimiter)).join('\n');
    const found = read(text);
    expect(found.delimiter).toBe(delimiter);
    expect(found.rows.map((row) => row.slice(1))).toEqual(rows);
  });

  it('is not misled by titles, notes, decimals only or commas in names', () => {
    const titled =
      'BẢNG 1. TRƯỜNG, LỚP, HỌC SINH\n\nXã;Lớp;Tỷ lệ\nA Mú Sung;5;1,5\nA Lù;6;2,5\n\nGhi chú: x, y, z\n';
    expect(read(titled).delimiter).toBe(';');
    expect(read('72,2;13,5\n70,1;12,5\n').delimiter).toBe(';');
    expect(read('1,2,3\n4,5,6\n').delimiter).toBe(',');
    expect(read('a,b;c,d\ne,f;g,h\n1,2;3,4\n').delimiter).toBe(',');
    expect(read('Tên\nBát Xát\nSa Pa\n').delimiter).toBe('');
    expect(read('"a;b","c;d"\n"e;f","g;h"\n').delimiter).toBe(',');
  });

  it('honours a first line that says the delimiter, and counts it', () => {
    expect(read('sep=;\r\na,b;c\r\n')).toMatchObject({ delimiter: ';', rows: [[2, 'a,b', 'c']] });
    expect(read('SEP=^\na^b\n')).toMatchObject({ delimiter: '^', rows: [[2, 'a', 'b']] });
  });

  it('numbers records, blank ones counted, line breaks in quotes not', () => {
    expect(read('T\n\na,b\n"x\ny",1\n,,\nz,2\n').rows).toEqual([
      [1, 'T'],
      [3, 'a', 'b'],
      [4, 'x\ny', '1'],
      [6, 'z', '2'],
    ]);
  });

  it('reads all ends of lines, mixed too', () => {
    expect(read('a,b\r\n1,2\n3,4\r5,6').rows.map(([number]) => number)).toEqual([1, 2, 3, 4]);
  });

  it('reads doubled quotes and quotes inside a cell', () => {
    expect(read('"a ""x""",b\n5" ống,"c"  \n')).toEqual({
      rows: [
        [1, 'a "x"', 'b'],
        [2, '5" ống', 'c'],
      ],
      delimiter: ',',
      faults: [],
    });
  });

  it('tells a broken quote with its row, and a file that ends inside a quoted cell', () => {
    expect(read('a,b\n"x"y,1\nz,2\n').faults).toEqual([['quote-broken', 2, 0]]);
    expect(read('a,b\n"x,1\nz,2\nq,3\n').faults).toEqual([['quote-broken', 2, 0]]);
    expect(read('a,b\nx,"đơn vị thu').faults).toEqual([['file-cut-off', 2, 1]]);
    expect(read('a,b\nx,"đơn vị\nthu').faults).toEqual([['file-cut-off', 2, 1]]);
  });

  it('tells letters lost, zero bytes and endless cells at their place', () => {
    expect(read('a,b\nHuy?n,\uFFFD\n').faults).toEqual([
      ['letters-lost', 2, 0],
      ['letters-lost', 2, 1],
    ]);
    expect(read('a,b\n1,x\0\n').faults).toEqual([['zero-byte', 2, 1]]);
    expect(read(`a,b\n${'x'.repeat(32_768)},1\n`).faults).toEqual([['cell-too-long', 2, 0]]);
  });

  it('refuses too many rows, columns and cells', () => {
    const refused = (text: string, limits = {}) => {
      try {
        readCsv(text, { ...defaultLimits, ...limits });
        return '';
      } catch (error) {
        return error instanceof Refusal ? error.fault.rule : 'thrown';
      }
    };
    expect(refused('a\nb\nc\n', { textRows: 2 })).toBe('rows-too-many');
    expect(refused(`${'a,'.repeat(16_384)}b\n`)).toBe('columns-too-many');
    expect(refused('a,b\nc,d\n', { cells: 3 })).toBe('sheet-too-large');
  });

  it('tells no more than two hundred faults of a rule', () => {
    expect(read(`a,b\n${'Huy?n,1\n'.repeat(1000)}`).faults).toHaveLength(200);
  });

  it('reads back what a writer wrote', { timeout: 60_000 }, () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('72,2', 'a;b', 'x\ny', '"', '""', 'Bát Xát', ' '),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, delimiter, end) => {
          const line = (cells: readonly string[]) =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
          const text = `sep=${delimiter}${end}${table.map((cells) => line(cells) + end).join('')}`;
          const { sheet, faults } = readCsv(text, defaultLimits);
          expect(
            faults.filter(({ rule }) => rule === 'quote-broken' || rule === 'file-cut-off'),
          ).toEqual([]);
          const wanted = table.flatMap((cells, at) => {
            const last = cells.findLastIndex((found) => found !== '');
            return last < 0
              ? []
              : [{ number: at + 2, cells: cells.slice(0, last + 1), fields: cells.length }];
          });
          expect(sheet.rows).toEqual(wanted);
        },
      ),
      { numRuns: 500 },
    );
  });
});
