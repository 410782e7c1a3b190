import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { parsePeriod } from '#domain/period.ts';
import { schoolLevels } from '#domain/school-level.ts';
import type { MissingKind, Value } from '#domain/value.ts';
import { missingKinds, observationStatuses, qualifiers, reported } from '#domain/value.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { plainNumberFor } from './cell-reader.ts';
import type { CheckedTable } from './check-table.ts';
import { codeColumn } from './code-column.ts';
import { numberColumn, textColumn } from './columns.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { RawRow } from './read-csv.ts';

/** Rows of all observation files as the cube wants them. Rows with a fault are reported and left out. */
export function readObservations(
  tables: readonly CheckedTable[],
  context: PackageContext,
  problems: Problem[],
): ObservationRow[] {
  const rows = tables.flatMap((table) => readTable(table, context, problems));
  return withoutRepeats(rows, problems);
}

function readTable(table: CheckedTable, context: PackageContext, problems: Problem[]) {
  const { file } = table;
  const text = (name: string) => textColumn(table, name);
  const [areaId, period] = [text('area_id'), text('period')];
  const [indicatorId, seriesId] = [text('indicator_id'), text('series_id')];
  const [dimension, category] = [text('dimension'), text('category')];
  const [referenceDate, sourceId, noteId] = [
    text('reference_date'),
    text('source_id'),
    text('note_id'),
  ];
  const level = codeColumn(table, 'school_level', schoolLevels, problems);
  const status = codeColumn(table, 'status', observationStatuses, problems);
  const qualifier = codeColumn(table, 'qualifier', qualifiers, problems);
  const value = valueColumn(table, context, problems);
  const numerator = numberColumn(table, 'numerator');
  const denominator = numberColumn(table, 'denominator');
  const precision = numberColumn(table, 'precision');
  const isSoundPeriod = periodCheck(table, context, problems);
  return table.rows.flatMap((row): ObservationRow[] => {
    const codes = { level: level(row), status: status(row), qualifier: qualifier(row) };
    const found = value(row);
    const isSound = isSoundPeriod(row) && found !== undefined;
    const { level: schoolLevel, status: state, qualifier: words } = codes;
    if (!isSound || schoolLevel === undefined || !state || words === undefined) return [];
    return [
      {
        areaId: areaId(row),
        period: period(row),
        indicatorId: indicatorId(row),
        seriesId: seriesId(row),
        level: schoolLevel,
        category: dimension(row) === '' ? '' : `${dimension(row)}:${category(row)}`,
        value: found,
        numerator: numerator(row),
        denominator: denominator(row),
        status: state,
        qualifier: words,
        precision: precision(row) ?? 0,
        referenceDate: referenceDate(row),
        sourceId: sourceId(row),
        noteId: noteId(row),
        file,
        line: row.line,
      },
    ];
  });
}

/** Value of a row: a number or a kind of missing, exactly one of them. */
function valueColumn(table: CheckedTable, context: PackageContext, problems: Problem[]) {
  const { file } = table;
  const number = textColumn(table, 'value');
  const missingText = textColumn(table, 'missing');
  const kind = codeColumn<MissingKind>(table, 'missing', missingKinds, problems);
  const indicatorId = textColumn(table, 'indicator_id');
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  return (row: RawRow): Value | undefined => {
    const text = number(row);
    if ((text === '') === (missingText(row) === '')) {
      const value = [text, missingText(row)].filter((part) => part !== '').join(' + ');
      const place = { file, line: row.line, column: 'value, missing', value };
      problems.push(problem('error', 'value-or-missing', place, {}));
      return undefined;
    }
    if (text === '') {
      const missing = kind(row);
      return missing && { kind: missing };
    }
    const place = { file, line: row.line, column: 'value', value: text };
    const fault = numberProblem(text, indicators.get(indicatorId(row)), place);
    if (fault) problems.push(fault);
    return fault ? undefined : reported(Number(text));
  };
}

/** Counts are whole numbers, so "8.231" in a count is 8231 from a spreadsheet; steps are steps of the scale. */
function numberProblem(
  text: string,
  indicator: Indicator | undefined,
  place: { readonly file: string; readonly line: number },
): Problem | undefined {
  if (indicator?.kind === 'count' && indicator.decimals === 0) {
    const mayBeNegative = indicator.plausible !== null && indicator.plausible.min < 0;
    if (mayBeNegative ? /^-?\d+$/.test(text) : /^\d+$/.test(text)) return undefined;
    const suggestion = plainNumberFor(text, true);
    return problem('error', 'count-not-whole', place, {
      suggestion: /^\d+$/.test(suggestion) ? suggestion : '',
    });
  }
  const steps = indicator?.kind === 'status' ? (indicator.scale?.length ?? 0) : 0;
  if (steps === 0 || (/^\d+$/.test(text) && Number(text) < steps)) return undefined;
  return problem('error', 'status-step', place, { steps: steps - 1 });
}

/** A span of years is a period only for single figures; in a series it is a mistyped school year. */
function periodCheck(table: CheckedTable, context: PackageContext, problems: Problem[]) {
  const period = textColumn(table, 'period');
  const seriesId = textColumn(table, 'series_id');
  const joinable = new Set(context.series.filter((s) => s.joinable).map(({ id }) => id));
  return (row: RawRow): boolean => {
    const value = period(row);
    const kind = parsePeriod(value)?.kind;
    const place = { file: table.file, line: row.line, column: 'period', value };
    if (kind === undefined) problems.push(problem('error', 'period-format', place, {}));
    const isStraySpan = kind === 'span' && joinable.has(seriesId(row));
    if (isStraySpan) problems.push(problem('error', 'period-span', place, {}));
    return kind !== undefined && !isStraySpan;
  };
}

/** One cell, one row: over all files together, not only inside each. */
function withoutRepeats(rows: readonly ObservationRow[], problems: Problem[]): ObservationRow[] {
  const places = new Map<string, number>();
  const firsts = new Map<string, Map<number, ObservationRow>>();
  return rows.filter((row) => {
    const { areaId, period, indicatorId, seriesId, level, category } = row;
    const parts = [areaId, period, indicatorId, seriesId, level, category];
    const block = inner(firsts, JSON.stringify(parts.slice(2)));
    const cell = numberOf(places, areaId) * namesApart + numberOf(places, period);
    const first = block.get(cell);
    if (!first) {
      block.set(cell, row);
      return true;
    }
    const value = parts.filter((part) => part !== '').join(', ');
    const place = { file: row.file, line: row.line, column: 'area_id', value };
    const facts = { firstFile: first.file, firstLine: first.line };
    problems.push(problem('error', 'cell-twice', place, facts));
    return false;
  });
}

/** More areas and periods than a package can name: a cell of a block is one number, which millions of rows can afford. */
const namesApart = 1 << 24;

function inner<K, V>(maps: Map<string, Map<K, V>>, name: string): Map<K, V> {
  const found = maps.get(name) ?? new Map<K, V>();
  maps.set(name, found);
  return found;
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}
