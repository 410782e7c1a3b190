import type { SheetRow } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { ProblemSink } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Way of counting of a row; '' when no column tells, null (with a problem) when figures cannot be loaded into it. */
export function rowSeries(
  row: SheetRow,
  sheet: string,
  keys: KeyReader,
  vocabulary: Vocabulary,
  problems: ProblemSink,
): string | null {
  const text = keys.text(row, 'series');
  if (text === '') return '';
  const series = vocabulary.series(text);
  const place = { sheet, row: row.number, column: keys.column('series') };
  if (series?.isMadeUp === true)
    problems.add(intakeProblem('warning', 'series-made-up', place, text, {}));
  if (series) return series.id;
  if (!keys.isLeftOut(text))
    problems.add(intakeProblem('error', 'series-unknown', place, text, {}));
  return null;
}
