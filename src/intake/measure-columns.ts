import type { Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { CellPlace } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import type { KeyParts, TableMapping, TableUnit } from './mapping.ts';
import { personalCells } from './personal-columns.ts';
import type { ProblemList } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A column of figures and what its header says of them. */
export interface MeasureColumn {
  readonly column: number;
  readonly key: KeyParts;
  readonly unit: TableUnit | undefined;
}

const yearPair = /^\D*(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)\d{2}\D*$/;

/** Columns of figures. What cannot be read is told at the head of its column; columns without any figure are left out. */
export function measureColumns(
  sheet: Sheet,
  mapping: TableMapping,
  rows: readonly SheetRow[],
  keys: KeyReader,
  vocabulary: Vocabulary,
  problems: ProblemList,
): MeasureColumn[] {
  const { headers, roles } = mapping;
  const hasUnits = roles.some((role) => role.kind === 'measure' && role.key.areaId !== undefined);
  const firsts = new Map<string, number>();
  return roles.flatMap((role, column): MeasureColumn[] => {
    const header = headers[column] ?? '';
    const place = headPlace(sheet, mapping, column);
    const first = firsts.get(header);
    if (header !== '' && first === undefined) firsts.set(header, column);
    const tell = (
      ...args: Parameters<typeof intakeProblem> extends [unknown, ...infer R] ? R : never
    ) => problems.add(intakeProblem('error', ...args));
    const kind =
      role.kind === 'personal' ? vocabulary.personal(header) : personalCells(rows, column);
    if (kind !== '') {
      tell('personal-data', { ...place, row: 0 }, header, { kind });
      return [];
    }
    switch (role.kind) {
      case 'unknown':
        if (yearPair.test(header)) {
          const read = vocabulary.period(header);
          const facts = read.ok ? { reason: '', suggestion: read.key } : read;
          tell('period-not-read', place, header, {
            reason: facts.reason,
            suggestion: facts.suggestion,
          });
        } else if (hasUnits) {
          const found = vocabulary.place({
            code: '',
            name: header,
            period: '',
            levelHint: undefined,
          });
          const near = found.kind === 'unknown' ? found.nearest : [];
          tell('area-unknown', place, header, {
            nearest: near.map(({ name }) => name.vi).join('; '),
          });
        } else
          tell('indicator-unknown', place, header, {
            nearest: vocabulary.nearestIndicator(header),
          });
        return [];
      case 'value':
        return column === keys.column('value') ? [{ column, key: {}, unit: undefined }] : [];
      case 'measure': {
        if (rows.every((row) => cellText(row.cells[column]).trim() === '')) {
          problems.add(intakeProblem('note', 'column-ignored', place, header, {}));
          return [];
        }
        if (first !== undefined)
          tell('header-duplicate', place, header, { other: headPlace(sheet, mapping, first).name });
        const { key, unit } = role;
        const indicatorId = key.indicatorId ?? mapping.constants.indicatorId ?? '';
        if (/^\d{4}$/.test(key.period ?? '') && !vocabulary.isByYear(indicatorId)) {
          tell('single-year', place, key.period ?? '', {});
          return [];
        }
        return [{ column, key, unit }];
      }
      default:
        return [];
    }
  });
}

/** The lowest filled cell over a column. */
function headPlace(
  sheet: Sheet,
  mapping: TableMapping,
  column: number,
): CellPlace & { readonly name: string } {
  let row = 0;
  for (let i = mapping.headerFrom; i < mapping.dataFrom; i += 1) {
    const found = sheet.rows[i];
    if (found && cellText(found.cells[column]).trim() !== '' && i < mapping.headerTo)
      row = found.number;
  }
  return {
    sheet: sheet.name,
    row,
    column,
    name: intakeProblem('note', 'column-ignored', { sheet: '', row, column }, '', {}).cell,
  };
}
