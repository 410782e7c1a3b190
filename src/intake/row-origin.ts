import type { SheetRow } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { ProblemSink } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a row says of where its figures come from. */
export interface RowOrigin {
  /** Source as written; '' when no column tells. */
  readonly source: string;
  /** Address of the source; '' when no column tells. */
  readonly url: string;
  /** Note of the row; '' when there is none. */
  readonly note: string;
  /** Day, month or year the figures refer to, ISO; '' when no column tells. */
  readonly referenceDate: string;
}

/** Longer texts are cut: they are shown beside every figure of the row. */
const longest = 500;

/** Source, note and reference date of a row; a date that is none is told. */
export function rowOrigin(
  row: SheetRow,
  sheet: string,
  keys: KeyReader,
  vocabulary: Vocabulary,
  problems: ProblemSink,
): RowOrigin {
  const text = (role: 'source' | 'source-url' | 'note' | 'reference-date') =>
    keys.text(row, role).slice(0, longest);
  const origin = { source: text('source'), url: text('source-url'), note: text('note') };
  const date = text('reference-date');
  if (date === '') return { ...origin, referenceDate: '' };
  const cell = keys.cell(row, 'reference-date');
  const isDay = typeof cell !== 'string' && cell.kind === 'date';
  const read = vocabulary.period(isDay ? date.slice(0, 10) : date);
  if (read.ok && (read.kind === 'day' || read.kind === 'month' || read.kind === 'year'))
    return { ...origin, referenceDate: read.key };
  const place = { sheet, row: row.number, column: keys.column('reference-date') };
  problems.add(intakeProblem('warning', 'date-not-read', place, date, {}));
  return { ...origin, referenceDate: '' };
}
