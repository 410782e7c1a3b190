import type { Indicator } from '#domain/indicator.ts';
import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { combinedLevel, isLevelInDoubt, tellCombined } from './combined-level.ts';
import { columnsByHand } from './columns-by-hand.ts';
import { isCounterRow } from './header-block.ts';
import type { IntakeCell } from './intake-cell.ts';
import { intakeProblem } from './intake-problem.ts';
import type { MeasureColumn } from './measure-columns.ts';
import { measureColumns } from './measure-columns.ts';
import type { Convention, Preset, TableMapping, TableUnit } from './mapping.ts';
import type { ProblemSink } from './problem-list.ts';
import { FigureTexts, settleConvention } from './table-convention.ts';
import { hasSoundWidth, mergedRows, tellRowsBelow } from './table-shape.ts';
import { noFigure, numberType, readFigure } from './read-figure.ts';
import { KeyReader } from './read-keys.ts';
import { rowOrigin } from './row-origin.ts';
import { missingKind, partOf } from './row-parts.ts';
import { rowSeries } from './row-series.ts';
import { RowWords } from './row-words.ts';
import { withSpreadKeys } from './spread-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a table gave. */
export interface TableReading {
  readonly cells: readonly IntakeCell[];
  readonly convention: Convention;
  /** Rows of single units, those whose unit or figure could not be read among them. */
  readonly unitRows: number;
}

/** Rows between two words on how far the reading has come. */
export const rowsToTell = 8192;

/** Reads all figures of a table by its mapping. Every cell that could not be read is a problem at its place. */
export function readTable(
  sheet: Sheet,
  mapping: TableMapping,
  vocabulary: Vocabulary,
  preset: Preset,
  problems: ProblemSink,
  onRows: (rows: number) => void = () => undefined,
): TableReading {
  const keys = new KeyReader(mapping, vocabulary, preset, problems);
  const isLong = mapping.roles.some(({ kind }) => kind === 'value');
  const rows = dataRows(withSpreadKeys(sheet, mapping), mapping).filter(
    (row) => !isLong || hasSoundWidth(row, sheet, mapping, problems),
  );
  const columns = prepareTable(sheet, mapping, rows, keys, vocabulary, problems, () =>
    keys.learn(rows),
  );
  if (!columns) return { cells: [], convention: 'vi', unitRows: 0 };
  const words = new RowWords(mapping, keys, vocabulary, problems);
  const named = rows.map((row) => ({ row, words: words.read(row) }));
  const convention =
    preset.convention ??
    settleConvention(
      figureTexts(named, columns, mapping, vocabulary),
      columns,
      mapping,
      vocabulary,
      problems,
    );
  const cells: IntakeCell[] = [];
  const byHand = columnsByHand(mapping, preset);
  let unitRows = 0;
  let read = 0;
  for (const { row, words: said } of named) {
    read += 1;
    if (read % rowsToTell === 0) onRows(read);
    if (said.kind === 'skip') continue;
    if (!isLong && !hasSoundWidth(row, sheet, mapping, problems)) continue;
    const ownPeriod = keys.period(row);
    const combined = combinedLevel(keys.text(row, 'level'), vocabulary);
    const level = combined === '' ? keys.level(row) : '';
    const breakdown = keys.category(row);
    const category = combined === '' ? breakdown : breakdown === null ? null : combined;
    const isSplitTwice = combined !== '' && (breakdown ?? '') !== '';
    const series = rowSeries(row, sheet.name, keys, vocabulary, problems);
    const origin = rowOrigin(row, sheet.name, keys, vocabulary, problems);
    const isTotal = keys.isTotalRow(row);
    if (!isTotal) unitRows += 1;
    if (
      ownPeriod === '' ||
      level === null ||
      category === null ||
      series === null ||
      !keys.isActual(row)
    )
      continue;
    const areas = new Map<string, string | undefined>();
    for (const { column, key, unit } of columns) {
      const place = { sheet: sheet.name, row: row.number, column };
      const period = key.period ?? ownPeriod ?? mapping.constants.period ?? '';
      const indicatorId =
        key.indicatorId ?? said.indicatorId ?? mapping.constants.indicatorId ?? '';
      const indicator = vocabulary.indicators.get(indicatorId);
      if (!indicator || period === '') continue;
      if (/^\d{4}$/.test(period) && key.period === undefined && !vocabulary.isByYear(indicatorId)) {
        keys.askSingleYear(row, period);
        continue;
      }
      let areaId = key.areaId ?? (isTotal ? totalMark : undefined);
      if (areaId === undefined) {
        if (!areas.has(period)) areas.set(period, keys.area(row, period));
        areaId = areas.get(period);
      }
      if (areaId === undefined) continue;
      const split = {
        level: key.level ?? level ?? said.level ?? mapping.constants.level ?? '',
        category: key.category ?? category ?? said.category ?? '',
      };
      if (
        isSplitTwice ||
        (!byHand.has(column) && isLevelInDoubt(indicatorId, split.level, split.category))
      ) {
        tellCombined(row, place, key.category === undefined, mapping, keys, problems);
        continue;
      }
      const reading = {
        vocabulary,
        indicator,
        convention,
        unit: unit ?? said.unit ?? unitFor(mapping.unit, indicator),
        sharesArePercent: preset.sharesArePercent ?? false,
      };
      const cell = row.cells[column] ?? '';
      const merged = mergedRows(sheet, row.number, column);
      if (merged > 1) {
        if (cellText(cell).trim() !== '')
          problems.add(
            intakeProblem('error', 'merged-numbers', place, cellText(cell), { rows: merged }),
          );
        continue;
      }
      const kind = missingKind(row, keys, vocabulary);
      const result =
        cellText(cell).trim() === '' && kind !== undefined
          ? { ...noFigure, value: { kind } }
          : readFigure(cell, reading, place);
      if (result.problem) problems.add(result.problem);
      if (!result.value) continue;
      cells.push({
        ...place,
        areaId,
        period,
        indicatorId,
        level: split.level,
        category: split.category,
        source: origin.source,
        referenceDate: origin.referenceDate,
        seriesId: key.seriesId ?? series,
        value: result.value,
        text: result.text,
        decimals: result.decimals,
        numerator: partOf(row, 'numerator', keys, vocabulary, convention, problems, sheet.name),
        denominator: partOf(row, 'denominator', keys, vocabulary, convention, problems, sheet.name),
        numeratorColumn: keys.column('numerator'),
        precision: result.precision,
        isTotal,
        raw: cellText(cell),
        origin,
      });
    }
  }
  return { cells, convention, unitRows };
}

