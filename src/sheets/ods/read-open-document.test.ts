import { describe, expect, it } from 'vitest';
import { openFile } from '#sheets/open-file.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import { cellText } from '#sheets/sheet.ts';
import { zipOf } from '#sheets/tiny-workbook.ts';

const spaces = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"')
  .concat('xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
  .join(' ');

const openBody = (
  body: string,
  {
    styles = '',
    limits = {},
    parts = {},
  }: {
    readonly styles?: string;
    readonly limits?: Partial<OpenLimits>;
    readonly parts?: Readonly<Record<string, string>>;
  } = {},
) => {
  const content = `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`;
  const bytes = zipOf(new Map(Object.entries({ 'content.xml': content, ...parts })));
  return openFile('a.ods', bytes, limits);
};
const openRows = (rows: string, options: Parameters<typeof openBody>[1] = {}) =>
  openBody(
    `<office:spreadsheet><table:table table:name="Biểu 1">${rows}</table:table></office:spreadsheet>`,
    options,
  );
type File = Awaited<ReturnType<typeof openRows>>;
const texts = ({ sheets }: File) =>
  sheets.map(({ rows }) => rows.map(({ number, cells }) => [number, ...cells.map(cellText)]));
const rulesOf = ({ faults }: File) => faults.map(({ severity, rule }) => `${severity} ${rule}`);
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const float = (value: string, shown: string, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${shown}</text:p></table:table-cell>`;

describe('readOpenDocument', () => {
  it('takes the stored number, not the shown one, with the decimals of its style', async () => {
    const styles =
      '<number:number-style style:name="N1"><number:number number:decimal-places="1" number:grouping="true"/></number:number-style>' +
      '<number:percentage-style style:name="N2"><number:number number:decimal-places="1"/></number:percentage-style>' +
      '<style:style style:name="one" style:family="table-cell" style:data-style-name="N1"/>' +
      '<style:style style:name="two" style:family="table-cell" style:parent-style-name="base"/>' +
      '<style:style style:name="base" style:family="table-cell" style:data-style-name="N2"/>';
    const file = await openRows(
      row(
        float('1234.56', '1.234,6', ' table:style-name="one"'),
        '<table:table-cell table:style-name="two" office:value-type="percentage" office:value="0.722"><text:p>72,2%</text:p></table:table-cell>',
        '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>',
      ),
      { styles },
    );
    expect(file.format).toBe('ods');
    expect(file.sheets[0]?.rows[0]?.cells).toEqual([
      { kind: 'number', value: 1234.56, text: '1234.56', format: '#,##0.0' },
      { kind: 'number', value: 0.722, text: '0.722', format: '0.0%' },
      { kind: 'number', value: 0.5, text: '0.5', format: '0%' },
    ]);
  });

  it('takes the format of the column where the cell has none of its own', async () => {
    const styles =
      '<number:number-style style:name="N1"><number:number number:decimal-places="2"/></number:number-style>' +
      '<style:style style:name="one" style:family="table-cell" style:data-style-name="N1"/>';
    const file = await openRows(
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="one"/>' +
        row(float('1', '1'), float('2', '2'), float('3', '3')),
      { styles },
    );
    expect(
      file.sheets[0]?.rows[0]?.cells.map(
        (cell) => typeof cell !== 'string' && 'format' in cell && cell.format,
      ),
    ).toEqual(['', '0.00', '0.00']);
  });

  it('reads texts with spaces, lines, links and runs, and no comment', async () => {
    const file = await openRows(
      row(
        '<table:table-cell office:value-type="string"><office:annotation><text:p>xem lại</text:p></office:annotation>' +
          '<text:p>Huyện <text:span>Bát</text:span><text:s text:c="2"/>Xát</text:p><text:p>hai</text:p></table:table-cell>',
        text('<text:a>liên kết</text:a><text:line-break/>dưới\n   nữa'),
      ),
    );
    expect(texts(file)).toEqual([[[1, 'Huyện Bát  Xát\nhai', 'liên kết\ndưới nữa']]]);
  });

  it('reads dates, times, truth and errors for what they are', async () => {
    const file = await openRows(
      row(
        '<table:table-cell office:value-type="date" office:date-value="2011-12-01"><text:p>12/11</text:p></table:table-cell>',
        '<table:table-cell office:value-type="time" office:time-value="PT08H05M00S"><text:p>8:05</text:p></table:table-cell>',
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ĐÚNG</text:p></table:table-cell>',
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
        '<table:table-cell table:formula="of:=SUM([.A1])"/>',
      ),
    );
    expect(file.sheets[0]?.rows[0]?.cells).toEqual([
      { kind: 'date', text: '2011-12-01', format: 'date' },
      { kind: 'date', text: '08:05:00', format: 'time' },
      'TRUE',
      { kind: 'error', text: '#DIV/0!' },
      '',
    ]);
    expect(file.faults).toMatchObject([
      { rule: 'error-cell', severity: 'warning', row: 1, column: 3 },
      { rule: 'formula-without-value', severity: 'error', row: 1, column: 4 },
    ]);
  });

  it('counts repeated rows and cells, and keeps merges at their places', async () => {
    const file = await openRows(
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1000"/></table:table-row>' +
        row(
          '<table:table-cell table:number-columns-repeated="2"/>',
          text('Tổng', ' table:number-columns-spanned="2" table:number-rows-spanned="2"'),
          '<table:covered-table-cell/>',
          text('5', ' table:number-columns-repeated="2"'),
        ) +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/>' +
        `${text('x')}</table:table-row>` +
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    );
    expect(texts(file)).toEqual([
      [
        [4, '', '', 'Tổng', '', '5', '5'],
        [5, '', 'x'],
        [6, '', 'x'],
      ],
    ]);
    expect(file.sheets[0]?.merges).toEqual([{ top: 4, bottom: 5, left: 2, right: 3 }]);
  });

  it('tells hidden rows, filtered rows, folded groups, columns and sheets', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const file = await openBody(
      '<office:spreadsheet><table:table table:name="Một"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
        row(text('a'), text('b')) +
        `<table:table-row table:visibility="collapse">${text('c')}</table:table-row><table:table-row table:visibility="filter">${text('d')}</table:table-row>` +
        `<table:table-row-group table:display="false">${row(text('e'))}</table:table-row-group>${row(text('f'))}</table:table>` +
        `<table:table table:name="Hai" table:style-name="ta2">${row(text('g'))}</table:table></office:spreadsheet>`,
      { styles },
    );
    expect(file.sheets[0]?.rows.map(({ isHidden }) => isHidden ?? false)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(file.sheets[0]?.hiddenColumns).toEqual([1]);
    expect(file.sheets[1]?.isHidden).toBe(true);
    expect(file.faults).toMatchObject([
      { rule: 'row-hidden', sheet: 'Một', row: 2, params: { rows: 3 } },
      { rule: 'column-hidden', sheet: 'Một', params: { columns: 'B' } },
      { rule: 'sheet-hidden', sheet: 'Hai' },
    ]);
  });

  it('leaves out what was deleted under tracked changes, and copies of tables of other files', async () => {
    const file = await openBody(
      '<office:spreadsheet><table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>1</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>' +
        `<table:table table:name="A">${row(text('a'))}</table:table>` +
        `<table:table table:name="'file:///b.ods'#B"><table:table-source/>${row(text('b'))}</table:table></office:spreadsheet>`,
    );
    expect(file.sheets.map(({ name }) => name)).toEqual(['A']);
  });

  it.each([
    ['a number that is none', row(float('0x10', '16'))],
    ['a number without a value', row('<table:table-cell office:value-type="float"/>')],
    [
      'a day that is none',
      row('<table:table-cell office:value-type="date" office:date-value="1/2/2020"/>'),
    ],
    [
      'an unknown type',
      row('<table:table-cell office:value-type="void"><text:p>1</text:p></table:table-cell>'),
    ],
    ['a count of repeats that is none', row(text('1', ' table:number-columns-repeated="-1"'))],
    ['a table in a cell', row('<table:table-cell><table:table/></table:table-cell>')],
    ['broken XML', '<table:table-row>'],
  ])('refuses %s', async (_, rows) => {
    const file = await openRows(rows);
    expect(rulesOf(file)).toEqual(['error workbook-broken']);
    expect(file.sheets).toEqual([]);
  });

  it('refuses a text document, a password, a document type, and prefixes of other meaning', async () => {
    expect(rulesOf(await openBody('<office:text/>'))).toEqual(['error file-not-a-table']);
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    expect(
      rulesOf(await openRows(row(text('a')), { parts: { 'META-INF/manifest.xml': manifest } })),
    ).toEqual(['error workbook-encrypted']);
    const doctype = '<!DOCTYPE a [<!ENTITY x "y">]><a/>';
    expect(rulesOf(await openRows('', { parts: { 'content.xml': doctype } }))).toEqual([
      'error workbook-broken',
    ]);
    const other = `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>`;
    expect(rulesOf(await openRows('', { parts: { 'content.xml': other } }))).toEqual([
      'error workbook-broken',
    ]);
  });

  it('bounds rows, columns and cells before they are written out', async () => {
    const wide = row(text('1', ' table:number-columns-repeated="16385"'));
    expect(rulesOf(await openRows(wide))).toEqual(['error columns-too-many']);
    const long = `<table:table-row table:number-rows-repeated="1048577">${text('1')}</table:table-row>`;
    expect(rulesOf(await openRows(long, { limits: { sheetRows: 1000 } }))).toEqual([
      'error rows-too-many',
    ]);
    const many = `<table:table-row table:number-rows-repeated="100">${text('1', ' table:number-columns-repeated="100"')}</table:table-row>`;
    expect(rulesOf(await openRows(many, { limits: { cells: 5000 } }))).toEqual([
      'error sheet-too-large',
    ]);
  });
});
