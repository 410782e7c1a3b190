import { sheetOfRows } from '#sheets/column-sheet.ts';
import type { Sheet } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { IntakeTarget } from '#intake/intake-target.ts';
import type { Preset, TableMapping } from '#intake/mapping.ts';
import type { ProblemList } from '#intake/problem-list.ts';
import type { SoFar } from '#intake/so-far.ts';
import { proposeMapping } from '#intake/propose-mapping.ts';
import { isOfSeveralLevels } from '#intake/combined-level.ts';
import { hasFigureColumns } from '#intake/table-shape.ts';
import type { TakenTables } from '#intake/taken-tables.ts';
import { checkColumns } from './check-columns.ts';
import type { FigureOrigin } from './figure-columns.ts';
import { isPlainTable, mayHoldSeveral } from './plain-table.ts';
import { readColumns } from './read-columns.ts';

/**
 * Reads and checks a file by columns; undefined when it has anything that the columns do not know: several tables,
 * columns of units above, other ways of counting, schools of several levels. Such a file is read row by row,
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
  if (!columns || others.some(hasRows) || !isWanted(sheet, preset)) return undefined;
  const { vocabulary } = target;
  const mapping = proposeMapping(sheet, vocabulary, preset);
  if (!mapping || !hasFigureColumns(mapping) || !isPlainTable(columns, mapping, vocabulary))
    return undefined;
  if (isMergedInData(sheet, mapping)) return undefined;
  if (mayHoldSeveral(sheet, columns, vocabulary)) return undefined;
  soFar.begin(problems);
  const onRows = (rows: number) => soFar.rows(rows);
  const reading = readColumns(sheet, columns, mapping, vocabulary, preset, problems, onRows);
  const { figures, convention } = reading;
  if (figures.names.categories.list.some(isOfSeveralLevels)) return undefined;
  const isOther = ({ seriesId }: FigureOrigin) => seriesId !== '' && seriesId !== target.seriesId;
  if (figures.originList.some(isOther)) return undefined;
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

const hasRows = ({ rows }: Sheet): boolean => rows.length > 0;

const isWanted = ({ name, isHidden }: Sheet, { sheets }: Preset): boolean =>
  sheets === undefined ? isHidden !== true : sheets.includes(name);

/** Merged cells hold for rows of figures only the reader of rows knows. */
function isMergedInData({ merges, rows, columns }: Sheet, mapping: TableMapping): boolean {
  if (merges.length === 0) return false;
  const numberAt = (at: number) => columns?.numbers[at] ?? rows[at]?.number ?? 0;
  const first = numberAt(mapping.dataFrom);
  const last = numberAt(mapping.dataTo - 1);
  return merges.some(({ top, bottom }) => bottom >= first && top <= last);
}

/** The file with its sheets as rows alone. */
export const rowsOnly = (opened: OpenedFile): OpenedFile => ({
  ...opened,
  sheets: opened.sheets.map(sheetOfRows),
});
