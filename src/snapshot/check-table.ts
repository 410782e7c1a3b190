import { append } from '#lib/append.ts';
import type { CellReader } from './cell-reader.ts';
import { cellReader } from './cell-reader.ts';
import type { Place, Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { RawRow, RawTable } from './read-csv.ts';
import type { Field, TableSchema } from './table-schema.ts';

/** A table whose cells hold what its schema says; empty text is "no value". */
export interface CheckedTable {
  readonly file: string;
  /** Position of each column of the schema that the file has. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows without a fault of their own. */
  readonly rows: readonly RawRow[];
  /** All rows, sound or not: keys are looked up here, so that one fault is not reported twice. */
  readonly allRows: readonly RawRow[];
  readonly problems: readonly Problem[];
}

/** Checks the header and every cell of a table against its schema, then uniqueness and the primary key. */
export function checkTable(raw: RawTable, schema: TableSchema): CheckedTable {
  const { file } = raw;
  const columns = new Map(raw.columns.map((name, index) => [name, index]));
  const problems = [...raw.problems, ...headerProblems(raw, schema)];
  const readers = schema.fields.flatMap((field) => {
    const index = columns.get(field.name);
    return index === undefined ? [] : [{ field, index, read: cellReader(field) }];
  });
  if (readers.length === 0) return { file, columns: new Map(), rows: [], allRows: [], problems };
  const missing = new Set(schema.missingValues);
  const allRows = raw.rows.map((row) => tidyRow(row, raw, missing, problems));
  const rows = allRows.filter((row) => {
    const found = readers.flatMap((reader) => cellProblem(row, reader, file));
    for (const fault of found) problems.push(fault);
    return found.length === 0;
  });
  for (const { field } of readers) {
    if (field.constraints.unique) append(problems, repeats('unique-error', [field.name]));
  }
  if (schema.primaryKey.length > 0) append(problems, repeats('primary-key', schema.primaryKey));
  if (raw.rows.length === 0 && raw.problems.length === 0) {
    problems.push(problem('warning', 'no-rows', { file }, {}));
  }
  return { file, columns, rows, allRows, problems };

  function repeats(rule: 'unique-error' | 'primary-key', fields: readonly string[]): Problem[] {
    const firstLines = new Map<string, number>();
    return allRows.flatMap((row) => {
      const parts = fields.map((name) => row.cells[columns.get(name) ?? -1] ?? '');
      if (parts.every((part) => part === '')) return [];
      const key = JSON.stringify(parts);
      const firstLine = firstLines.get(key);
      if (firstLine === undefined) firstLines.set(key, row.line);
      const value = parts.filter((part) => part !== '').join(', ');
      const place = { file, line: row.line, column: fields.join(', '), value };
      return firstLine === undefined ? [] : [problem('error', rule, place, { firstLine })];
    });
  }
}

function headerProblems({ file, columns }: RawTable, schema: TableSchema): Problem[] {
  const expected = schema.fields.map(({ name }) => name);
  const hasAny = expected.some((name) => columns.includes(name));
  if (!hasAny) {
    const place = { file, line: 1, value: columns.join(',') };
    return [problem('error', 'header-wrong', place, { expected: expected.join(',') })];
  }
  const at = (column: string): Place => ({ file, line: 1, column });
  return [
    ...expected
      .filter((name) => !columns.includes(name))
      .map((name) => problem('error', 'column-missing', at(name), {})),
    ...columns
      .filter((name) => name.trim() !== '' && !expected.includes(name))
      .map((name) => problem('error', 'column-extra', at(name), {})),
  ];
}

/** Removes spaces around cells (told once a cell) and turns the signs for "no value" into empty text. */
function tidyRow(
  row: RawRow,
  { columns, file }: RawTable,
  missing: ReadonlySet<string>,
  problems: Problem[],
): RawRow {
  if (row.cells.every((cell) => cell === cell.trim() && (cell === '' || !missing.has(cell))))
    return row;
  const cells = row.cells.map((cell, index) => {
    const trimmed = cell.trim();
    if (trimmed !== cell) {
      const place = { file, line: row.line, column: columns[index] ?? '', value: cell };
      problems.push(problem('warning', 'cell-space', place, {}));
    }
    return missing.has(trimmed) ? '' : trimmed;
  });
  return { line: row.line, cells };
}

interface ColumnReader {
  readonly field: Field;
  readonly index: number;
  readonly read: CellReader;
}

function cellProblem(row: RawRow, { field, index, read }: ColumnReader, file: string): Problem[] {
  const text = row.cells[index] ?? '';
  const place = { file, line: row.line, column: field.name };
  if (text === '') {
    return field.constraints.required ? [problem('error', 'constraint-required', place, {})] : [];
  }
  const fault = read(text, place);
  return fault ? [fault] : [];
}
