import { zipSync } from 'fflate';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { sheetOfRows } from '#sheets/column-sheet.ts';
import { openFile } from '#sheets/open-file.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const styles = `<styleSheet ${main}><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
const strings = ['Đơn vị', 'Bắc Hà', ' ', '', 'Sa Pa &amp; Bát Xát', 'Số _x000D_ lớp'];

/** A workbook of one sheet part, not compressed. */
const workbook = (sheet: string): Uint8Array =>
  zipSync(
    {
      'xl/workbook.xml': encode(
        `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="a"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': encode(
        `<Relationships><Relationship Id="a" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="c" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ),
      'xl/styles.xml': encode(styles),
      'xl/sharedStrings.xml': encode(
        `<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
      ),
      'xl/worksheets/sheet1.xml': encode(sheet),
    },
    { level: 0 },
  );

const data = (rows: string) =>
  `<?xml version="1.0"?><worksheet ${main}><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

/** Both readings of a workbook; the fast one as rows, and whether it was by columns. */
async function both(sheet: string, limits: Partial<OpenLimits> = {}) {
  const bytes = workbook(sheet);
  const fast = await openFile('a.xlsx', bytes, { ...limits, regularFrom: 0 });
  const general = await openFile('a.xlsx', bytes, { ...limits, regularFrom: Infinity });
  const rows = { ...fast, sheets: fast.sheets.map(sheetOfRows) };
  return { fast: rows, general, isScanned: fast.sheets.some(({ columns }) => columns) };
}

const plain = [
  '<row r="1" spans="1:2" ht="15.75"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>S&#7889; &lt;HS&gt;</t></is></c></row>',
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>0.722</v></c><c r="C2"/><c r="D2"><v>235731</v></c></row>',
  '<row r="4">\n  <c r="A4" t="s"><v>4</v></c><c r="D4"><f>SUM(D2:D3)</f><v>-12</v></c><c r="E4" t="str"><f>A4&amp;""</f><v></v></c></row>',
  '<row r="5"/><row r="7" ht="15"><c r="A7" t="s"><v>3</v></c><c r="B7" s="2"><v>45292</v></c><c r="C7" t="b"><v>1</v></c><c r="D7"><v>1.5E3</v></c></row>',
];

describe('a sheet read by its bytes', () => {
  it('is the sheet that the general reader gives', async () => {
    const { fast, general, isScanned } = await both(data(plain.join('')));
    expect(isScanned).toBe(true);
    expect(fast).toEqual(general);
    expect(fast.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 4, 7]);
    expect(fast.sheets[0]?.rows[1]?.cells[3]).toEqual({
      kind: 'number',
      value: 235_731,
      text: '235731',
      format: '',
    });
    expect(fast.sheets[0]?.hiddenColumns).toEqual([1]);
  });

  it.each([
    ['a hidden row', '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>'],
    ['a row of no height', '<row r="1" ht="0"><c r="A1"><v>1</v></c></row>'],
    ['an error', '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>'],
    ['a formula without its value', '<row r="1"><c r="A1"><f>B1</f></c></row>'],
    ['runs of text', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
    ['a style that is not there', '<row r="1"><c r="A1" s="9"><v>1</v></c></row>'],
    ['lost letters', '<row r="1"><c r="A1" t="str"><v>B?c H\uFFFD</v></c></row>'],
    ['a comment', '<row r="1"><!-- a --><c r="A1"><v>1</v></c></row>'],
    ['a part that ends too early', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['quotes of the other kind', `<row r='1'><c r='A1'><v>1</v></c></row>`],
  ])('is left to the general reader: %s', async (_, rows) => {
    const { fast, general, isScanned } = await both(data(rows));
    expect(isScanned).toBe(false);
    expect(fast).toEqual(general);
  });

  it('keeps the bounds of rows and cells', async () => {
    for (const limits of [{ sheetRows: 5 }, { cells: 8 }]) {
      const { fast, general } = await both(data(plain.join('')), limits);
      expect(fast.faults[0]?.severity).toBe('error');
      expect(fast).toEqual(general);
    }
  });

  it('is the same whatever is spoiled in it', async () => {
    const random = xoroshiro128plus(20_261_122);
    const below = (n: number) => uniformInt(random, 0, n - 1);
    const signs = ['<', '>', '/', '"', '&', ';', ' ', '0', '9', '-', '.', 'A', 'r', 't', 's', '\n'];
    const whole = data(plain.join(''));
    const from = whole.indexOf('<sheetData>');
    let scanned = 0;
    for (let i = 0; i < 1000; i += 1) {
      let sheet = whole;
      for (let k = below(2); k >= 0; k -= 1) {
        const at = from + below(sheet.length - from);
        const put = below(3) === 0 ? '' : (signs[below(signs.length)] ?? '');
        sheet = sheet.slice(0, at) + put + sheet.slice(at + below(3));
      }
      const { fast, general, isScanned } = await both(sheet);
      if (isScanned) scanned += 1;
      expect({ sheet, ...fast }).toEqual({ sheet, ...general });
    }
    expect(scanned).toBeGreaterThan(100);
  });
});
