import type { Sheet } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { IntakeTarget } from '#intake/intake-target.ts';
import type { Preset } from '#intake/mapping.ts';
import type { ProblemList } from '#intake/problem-list.ts';
import type { SoFar } from '#intake/so-far.ts';
import { proposeMapping } from '#intake/propose-mapping.ts';
import { isOfSeveralLevels } from '#intake/combined-level.ts';
import { hasFigureColumns } from '#intake/table-shape.ts';
import type { TakenTables } from '#intake/taken-tables.ts';
import { checkColumns } from './check-columns.ts';
import { isPlainTable, mayHoldSeveral } from './plain-table.ts';
import { readColumns } from './read-columns.ts';

/**
 * Reads and checks a file by columns; undefined when it has anything that the columns do not know: several tables,
 * columns of sources, dates, ways of counting or units above, schools of several levels. Such a file is read row by row,
 * and what was told here on the way is void.
 */
export function takeColumns(
  opened: OpenedFile,
  target: IntakeTarget,
  preset: Preset,
  problems: ProblemList,
  soFar: SoFar,
): TakenTables | undefined {
  const [sheet, ...others] = opened.sheets;
  const columns = sheet?.columns;
  if (!columns || others.length > 0 || !isWanted(sheet, preset)) return undefined;
  const { vocabulary } = target;
  const mapping = proposeMapping(sheet, vocabulary, preset);
  if (!mapping || !hasFigureColumns(mapping) || !isPlainTable(columns, mapping, vocabulary))
    return undefined;
  if (mayHoldSeveral(sheet, columns, vocabulary)) return undefined;
  soFar.begin(problems);
  const onRows = (rows: number) => soFar.rows(rows);
  const reading = readColumns(sheet, columns, mapping, vocabulary, preset, problems, onRows);
  const { figures, convention } = reading;
  if (figures.names.categories.list.some(isOfSeveralLevels)) return undefined;
  const { name } = sheet;
  const unitRows = new Map([[name, reading.unitRows]]);
  const conventions = new Map([[name, convention]]);
  return {
    mappings: [mapping],
    offered: [{ sheet: name, table: 1, firstRow: mapping.firstRow, isRead: true }],
    unitRows,
    checked: checkColumns(
      { file: opened, mapping, figures, conventions, unitRows, problems },
      target,
      preset,
      soFar,
    ),
  };
}

const isWanted = ({ name, isHidden }: Sheet, { sheets }: Preset): boolean =>
  sheets === undefined ? isHidden !== true : sheets.includes(name);

/** The file with its sheets as rows alone. */
export const rowsOnly = (opened: OpenedFile): OpenedFile => ({
  ...opened,
  sheets: opened.sheets.map((sheet) => (sheet.columns ? withRows(sheet) : sheet)),
});

function withRows(sheet: Sheet): Sheet {
  const { name, rows, merges, hiddenColumns } = sheet;
  return { name, rows: [...rows], merges, hiddenColumns };
}
