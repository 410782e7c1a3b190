import type { TextColumns } from '#sheets/text-columns.ts';
import { rowAt } from '#sheets/column-sheet.ts';
import type { TableMapping } from '#intake/mapping.ts';
import type { ProblemList } from '#intake/problem-list.ts';
import type { KeyReader } from '#intake/read-keys.ts';
import type { RowSaid, RowState } from '#intake/row-words.ts';
import { RowWords } from '#intake/row-words.ts';
import type { Vocabulary } from '#intake/vocabulary.ts';
import { combinationOf } from './column-keys.ts';
import { blanksOf } from './column-rows.ts';
import { Names } from './names.ts';
import { PairIds } from './pair-ids.ts';
import type { Answer, Listener } from './told-steps.ts';

/** What the labels of all rows say, each different saying once. */
export interface ColumnWords {
  readonly saids: readonly RowSaid[];
  /** For each row of figures its saying. */
  readonly saidOf: Uint32Array;
}

/** A saying and the state after it. */
interface Step {
  readonly said: number;
  readonly state: number;
}

/** States of headings that a table of a million rows may go through. */
const mostStates = 4096;

/** Reads the labels of rows in order; rows with the same labels in the same state are read once. */
export function columnWords(
  table: TextColumns,
  rows: Uint32Array,
  mapping: TableMapping,
  keys: KeyReader,
  vocabulary: Vocabulary,
  listener: Listener,
  problems: ProblemList,
): ColumnWords {
  const words = new RowWords(mapping, keys, vocabulary, listener);
  const labels = combinationOf(table, [keys.column('unit'), keys.column('indicator')]);
  const hasFigures = figureFinder(table, mapping);
  const states = new Names();
  const stateList: RowState[] = [];
  const stateNumber = (state: RowState): number => {
    const { indicatorId, level, partLevel, category } = state;
    const number = states.of(JSON.stringify([indicatorId, level, partLevel, category]));
    stateList[number] = state;
    return number;
  };
  const sayings = new Names();
  const saids: RowSaid[] = [];
  const saidNumber = (said: RowSaid): number => {
    const number = sayings.of(JSON.stringify(said));
    saids[number] = said;
    return number;
  };
  const take = (row: number, state: number): Answer<Step> =>
    listener.listen(() => {
      words.state = stateList[state] as RowState;
      const said = saidNumber(words.read(rowAt(table, row)));
      return { said, state: stateNumber(words.state) };
    });
  const steps: Answer<Step>[] = [];
  const saidOf = new Uint32Array(rows.length);
  const pairs = new PairIds(mostStates, labels.bound);
  let state = stateNumber(words.state);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    let step: Answer<Step>;
    if (state < mostStates && hasFigures(row)) {
      const pair = pairs.of(state, labels.of(row));
      step = steps[pair] ??= take(row, state);
    } else step = take(row, state);
    for (const told of step.told) problems.addAgain(told, table.numbers[row] ?? 0);
    saidOf[at] = step.value.said;
    state = step.value.state;
  }
  return { saids, saidOf };
}

/** Whether a row holds figures, so that its labels alone say what it is; in a long table all do. */
function figureFinder(table: TextColumns, { roles }: TableMapping): (row: number) => boolean {
  if (roles.some(({ kind }) => kind === 'value')) return () => true;
  const blanks = blanksOf(table);
  const columns = roles.flatMap(({ kind }, column) => (kind === 'measure' ? [column] : []));
  return (row) => {
    for (const column of columns)
      if (blanks[column]?.[table.ids[column]?.[row] ?? 0] !== 1) return true;
    return false;
  };
}
