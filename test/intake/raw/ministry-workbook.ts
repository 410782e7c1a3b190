import { columnLetters } from '#lib/column-letters.ts';
import { tinyWorkbook } from '#sheets/tiny-workbook.ts';

/** A form of the sector: letterhead and title, a header of two rows with groups over columns, numbered rows. */
export interface MinistrySheet {
  readonly name: string;
  readonly office: string;
  readonly title: string;
  /** Columns before the figures: "Huyện, thị xã". */
  readonly keys: readonly string[];
  /** Group and name of each column of figures; columns of one group stand together. */
  readonly columns: readonly (readonly [group: string, name: string])[];
  readonly rows: readonly {
    readonly keys: readonly string[];
    readonly figures: readonly (number | undefined)[];
  }[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const textCell = (row: number, column: number, text: string): string =>
  text === ''
    ? ''
    : `<c r="${columnLetters(column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

const figureCell = (row: number, column: number, figure: number | undefined): string =>
  figure === undefined
    ? textCell(row, column, '…')
    : `<c r="${columnLetters(column)}${row}"><v>${figure}</v></c>`;

/** Bytes of a workbook with these forms, one a sheet. What a table does not have is "…". */
export function ministryWorkbook(sheets: readonly MinistrySheet[]): Uint8Array {
  return tinyWorkbook({ sheets: sheets.map((sheet) => ({ name: sheet.name, body: body(sheet) })) });
}

function body({ office, title, keys, columns, rows }: MinistrySheet): string {
  const first = 1 + keys.length;
  const merges = ['TT', ...keys].map((_, i) => `${columnLetters(i)}5:${columnLetters(i)}6`);
  const groups = columns.map(([group], i) => (columns[i - 1]?.[0] === group ? '' : group));
  columns.forEach(([group], i) => {
    if (groups[i] === '') return;
    const width = columns.slice(i).findIndex(([other]) => other !== group);
    const last = width < 0 ? columns.length : i + width;
    if (last - i > 1)
      merges.push(`${columnLetters(first + i)}5:${columnLetters(first + last - 1)}5`);
  });
  const lines = [
    textCell(1, 0, office),
    '',
    textCell(3, 0, title),
    '',
    ['TT', ...keys, ...groups].map((text, i) => textCell(5, i, text)).join(''),
    columns.map(([, name], i) => textCell(6, first + i, name)).join(''),
    ...rows.map((row, i) => {
      const at = 7 + i;
      const before = [String(i + 1), ...row.keys].map((text, c) => textCell(at, c, text));
      return [...before, ...row.figures.map((figure, c) => figureCell(at, first + c, figure))].join(
        '',
      );
    }),
    textCell(7 + rows.length, 0, 'Nguồn: bảng số liệu gốc, xem test/fixtures/raw'),
  ];
  const data = lines.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('');
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<sheetData>${data}</sheetData><mergeCells count="${merges.length}">${merged}</mergeCells>`;
}
