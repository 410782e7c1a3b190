import type { SheetRow } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { ProblemList } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a row says of where its figures come from. */
export interface RowOrigin {
  /** Source as written; '' when no column tells. */
  readonly source: string;
  /** Day, month or year the figures refer to, ISO; '' when no column tells. */
  readonly referenceDate: string;
}

/** Source and reference date of a row; a date that is none is told. */
export function rowOrigin(
  row: SheetRow,
  sheet: string,
  keys: KeyReader,
  vocabulary: Vocabulary,
  problems: ProblemList,
): RowOrigin {
  const source = keys.text(row, 'source');
  const text = keys.text(row, 'reference-date');
  if (text === '') return { source, referenceDate: '' };
  const cell = keys.cell(row, 'reference-date');
  const isDay = typeof cell !== 'string' && cell.kind === 'date';
  const read = vocabulary.period(isDay ? text.slice(0, 10) : text);
  if (read.ok && (read.kind === 'day' || read.kind === 'month' || read.kind === 'year'))
    return { source, referenceDate: read.key };
  const place = { sheet, row: row.number, column: keys.column('reference-date') };
  problems.add(intakeProblem('warning', 'date-not-read', place, text, {}));
  return { source, referenceDate: '' };
}
