import type { Sheet } from '#sheets/sheet.ts';
import type { TextColumns } from '#sheets/text-columns.ts';
import { rowAt, rowsView } from '#sheets/column-sheet.ts';
import type { Convention, Preset, TableMapping } from '#intake/mapping.ts';
import type { ProblemList } from '#intake/problem-list.ts';
import { KeyReader } from '#intake/read-keys.ts';
import { prepareTable, rowsToTell } from '#intake/read-table.ts';
import { settleConvention } from '#intake/table-convention.ts';
import { hasSoundWidth } from '#intake/table-shape.ts';
import type { Vocabulary } from '#intake/vocabulary.ts';
import { sampleRows } from './column-keys.ts';
import { blanksOf, dataRowIndexes } from './column-rows.ts';
import { columnFigureTexts } from './column-figure-texts.ts';
import { columnWords } from './column-words.ts';
import { FigureColumns } from './figure-columns.ts';
import { RowReader } from './row-reader.ts';
import { rowVariants } from './row-variants.ts';
import { Listener } from './told-steps.ts';

/** What a table gave, in typed columns. */
export interface ColumnReading {
  readonly figures: FigureColumns;
  readonly convention: Convention;
  /** Rows of single units, those whose unit or figure could not be read among them. */
  readonly unitRows: number;
}

/**
 * Reads all figures of a table that was read by columns: the same figures and problems as `readTable`, in the same
 * order, but every step is taken once for each different text, or combination of texts, that it looks at.
 */
export function readColumns(
  sheet: Sheet,
  table: TextColumns,
  mapping: TableMapping,
  vocabulary: Vocabulary,
  preset: Preset,
  problems: ProblemList,
  onRows: (rows: number) => void,
): ColumnReading {
  const listener = new Listener();
  const keys = new KeyReader(mapping, vocabulary, preset, listener);
  const isLong = mapping.roles.some(({ kind }) => kind === 'value');
  const width = soundWidth(sheet, table, mapping, problems);
  const all = dataRowIndexes(sheet, table, mapping);
  const rows = isLong ? all.filter((row) => width(row)) : all;
  const empty = new FigureColumns(sheet.name, -1, 0);
  const columns = prepareTable(
    sheet,
    mapping,
    rowsView(table, rows),
    keys,
    vocabulary,
    problems,
    () => {
      const areaColumns = mapping.roles.flatMap(({ kind }, column) =>
        kind === 'area-code' || kind === 'area-name' ? [column] : [],
      );
      const sample = sampleRows(table, rows, keys, areaColumns);
      keys.learn(sample.rows, (at) => sample.times[at] ?? 0);
    },
  );
  if (!columns) return { figures: empty, convention: 'vi', unitRows: 0 };
  const words = columnWords(table, rows, mapping, keys, vocabulary, listener, problems);
  const figures = new FigureColumns(
    sheet.name,
    keys.column('numerator'),
    rows.length * columns.length,
  );
  const variants = rowVariants(mapping, columns, words.saids, vocabulary, figures.names);
  const convention =
    preset.convention ??
    settleConvention(
      columnFigureTexts(table, rows, words, columns, variants, mapping),
      columns,
      mapping,
      vocabulary,
      problems,
    );
  const sharesArePercent = preset.sharesArePercent ?? false;
  const reading = { vocabulary, convention, sharesArePercent };
  const input = { table, mapping, columns, variants, keys, reading, problems, figures };
  const reader = new RowReader(input, listener);
  let unitRows = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (at % rowsToTell === 0) onRows(at);
    const row = rows[at] ?? 0;
    const said = words.saidOf[at] ?? 0;
    if (words.saids[said]?.kind === 'skip' || (!isLong && !width(row))) continue;
    if (reader.read(row, said)) unitRows += 1;
  }
  return { figures, convention, unitRows };
}

/** Whether a row has as many cells as the header; one that has not is told. */
function soundWidth(
  sheet: Sheet,
  table: TextColumns,
  mapping: TableMapping,
  problems: ProblemList,
): (row: number) => boolean {
  const width = mapping.headers.length;
  const blanks = blanksOf(table);
  return (row) => {
    let isSound = table.fields === undefined || (table.fields[row] ?? 0) >= width;
    for (let column = width; isSound && column < table.ids.length; column += 1)
      isSound = blanks[column]?.[table.ids[column]?.[row] ?? 0] === 1;
    return isSound || hasSoundWidth(rowAt(table, row), sheet, mapping, problems);
  };
}
