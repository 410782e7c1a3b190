import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import type { PackageContext } from '#domain/package-context.ts';
import { header, makeRows } from './make-rows.ts';

const encoder = new TextEncoder();
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kinds}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="3"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
};

/**
 * Writes a workbook in the layout of a ministry's form, title lines over one long table, of so many rows of figures.
 * @returns rows written
 */
export function writeWorkbook(file: string, from: PackageContext, most: number): number {
  const out = openSync(file, 'w');
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    writeSync(out, piece);
  });
  const add = (name: string) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    return entry;
  };
  for (const [name, text] of Object.entries(parts)) add(name).push(encoder.encode(text), true);
  const strings = new Map<string, number>();
  const stringAt = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const cellOf = (row: number, column: number, text: string): string => {
    const at = `r="${String.fromCharCode(65 + column)}${row}"`;
    if (column < 6 || !/^[\d.,]+$/.test(text))
      return `<c ${at} s="0" t="s"><v>${stringAt(text)}</v></c>`;
    const isWhole = !text.includes(',');
    const number = text.replaceAll('.', '').replace(',', '.');
    return `<c ${at} s="${isWhole ? 1 : 2}"><v>${number}</v></c>`;
  };
  const rowOf = (row: number, cells: readonly string[]): string =>
    `<row r="${row}" spans="1:7" ht="15.75" customHeight="1">${cells.map((text, i) => cellOf(row, i, text)).join('')}</row>`;
  const sheet = add('xl/worksheets/sheet1.xml');
  const push = (text: string, isLast = false) => sheet.push(encoder.encode(text), isLast);
  push(
    `<worksheet ${main}><cols><col min="1" max="7" width="18" customWidth="1"/></cols><sheetData>`,
  );
  push(rowOf(1, ['SỞ GIÁO DỤC VÀ ĐÀO TẠO LÀO CAI']));
  push(rowOf(2, ['BÁO CÁO THỐNG KÊ GIÁO DỤC']));
  push(rowOf(4, header.split(';')));
  let rows = 0;
  let lines: string[] = [];
  for (const line of makeRows(from)) {
    if (rows === most) break;
    rows += 1;
    lines.push(rowOf(rows + 4, line.split(';')));
    if (lines.length < 5000) continue;
    push(lines.join(''));
    lines = [];
  }
  lines.push(
    '</sheetData><mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A2:G2"/></mergeCells></worksheet>',
  );
  push(lines.join(''), true);
  const all = [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  add('xl/sharedStrings.xml').push(encoder.encode(`<sst ${main}>${all}</sst>`), true);
  zip.end();
  closeSync(out);
  return rows;
}
