import { describe, expect, it } from 'vitest';
import { openFile } from '#sheets/open-file.ts';
import type { Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { TinyWorkbook } from '#sheets/tiny-workbook.ts';
import { tinyRows, tinyWorkbook } from '#sheets/tiny-workbook.ts';

const open = (book: TinyWorkbook) => openFile('a.xlsx', tinyWorkbook(book));
const openCells = async (cells: string, book: TinyWorkbook = {}) =>
  open({ ...book, sheets: [{ body: tinyRows(cells) }] });
const texts = ({ rows }: Sheet) => rows.map(({ cells }) => cells.map(cellText));
const rulesOf = ({ faults }: Awaited<ReturnType<typeof open>>) =>
  faults.map(({ severity, rule }) => `${severity} ${rule}`);

describe('readWorkbook', () => {
  it('reads sheets in the order of their tabs, hidden ones marked', async () => {
    const file = await open({
      sheets: [
        { name: 'Bảng 1', body: tinyRows('<c r="A1"><v>1</v></c>') },
        { name: 'Ẩn', attributes: 'state="veryHidden"', body: tinyRows('<c r="A1"><v>2</v></c>') },
        { name: 'A&amp;B', body: '<sheetData/>' },
      ],
    });
    expect(file.format).toBe('xlsx');
    expect(file.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Bảng 1', undefined],
      ['Ẩn', true],
      ['A&B', undefined],
    ]);
    expect(file.faults).toMatchObject([{ rule: 'sheet-hidden', severity: 'warning', sheet: 'Ẩn' }]);
  });

  it('reads shared, rich, inline and formula strings and booleans', async () => {
    const file = await openCells(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r><rPh><t>no</t></rPh></is></c>' +
        '<c r="D1" t="str"><f>A1</f><v>x_x000D_y</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c>' +
        '<c r="G1" t="str"><f>A1</f><v></v></c>',
      { strings: ['Huyện', '<r><t>Bát </t></r><r><t>Xát</t></r><rPh sb="0"><t>đọc</t></rPh>'] },
    );
    expect(file.sheets.map(texts)).toEqual([
      [['Huyện', 'Bát Xát', 'a b', 'x\ry', 'TRUE', 'FALSE']],
    ]);
    expect(file.faults).toEqual([]);
  });

  it('keeps numbers with their format, at fifteen digits as a spreadsheet shows them', async () => {
    const file = await openCells(
      '<c r="A1"><v>0.30000000000000004</v></c><c r="B1" s="1"><v>0.722</v></c><c r="C1"><v>8.231E3</v></c><c r="D1" s="2"><v>1234.5</v></c>',
      { formats: ['0.0%', 4] },
    );
    expect(file.sheets[0]?.rows[0]?.cells).toEqual([
      { kind: 'number', value: 0.30000000000000004, text: '0.3', format: '' },
      { kind: 'number', value: 0.722, text: '0.722', format: '0.0%' },
      { kind: 'number', value: 8231, text: '8231', format: '' },
      { kind: 'number', value: 1234.5, text: '1234.5', format: '#,##0.00' },
    ]);
  });

  it('reads dates by their format, from 1900 and from 1904', async () => {
    const cells =
      '<c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>45000.5</v></c><c r="C1" s="3"><v>1</v></c>';
    const book = { formats: [14, 'dd/mm/yyyy hh:mm', '0&quot; ngày&quot;'] };
    const first = await openCells(cells, book);
    expect(first.sheets.map(texts)).toEqual([[['2023-03-15', '2023-03-15T12:00:00', '1']]]);
    expect(first.sheets[0]?.rows[0]?.cells[0]).toMatchObject({ kind: 'date', format: 'mm-dd-yy' });
    const second = await openCells(cells, {
      ...book,
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect(second.sheets.map(texts)).toEqual([[['2027-03-16', '2027-03-16T12:00:00', '1']]]);
  });

  it('reads days written as such, and times of day', async () => {
    const file = await openCells(
      '<c r="A1" t="d"><v>2023-03-15T00:00:00.000</v></c><c r="B1" t="d"><v>2023-03-15T10:30</v></c>' +
        '<c r="C1" s="1"><v>0.5</v></c><c r="D1" s="1"><v>60</v></c><c r="E1" s="1"><v>59</v></c><c r="F1" s="1"><v>-1</v></c>',
      { formats: ['[$-42A]d/m/yyyy'] },
    );
    expect(file.sheets.map(texts)).toEqual([
      [['2023-03-15', '2023-03-15T10:30', '12:00:00', '60', '1900-02-28', '-1']],
    ]);
  });

  it('tells error cells and formulas without a value', async () => {
    const file = await openCells(
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>SUM(C1:C9)</f></c><c r="C1"><f>1+1</f><v>2</v></c>',
    );
    expect(file.sheets[0]?.rows[0]?.cells[0]).toEqual({ kind: 'error', text: '#DIV/0!' });
    expect(file.faults).toMatchObject([
      { severity: 'warning', rule: 'error-cell', row: 1, column: 0, params: { error: '#DIV/0!' } },
      {
        severity: 'error',
        rule: 'formula-without-value',
        column: 1,
        params: { formula: 'SUM(C1:C9)' },
      },
    ]);
  });

  it('keeps merges, hidden rows and hidden columns that hold something', async () => {
    const body =
      '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData>' +
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="4" hidden="1"><c r="A4"><v>3</v></c></row>' +
      '<row r="5" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>';
    const file = await open({ sheets: [{ body }] });
    const [sheet] = file.sheets;
    expect(sheet?.merges).toEqual([{ top: 1, bottom: 2, left: 0, right: 2 }]);
    expect(sheet?.hiddenColumns).toEqual([1]);
    expect(sheet?.rows.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [1, undefined],
      [4, true],
    ]);
    expect(file.faults).toMatchObject([
      { rule: 'row-hidden', severity: 'warning', row: 4, params: { rows: 1 } },
      { rule: 'column-hidden', severity: 'warning', column: 1, params: { columns: 'B' } },
    ]);
  });

  it('places cells without references after their neighbours and sorts rows', async () => {
    const body =
      '<sheetData><row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="1"><c r="C1"><v>5</v></c><c r="A1"><v>4</v></c></row></sheetData>';
    const file = await open({ sheets: [{ body }] });
    expect(file.sheets[0]?.rows.map(({ number, cells }) => [number, cells.map(cellText)])).toEqual([
      [1, ['4', '', '5']],
      [3, ['', '1', '2']],
      [4, ['3']],
    ]);
  });

  it.each([
    ['a cell given twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    [
      'a row given twice',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>1</v></c></row>',
    ],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['no reference', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['no string of that number', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['no number', '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
    ['an unknown type', '<row r="1"><c r="A1" t="zz"><v>1</v></c></row>'],
    ['no style of that number', '<row r="1"><c r="A1" s="9"><v>1</v></c></row>'],
    ['row zero', '<row r="0"><c><v>1</v></c></row>'],
    ['broken XML', '<row r="1"><c r="A1"><v>1</c></row>'],
    ['an entity', '<row r="1"><c r="A1"><v>&x;</v></c></row>'],
  ])('refuses %s', async (_, rows) => {
    const file = await open({ sheets: [{ body: `<sheetData>${rows}</sheetData>` }] });
    expect(rulesOf(file)).toEqual(['error workbook-broken']);
    expect(file.sheets).toEqual([]);
  });

  it('refuses a document type, so no entity is ever opened', async () => {
    const sheet =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>';
    const file = await open({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(rulesOf(file)).toEqual(['error workbook-broken']);
  });

  it('bounds columns, rows and the length of cells', async () => {
    expect(rulesOf(await openCells('<c r="XFE1"><v>1</v></c>'))).toEqual([
      'error columns-too-many',
    ]);
    const rows = '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>';
    expect(rulesOf(await open({ sheets: [{ body: rows }] }))).toEqual(['error rows-too-many']);
    const long = `<c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c>`;
    expect((await openCells(long)).faults).toMatchObject([
      { rule: 'cell-too-long', row: 1, column: 0, params: { limit: 32_767, found: 32_768 } },
    ]);
  });

  it('refuses a workbook of which only some cells are typed in such a font, with the place', async () => {
    const file = await openCells('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', {
      strings: ['Trường mầm non', 'Tr­êng THCS'],
    });
    expect(file.faults).toMatchObject([
      { rule: 'encoding-unknown', sheet: 'Sheet1', row: 1, column: 1, value: 'Tr­êng THCS' },
    ]);
  });

  it('converts a workbook typed in a font of TCVN3', async () => {
    const file = await openCells('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', {
      strings: ['Tr­êng THCS', 'B¾c Hµ'],
    });
    expect(file.sheets.map(texts)).toEqual([[['Trường THCS', 'Bắc Hà']]]);
    expect(rulesOf(file)).toEqual(['warning encoding-converted']);
  });
});
