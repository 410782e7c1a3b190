import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { columnsByHand } from '#intake/columns-by-hand.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';
import { rowsWith } from '#intake/columns/column-rows.ts';
import type { Preset, TableMapping } from '#intake/mapping.ts';
import { numberType } from '#intake/read-figure.ts';
import type { Vocabulary } from '#intake/vocabulary.ts';

/** Roles of columns of words; a bare number there may be what a comma cut off the figure before it. */
const wordRoles: ReadonlySet<string> = new Set(['note', 'source', 'ignore', 'unknown-text']);

/**
 * "Bát Xát,64,8," where the comma parts both columns and decimals: 64 stands as the share and 8 as the note. Told for
 * every row where a column of words holds a bare number while the share or average before it has no decimals, unless a
 * row of the file writes its decimals otherwise, or a person said what the column of words is.
 */
export function splitDecimals(
  file: OpenedFile,
  mappings: readonly TableMapping[],
  vocabulary: Vocabulary,
  preset: Preset,
): IntakeProblem[] {
  if (file.delimiter !== ',') return [];
  return mappings.flatMap((mapping) => {
    const sheet = file.sheets.find(({ name }) => name === mapping.sheet);
    const answered = columnsByHand(mapping, preset);
    const decimals = decimalColumns(mapping, vocabulary);
    const words = mapping.roles.flatMap(({ kind }, column) =>
      wordRoles.has(kind) && !answered.has(column) ? [column] : [],
    );
    if (!sheet || words.length === 0 || decimals.length === 0) return [];
    const { columns } = sheet;
    if (columns && rowsWith(columns, mapping, decimals, isDecimal, 1).length > 0) return [];
    const body = columns
      ? rowsWith(columns, mapping, words, isCut)
      : sheet.rows.slice(mapping.dataFrom, mapping.dataTo);
    const cellAt = (row: SheetRow, column: number) => cellText(row.cells[column]).trim();
    const isWritten = decimals.some((column) => body.some((row) => isDecimal(cellAt(row, column))));
    if (isWritten) return [];
    return body.flatMap((row): IntakeProblem[] => {
      const cut = words.find((column) => isCut(cellAt(row, column)));
      const at = decimals.findLast((column) => cut !== undefined && column < cut);
      if (cut === undefined || at === undefined || !/^-?\d{1,3}$/.test(cellAt(row, at))) return [];
      const place = { sheet: mapping.sheet, row: row.number, column: cut };
      const isBeside = cut === at + 1;
      const meant = isBeside ? `${cellAt(row, at)},${cellAt(row, cut)}` : '';
      const facts = { figure: cellAt(row, at), meant };
      return [intakeProblem('error', 'decimal-split', place, cellAt(row, cut), facts)];
    });
  });
}

const isDecimal = (text: string): boolean => /^-?\d+[.,]\d+\s*%?$/.test(text);
const isCut = (text: string): boolean => /^\d{1,3}%?$/.test(text);

/** Columns of figures that may have decimals: shares, averages. */
function decimalColumns({ roles, constants }: TableMapping, vocabulary: Vocabulary): number[] {
  return roles.flatMap((role, column) => {
    if (role.kind === 'value') return [column];
    if (role.kind !== 'measure') return [];
    const id = role.key.indicatorId ?? constants.indicatorId ?? '';
    const indicator = vocabulary.indicators.get(id);
    return indicator && numberType(indicator, role.unit) !== 'count' ? [column] : [];
  });
}
