import { writeXlsx } from 'hucre/xlsx';

type CellValue = string | number | Date | null;

/** A sheet as people keep it: titles over two header rows, merged heads, a row of totals, notes. */
export interface MinistrySheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged blocks as rows and columns from 0: top, left, bottom, right. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
}

/** Writes sheets as an XLSX file. */
export const ministryWorkbook = (sheets: readonly MinistrySheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows: rows.map((row) => [...row]),
      merges: merges.map(([startRow, startCol, endRow, endCol]) => ({
        startRow,
        startCol,
        endRow,
        endCol,
      })),
    })),
  });

/** Pupils, classes and schools of the districts 2024-2025 as they stand in the illustrative series; girls and rooms are made up for the tests. */
const districts: readonly (readonly [string, string, ...number[]])[] = [
  ['080', 'Thành phố Lào Cai', 91, 1329, 36454, 17717, 59, 64.8, 1401, 12],
  ['082', 'Huyện Bát Xát', 72, 976, 27549, 13361, 65, 90.3, 1024, 25],
  ['083', 'Huyện Mường Khương', 60, 767, 23063, 11139, 40, 66.7, 811, 31],
  ['084', 'Huyện Si Ma Cai', 37, 494, 13883, 6733, 33, 89.2, 530, 18],
  ['085', 'Huyện Bắc Hà', 58, 824, 22988, 11126, 39, 67.2, 866, 27],
  ['086', 'Huyện Bảo Thắng', 81, 1135, 33341, 16237, 50, 61.7, 1203, 22],
  ['087', 'Huyện Bảo Yên', 65, 925, 25773, 12500, 54, 83.1, 977, 29],
  ['088', 'Thị xã Sa Pa', 61, 848, 24828, 12066, 45, 73.8, 905, 33],
  ['089', 'Huyện Văn Bàn', 69, 933, 27852, 13480, 44, 63.8, 988, 35],
];
const totals = [594, 8231, 235731, 114359, 429, 72.2, 8705, 232];

/** The form without a fault: rows 7 to 15 are units, row 16 the total. */
export const soundForm: MinistrySheet = {
  name: 'Biểu 01',
  rows: [
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÀO CAI'],
    ['BIỂU 01. TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2024 - 2025'],
    [],
    [
      'TT',
      'Mã',
      'Đơn vị',
      'Số trường',
      'Số lớp',
      'Học sinh',
      '',
      'Trường đạt chuẩn quốc gia',
      '',
      'Số phòng học',
      'Số điểm trường',
    ],
    ['', '', '', '', '', 'Tổng số', 'Trong đó: nữ', 'Số trường', 'Tỷ lệ (%)', '', ''],
    [],
    ...districts.map((row, i) => [i + 1, ...row]),
    ['', '', 'Tổng cộng', ...totals],
    [],
    ['Ghi chú: số học sinh tính đến 30/9.'],
  ],
  merges: [
    [3, 0, 4, 0],
    [3, 1, 4, 1],
    [3, 2, 4, 2],
    [3, 3, 4, 3],
    [3, 4, 4, 4],
    [3, 5, 3, 6],
    [3, 7, 3, 8],
    [3, 9, 4, 9],
    [3, 10, 4, 10],
  ],
};

/** A form with some of its cells written differently, by address: "F7". */
export function withCells(
  form: MinistrySheet,
  cells: Readonly<Record<string, CellValue>>,
): MinistrySheet {
  const rows = form.rows.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const row = rows[Number(number) - 1];
    if (row) row[letter.charCodeAt(0) - 65] = value;
  }
  return { ...form, rows };
}

/** One fault of the form: its cell, what stands there, and the rule that names it. */
export interface PlantedFault {
  readonly cell: string;
  readonly value: CellValue;
  readonly rule: string;
}

/** Twenty faults, each of another kind. Rows 7, 9 and 13 have a faulty unit and nothing else, because the figures of a row without a unit are not read. */
export const twentyFaults: readonly PlantedFault[] = [
  { cell: 'C7', value: 'Lào Cai', rule: 'area-ambiguous' },
  { cell: 'E8', value: null, rule: 'empty-cell' },
  { cell: 'J8', value: '*', rule: 'marker-unknown' },
  { cell: 'B9', value: '082', rule: 'area-code-name-clash' },
  { cell: 'E10', value: 4940, rule: 'far-from-known' },
  { cell: 'F10', value: '13.8b3', rule: 'number-not-read' },
  { cell: 'I10', value: 0.892, rule: 'share-or-percent' },
  { cell: 'D11', value: 58.5, rule: 'count-not-whole' },
  { cell: 'G11', value: 111126, rule: 'part-over-whole' },
  { cell: 'F12', value: '33,341', rule: 'number-ambiguous' },
  { cell: 'G12', value: '16.237 em', rule: 'number-tidied' },
  { cell: 'I12', value: 617, rule: 'percent-range' },
  { cell: 'C13', value: 'Huyện Bảo An', rule: 'area-unknown' },
  { cell: 'B14', value: '88', rule: 'zero-lost' },
  { cell: 'H14', value: -45, rule: 'count-negative' },
  { cell: 'I14', value: '#DIV/0!', rule: 'spreadsheet-error' },
  { cell: 'E15', value: new Date(Date.UTC(2024, 5, 12)), rule: 'date-for-number' },
  { cell: 'I15', value: 68.3, rule: 'ratio-mismatch' },
  { cell: 'K16', value: 132, rule: 'total-mismatch' },
  { cell: 'L4', value: 'Số phòng mượn', rule: 'indicator-unknown' },
];

/** The form with all of them; the last is a column that nobody knows, with figures in it. */
export const faultyForm: MinistrySheet = withCells(soundForm, {
  ...Object.fromEntries(twentyFaults.map(({ cell, value }) => [cell, value])),
  B7: null,
  B13: null,
  ...Object.fromEntries([7, 8, 9, 10, 11].map((row) => [`L${row}`, row])),
});
