import type { MissingKind } from '#domain/value.ts';
import { missingKinds } from '#domain/value.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { Convention } from './mapping.ts';
import type { ProblemSink } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Why a row has no figure, by columns of its own; undefined when they do not say. */
export function missingKind(
  row: SheetRow,
  keys: KeyReader,
  vocabulary: Vocabulary,
): MissingKind | undefined {
  const text = keys.text(row, 'missing') || keys.text(row, 'status');
  return vocabulary.missing(text)?.kind ?? missingKinds.find((known) => known === text);
}

/** Numerator or denominator of a row in a column of its own. */
export function partOf(
  row: SheetRow,
  role: 'numerator' | 'denominator',
  keys: KeyReader,
  vocabulary: Vocabulary,
  convention: Convention,
  problems: ProblemSink,
  sheet: string,
): number | undefined {
  const cell = keys.cell(row, role);
  const text = cellText(cell).trim();
  if (text === '' || vocabulary.missing(text)) return undefined;
  if (typeof cell !== 'string' && cell.kind === 'number') return cell.value;
  const read = vocabulary.number(text, convention, 'count');
  if (read.ok) return read.value;
  const place = { sheet, row: row.number, column: keys.column(role) };
  const facts = { reason: read.reason, suggestion: read.suggestion };
  problems.add(intakeProblem('error', 'number-not-read', place, text, facts));
  return undefined;
}