/**
 * What is told of a table before its rows are read, and its columns of figures; undefined when its rows cannot be read.
 * @param learn lets the reader of keys look through all rows
 */
export function prepareTable(
  sheet: Sheet,
  mapping: TableMapping,
  rows: readonly SheetRow[],
  keys: KeyReader,
  vocabulary: Vocabulary,
  problems: ProblemSink,
  learn: () => void,
): readonly MeasureColumn[] | undefined {
  if (rows.length === 0) {
    const at = { sheet: sheet.name, row: sheet.rows[mapping.headerFrom]?.number ?? 0, column: -1 };
    problems.add(intakeProblem('error', 'header-only', at, '', {}));
    return undefined;
  }
  tellRowsBelow(sheet, mapping, problems);
  if (mapping.unitInDoubt !== undefined) {
    const whole = { sheet: sheet.name, row: 0, column: -1 };
    problems.add(intakeProblem('error', 'unit-unknown', whole, mapping.unitInDoubt, {}));
  }
  learn();
  const columns = measureColumns(sheet, mapping, rows, keys, vocabulary, problems);
  return hasAllParts(mapping, columns, keys, problems) ? columns : undefined;
}

/** The unit over the table; "nghìn người" is that of persons, not of schools or classrooms. */
export function unitFor(unit: TableUnit | undefined, indicator: Indicator): TableUnit | undefined {
  if (!unit || unit.multiplier === 1) return unit?.isPercent === true ? undefined : unit;
  const persons = /người|học sinh|học viên|giáo viên|trẻ|em/u;
  return persons.test(unit.text.toLowerCase()) && !persons.test(indicator.unit.vi)
    ? undefined
    : unit;
}

/** Unit of a total row until the units it adds up are known. */
export const totalMark = '=total';

/** Rows of figures; blank rows, rows that number the columns and repeated headers are none. */
function dataRows(sheet: Sheet, mapping: TableMapping): SheetRow[] {
  const header = sheet.rows[mapping.dataFrom - 1];
  const lines = new Set(
    sheet.rows
      .slice(mapping.headerFrom, mapping.dataFrom)
      .map((row) => JSON.stringify(row.cells.map(cellText))),
  );
  return sheet.rows
    .slice(mapping.dataFrom, mapping.dataTo)
    .filter(
      (row) =>
        row !== header &&
        row.cells.some((cell) => cellText(cell).trim() !== '') &&
        !isCounterRow(row) &&
        !lines.has(JSON.stringify(row.cells.map(cellText))),
    );
}

/** Asks for a part of the key that nothing in the table gives. */
function hasAllParts(
  mapping: TableMapping,
  columns: readonly MeasureColumn[],
  keys: KeyReader,
  problems: ProblemSink,
): boolean {
  const { constants, sheet } = mapping;
  const isGiven = (part: 'areaId' | 'period' | 'indicatorId', has: boolean) =>
    has || constants[part] !== undefined || columns.every(({ key }) => key[part] !== undefined);
  const asked = [
    ...(isGiven('areaId', keys.hasAreaColumn()) ? [] : (['area'] as const)),
    ...(isGiven('period', keys.column('period') >= 0) ? [] : (['period'] as const)),
    ...(isGiven('indicatorId', keys.column('indicator') >= 0) ? [] : (['indicator'] as const)),
  ];
  const at = { sheet, row: 0, column: -1 };
  if (columns.length === 0) problems.add(intakeProblem('error', 'header-not-found', at, '', {}));
  for (const part of asked)
    problems.add(intakeProblem('error', 'key-part-missing', at, '', { part }));
  return asked.length === 0 && columns.length > 0;
}

interface NamedRow {
  readonly row: SheetRow;
  readonly words: ReturnType<RowWords['read']>;
}

/** Texts of all figures of a table, in order. */
function figureTexts(
  rows: readonly NamedRow[],
  columns: readonly MeasureColumn[],
  mapping: TableMapping,
  vocabulary: Vocabulary,
): FigureTexts {
  const texts = new FigureTexts();
  for (const { row, words } of rows) {
    if (words.kind === 'skip') continue;
    for (const { column, key, unit } of columns) {
      const cell: Cell = row.cells[column] ?? '';
      const id = key.indicatorId ?? words.indicatorId ?? mapping.constants.indicatorId ?? '';
      const indicator = vocabulary.indicators.get(id);
      if (typeof cell !== 'string' && cell.kind === 'number') texts.hasNumberCells = true;
      if (typeof cell !== 'string' || !indicator) continue;
      const type = numberType(indicator, unit ?? words.unit ?? mapping.unit);
      const place = { sheet: mapping.sheet, row: row.number, column };
      texts.add(cell.trim(), type === 'count', place);
    }
  }
  return texts;
}
