import { writeXlsx } from 'hucre/xlsx';
import type { Language } from '#domain/localized.ts';
import { columnIndex } from '#lib/column-letters.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { IntakeReport, ReportProblem } from './intake-report.ts';

const words = {
  vi: {
    list: 'Danh sách lỗi',
    head: ['STT', 'Mức', 'Biểu', 'Ô', 'Giá trị', 'Vấn đề', 'Cách sửa'],
    severity: { error: 'Phải sửa', warning: 'Cần xem', note: 'Ghi chú' },
    table: 'Bảng',
  },
  en: {
    list: 'Problems',
    head: ['No.', 'Kind', 'Sheet', 'Cell', 'Value', 'Problem', 'Cure'],
    severity: { error: 'To mend', warning: 'To look at', note: 'Note' },
    table: 'Table',
  },
} as const;

const fills = { error: 'FBE9DB', warning: 'FDF3D8', note: 'F4F2EC' } as const;

/** Rows of a sheet that are written; a longer one is written up to here, its problems are listed all the same. */
const longest = 100_000;

/**
 * The file as a workbook with its faulty cells filled and commented, after a sheet that lists all problems. Texts are
 * written as texts, so nothing in them can run as a formula.
 */
export async function markedWorkbook(
  opened: OpenedFile,
  report: Pick<IntakeReport, 'problems'>,
  language: Language,
): Promise<Uint8Array> {
  const word = words[language];
  const rows = report.problems.map((found, i) => [
    i + 1,
    word.severity[found.severity],
    found.sheet,
    found.cell,
    found.value,
    found[language].what,
    found[language].cure,
  ]);
  const names = new Set<string>([word.list]);
  const sheets = opened.sheets.map((sheet) => {
    const name = sheetName(sheet.name === '' ? word.table : sheet.name, names);
    return { name, ...sheetContent(sheet, report.problems, language) };
  });
  return writeXlsx({ sheets: [{ name: word.list, rows: [[...word.head], ...rows] }, ...sheets] });
}

function sheetContent(
  { name, rows }: OpenedFile['sheets'][number],
  problems: readonly ReportProblem[],
  language: Language,
) {
  const written: (string | number)[][] = [];
  for (const { number, cells } of rows) {
    if (number < 1 || number > longest) continue;
    while (written.length < number) written.push([]);
    written[number - 1] = cells.map((cell) =>
      typeof cell !== 'string' && cell.kind === 'number' ? cell.value : cellText(cell),
    );
  }
  const byCell = new Map<string, ReportProblem[]>();
  for (const found of problems) {
    if (found.sheet !== name || found.row < 1 || found.column === '') continue;
    byCell.set(found.cell, [...(byCell.get(found.cell) ?? []), found]);
  }
  const cells = new Map(
    [...byCell.values()].flatMap((found) => {
      const [first] = found;
      if (!first || first.row > longest) return [];
      const column = columnIndex(first.column);
      while (written.length < first.row) written.push([]);
      const text = found.map((one) => `${one[language].what} ${one[language].cure}`).join('\n');
      const cell = {
        value: written[first.row - 1]?.[column] ?? '',
        comment: { author: 'Sĩ Số', text },
        style: {
          fill: {
            type: 'pattern' as const,
            pattern: 'solid' as const,
            fgColor: { rgb: fills[first.severity] },
          },
        },
      };
      return [[`${first.row - 1},${column}`, cell] as const];
    }),
  );
  return { rows: written, cells };
}

/** A name that a spreadsheet takes: at most 31 signs, none of []:*?/\, no two alike. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, 28) || 'Sheet';
  let name = plain;
  for (let i = 2; taken.has(name); i += 1) name = `${plain} ${i}`;
  taken.add(name);
  return name;
}
