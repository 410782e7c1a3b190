import type { Sheet, SheetRow } from '#sheets/sheet.ts';
import { columnLetters } from '#lib/column-letters.ts';
import { cellText } from '#sheets/sheet.ts';
import type { CellPlace, IntakeProblem } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import { keyFaults } from './key-faults.ts';
import type { KeyParts, TableMapping, TableUnit } from './mapping.ts';
import { isFigureCell } from './propose-mapping.ts';
import { personalCells } from './personal-columns.ts';
import type { ProblemSink } from './problem-list.ts';
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
  problems: ProblemSink,
): MeasureColumn[] {
  const { headers, roles } = mapping;
  const hasUnits = roles.some((role) => role.kind === 'measure' && role.key.areaId !== undefined);
  const firsts = new Map<string, number>();
  const whole = { sheet: sheet.name, row: 0, column: -1 };
  const wrong = keyFaults(mapping.constants, whole, vocabulary);
  problems.add(...wrong);
  if (wrong.length > 0) return [];
  return roles.flatMap((role, column): MeasureColumn[] => {
    const header = headers[column] ?? '';
    const place = headPlace(sheet, mapping, column);
    const first = firsts.get(header);
    if (header !== '' && first === undefined) firsts.set(header, column);
    const kind =
      role.kind === 'personal' ? vocabulary.personal(header) : personalCells(rows, column);
    if (kind !== '') {
      const whole = { ...place, row: 0 };
      problems.add(intakeProblem('error', 'personal-data', whole, header, { kind }));
      return [];
    }
    if (role.kind === 'unknown') problems.add(unknownHeader(header, place, hasUnits, vocabulary));
    if (role.kind === 'unknown-text')
      problems.add(intakeProblem('error', 'column-unknown', place, header, {}));
    if (role.kind === 'value' && column === keys.column('value'))
      return [{ column, key: {}, unit: undefined }];
    if (role.kind === 'value' && rows.some(({ cells }) => isFigureCell(cells[column] ?? '')))
      problems.add(intakeProblem('error', 'column-unknown', place, header, {})); // a second column of values
    if (role.kind !== 'measure') return [];
    if (rows.every((row) => cellText(row.cells[column]).trim() === '')) {
      problems.add(intakeProblem('note', 'column-ignored', place, header, {}));
      return [];
    }
    if (first !== undefined)
      problems.add(
        intakeProblem('error', 'header-duplicate', place, header, { other: columnLetters(first) }),
      );
    const { key, unit } = role;
    const faults = keyFaults(key, place, vocabulary);
    problems.add(...faults);
    if (faults.length > 0) return [];
    const indicatorId = key.indicatorId ?? mapping.constants.indicatorId ?? '';
    if (/^\d{4}$/.test(key.period ?? '') && !vocabulary.isByYear(indicatorId)) {
      problems.add(intakeProblem('error', 'single-year', place, key.period ?? '', {}));
      return [];
    }
    return [{ column, key, unit }];
  });
}

/** Why a column of figures cannot be read: a year, a unit or an indicator that is none. */
function unknownHeader(
  header: string,
  place: CellPlace,
  isUnit: boolean,
  vocabulary: Vocabulary,
): IntakeProblem {
  if (yearPair.test(header)) {
    const read = vocabulary.period(header);
    const facts = read.ok
      ? { reason: '', suggestion: read.key }
      : { reason: read.reason, suggestion: read.suggestion };
    return intakeProblem('error', 'period-not-read', place, header, facts);
  }
  if (!isUnit) {
    const nearest = vocabulary.nearestIndicator(header);
    return intakeProblem('error', 'indicator-unknown', place, header, { nearest });
  }
  const found = vocabulary.place({ code: '', name: header, period: '', levelHint: undefined });
  const near = found.kind === 'unknown' ? found.nearest : [];
  const nearest = near.map(({ name }) => name.vi).join('; ');
  return intakeProblem('error', 'area-unknown', place, header, { nearest });
}

/** The lowest filled cell over a column. */
function headPlace(sheet: Sheet, mapping: TableMapping, column: number): CellPlace {
  let row = 0;
  for (const found of sheet.rows.slice(mapping.headerFrom, mapping.headerTo))
    if (cellText(found.cells[column]).trim() !== '') row = found.number;
  return { sheet: sheet.name, row, column };
}
