import type { Language } from '#domain/localized.ts';
import type { ProblemGroup } from '#snapshot/group-problems.ts';
import { groupProblems } from '#snapshot/group-problems.ts';
import type { Problem } from '#snapshot/problem.ts';
import { problemText } from '#snapshot/problem-text.ts';
import type { PackageReading } from '#snapshot/read-package.ts';

/** Counts of what was looked at and found. */
export interface ReportCounts {
  readonly packages: number;
  readonly files: number;
  readonly rows: number;
  readonly cells: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

const words = {
  vi: {
    error: 'LỖI',
    warning: 'CẢNH BÁO',
    note: 'LƯU Ý',
    line: 'dòng',
    column: 'cột',
    cure: 'Cách sửa',
    more: (n: number) => `và ${n} chỗ nữa`,
    summary: (c: ReportCounts) =>
      `${c.packages} gói, ${c.files} tệp, ${c.rows} dòng, ${c.cells} ô đã đọc; ` +
      `${c.errors} lỗi, ${c.warnings} cảnh báo, ${c.notes} lưu ý.`,
  },
  en: {
    error: 'ERROR',
    warning: 'WARNING',
    note: 'NOTE',
    line: 'line',
    column: 'column',
    cure: 'Cure',
    more: (n: number) => `and ${n} more places`,
    summary: (c: ReportCounts) =>
      `${c.packages} packages, ${c.files} files, ${c.rows} rows, ${c.cells} cells read; ` +
      `${c.errors} errors, ${c.warnings} warnings, ${c.notes} notes.`,
  },
} as const;

/** Adds up what was read and found in packages. */
export function countReadings(readings: readonly PackageReading[]): ReportCounts {
  const files = readings.flatMap((reading) => reading.files);
  const problems = readings.flatMap((reading) => reading.problems);
  const ofSeverity = (wanted: Problem['severity']) =>
    problems.filter(({ severity }) => severity === wanted).length;
  return {
    packages: readings.length,
    files: files.length,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    cells: files.reduce((sum, { cells }) => sum + cells, 0),
    errors: ofSeverity('error'),
    warnings: ofSeverity('warning'),
    notes: ofSeverity('note'),
  };
}

/** Whether the data may go out: something was read, and nothing in it is wrong. */
export function mayPublish({ packages, rows, errors }: ReportCounts): boolean {
  return packages > 0 && rows > 0 && errors === 0;
}

/** Problems of one package as lines for a terminal, one block for each kind of fault in a column. */
export function reportLines(problems: readonly Problem[], language: Language): string[] {
  return groupProblems(problems).flatMap((group) => groupLines(group, language));
}

function groupLines({ first, count, places }: ProblemGroup, language: Language): string[] {
  const word = words[language];
  const times = count > 1 ? ` ×${count}` : '';
  const column = first.column === '' ? '' : `, ${word.column} ${first.column}`;
  const hidden = count - places.length;
  const cureOf = (place: Problem) => `${word.cure}: ${problemText(place, language).cure}`;
  const isOneCure = new Set(places.map(cureOf)).size === 1;
  return [
    `${word[first.severity]} [${first.rule}]${times} ${first.file}${column}`,
    ...places.map((place) => {
      const line = placeLine(place, language);
      return isOneCure ? line : `${line} ${printable(cureOf(place))}`;
    }),
    ...(hidden > 0 ? [`  … ${word.more(hidden)}`] : []),
    ...(isOneCure ? [`  ${printable(cureOf(first))}`] : []),
  ];
}

/** Line, what is wrong, and the value as written where the sentence does not hold it. */
function placeLine(problem: Problem, language: Language): string {
  const { line, value } = problem;
  const where = line > 0 ? `${words[language].line} ${line}: ` : '';
  const { what } = problemText(problem, language);
  const bare = (text: string) => text.replace(/[.,]/g, '');
  const shown = value === '' || bare(what).includes(bare(value)) ? '' : ` (${value})`;
  return `  ${where}${printable(what + shown)}`;
}

/** Text of a file may hold anything; control signs could move a terminal's cursor or change its colours. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** The last line: what was read and how it stands. */
export function summaryLine(counts: ReportCounts, language: Language): string {
  return words[language].summary(counts);
}
