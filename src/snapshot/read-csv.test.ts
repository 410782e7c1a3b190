import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

const rulesOf = (text: string) => readCsv(text, 'a.csv').problems.map(({ rule }) => rule);

describe('readCsv', () => {
  it('numbers lines as a text editor does, line breaks in quotes included', () => {
    const { columns, rows, problems } = readCsv('a,b\n"x\ny",1\n"p\nq\nr",2\nz,3\n', 'a.csv');
    expect(columns).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { line: 2, cells: ['x\ny', '1'] },
      { line: 4, cells: ['p\nq\nr', '2'] },
      { line: 7, cells: ['z', '3'] },
    ]);
    expect(problems).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('reads line ends %j alike', (end) => {
    const { rows, problems } = readCsv(['a,b', '1,2', '"3 ""x""",""', ''].join(end), 'a.csv');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['3 "x"', ''],
    ]);
    expect(problems).toEqual([]);
  });

  it('takes a last row without a line break when it is whole, and says when it is not', () => {
    expect(readCsv('a,b\n1,2', 'a.csv')).toMatchObject({ rows: [{ line: 2 }], problems: [] });
    expect(readCsv('a,b\n1,2\n3', 'a.csv').problems).toMatchObject([
      { rule: 'file-cut-off', line: 3, params: { expected: 2, found: 1 } },
    ]);
  });

  it('reports rows of the wrong length and keeps the others', () => {
    const { rows, problems } = readCsv('a,b\n1\n2,3\n4,5,6\n\n7,8\n', 'a.csv');
    expect(rows.map(({ line }) => line)).toEqual([3, 6]);
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['cell-missing', 2],
      ['cell-extra', 4],
      ['row-blank', 5],
    ]);
  });

  it('treats __proto__ and constructor as columns like any other', () => {
    const { columns, rows, problems } = readCsv('__proto__,constructor\nx,y\n', 'a.csv');
    expect(columns).toEqual(['__proto__', 'constructor']);
    expect(rows).toEqual([{ line: 2, cells: ['x', 'y'] }]);
    expect(problems).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('names headers given twice or left blank', () => {
    expect(rulesOf('a,a\n1,2\n')).toEqual(['header-duplicate']);
    expect(rulesOf('a, \n1,2\n')).toEqual(['header-blank']);
  });

  it('recognises other separators', () => {
    expect(rulesOf('a;b\n1;2\n')).toEqual(['header-delimiter']);
    expect(rulesOf('a\tb\n1\t2\n')).toEqual(['header-delimiter']);
  });

  it('finds the quote that is not closed', () => {
    expect(readCsv('a,b\n1,2\n3,"4\n5,6\n', 'a.csv').problems).toContainEqual(
      expect.objectContaining({ rule: 'quote-broken', line: 3 }),
    );
  });

  it('stops at the limits', () => {
    const limits = { rows: 2, cellLength: 3 };
    const long = readCsv('a\n1\n2\n3\n4\n', 'a.csv', limits);
    expect(long.problems).toMatchObject([{ rule: 'rows-too-many', params: { limit: 2 } }]);
    expect(long.rows).toHaveLength(2);
    expect(readCsv('a\n1\n2\n', 'a.csv', limits).problems).toEqual([]);
    expect(readCsv('a\n1234\n', 'a.csv', limits).problems).toMatchObject([
      { rule: 'cell-too-long', line: 2, column: 'a' },
    ]);
  });

  it('gives back any cells that were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ắ', ',', '"', '\n', ' ', ';') });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (written) => {
        const width = Math.max(...written.map(({ length }) => length));
        const cells = written
          .map((list) => [...list, ...Array.from({ length: width - list.length }, () => '')])
          .filter((list) => list.some((text) => text !== ''));
        const header = Array.from({ length: width }, (_, i) => `c${i}`);
        const text = `${Papa.unparse([header, ...cells], { newline: '\n' })}\n`;
        const read = readCsv(text, 'a.csv');
        expect(read.problems).toEqual([]);
        expect(read.rows.map((found) => found.cells)).toEqual(cells);
        // The line of a row is where it begins: one more than the line breaks before it.
        let line = 2;
        for (const [i, list] of cells.entries()) {
          expect(read.rows[i]?.line).toBe(line);
          line += 1 + list.join('').split('\n').length - 1;
        }
      }),
    );
  });
});
