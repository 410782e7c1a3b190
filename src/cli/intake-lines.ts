import type { Language } from '#domain/localized.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { FixPlan } from '#intake/plan-fixes.ts';
import type { IntakeReport, ReportProblem } from '#intake/intake-report.ts';
import { comparisonLines } from './comparison-lines.ts';

const words = {
  vi: {
    error: 'LỖI',
    warning: 'CẢNH BÁO',
    note: 'GHI CHÚ',
    accepted: 'ĐƯỢC NHẬN',
    'accepted-with-warnings': 'ĐƯỢC NHẬN, CÓ CẢNH BÁO',
    refused: 'CHƯA NHẬN',
    cure: 'Cách sửa',
    more: (n: number) => `… và ${n} chỗ nữa trong cột này`,
    empty: '(trống)',
    status: {
      applies: 'SỬA LẠI',
      mended: 'ĐÃ ĐÚNG',
      changed: 'ĐÃ KHÁC',
      gone: 'KHÔNG CÒN',
      unclear: 'KHÔNG RÕ Ô NÀO',
    },
    table: (n: number) => `bảng ${n}`,
    read: (row: number) => `đọc, từ dòng ${row}`,
    leftOut: (row: number) => `không đọc, từ dòng ${row}`,
    counts: (r: IntakeReport) =>
      `${r.counts.values} số đã đọc; ${r.counts.errors} lỗi, ${r.counts.warnings} cảnh báo, ${r.counts.notes} ghi chú; gói ${r.package}, chuỗi ${r.series}.`,
  },
  en: {
    error: 'ERROR',
    warning: 'WARNING',
    note: 'NOTE',
    accepted: 'ACCEPTED',
    'accepted-with-warnings': 'ACCEPTED WITH WARNINGS',
    refused: 'REFUSED',
    cure: 'Cure',
    more: (n: number) => `… and ${n} more places in this column`,
    empty: '(empty)',
    status: {
      applies: 'MENDED AGAIN',
      mended: 'RIGHT ALREADY',
      changed: 'CHANGED',
      gone: 'NOT THERE',
      unclear: 'NOT CLEAR WHICH CELL',
    },
    table: (n: number) => `table ${n}`,
    read: (row: number) => `read, from row ${row}`,
    leftOut: (row: number) => `left out, from row ${row}`,
    counts: (r: IntakeReport) =>
      `${r.counts.values} figures read; ${r.counts.errors} errors, ${r.counts.warnings} warnings, ${r.counts.notes} notes; package ${r.package}, series ${r.series}.`,
  },
} as const;

/** Places of one rule in one column that are printed; the rest is counted. */
const shown = 5;
const order = ['error', 'warning', 'note'];

/** A report as lines for a terminal: one block for a rule in a column, errors first; then what would change. */
export function intakeLines(
  report: IntakeReport,
  context: PackageContext,
  language: Language,
): string[] {
  const word = words[language];
  const groups = new Map<string, ReportProblem[]>();
  for (const found of report.problems) {
    const name = JSON.stringify([found.severity, found.rule, found.sheet, found.column]);
    groups.set(name, [...(groups.get(name) ?? []), found]);
  }
  const sorted = [...groups.values()].toSorted(
    (a, b) => order.indexOf(a[0]?.severity ?? '') - order.indexOf(b[0]?.severity ?? ''),
  );
  return [
    ...sorted.flatMap((group) => groupLines(group, language)),
    ...tableLines(report, language),
    ...(report.counts.values === 0 ? [] : comparisonLines(report.comparison, context, language)),
    `${word[report.verdict]}: ${word.counts(report)}`,
  ];
}

/** What became of recorded fixes, one line each. */
export function planLines({ items }: FixPlan, language: Language): string[] {
  const word = words[language];
  return items.map(({ record, status, sheet, cell, found }) => {
    const place = [sheet, cell].filter((part) => part !== '').join('!');
    const what =
      record.kind === 'cell'
        ? `${record.from || word.empty} -> ${record.to}`
        : `${record.rule}: ${record.reason}`;
    const now = status === 'changed' ? ` (${found || word.empty})` : '';
    return printable(`${word.status[status]} ${place === '' ? '' : `${place}: `}${what}${now}`);
  });
}

/** The tables of sheets that hold several, by the names that --table takes. */
function tableLines({ offered }: IntakeReport, language: Language): string[] {
  const word = words[language];
  const isSeveral = (sheet: string) => offered.some((one) => one.sheet === sheet && one.table > 1);
  return offered
    .filter(({ sheet }) => isSeveral(sheet))
    .map(({ sheet, table, firstRow, isRead }) => {
      const name = [sheet, word.table(table)].filter((part) => part !== '').join(', ');
      const state = isRead ? word.read(firstRow) : word.leftOut(firstRow);
      return printable(`${name} (--table "${sheet}#${table}"): ${state}`);
    });
}

function groupLines(group: readonly ReportProblem[], language: Language): string[] {
  const word = words[language];
  const [first] = group;
  if (!first) return [];
  const rest = first.count - Math.min(shown, group.length);
  return [
    `${word[first.severity]} [${first.rule}]${first.count > 1 ? ` ×${first.count}` : ''}`,
    ...group.slice(0, shown).map((found) => {
      const place = [found.sheet, found.cell].filter((part) => part !== '').join('!');
      return `  ${place === '' ? '' : `${place}: `}${printable(found[language].what)}`;
    }),
    ...(rest > 0 ? [`  ${word.more(rest)}`] : []),
    `  ${word.cure}: ${printable(first[language].cure)}`,
  ];
}

/** Text of a file may hold anything; control signs could move a terminal's cursor. */
const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
