import { append } from '#lib/append.ts';
import Papa from 'papaparse';
import type { Place, Problem } from './problem.ts';
import { problem } from './problem.ts';

/** A row as it stands in the file. Cells go by position, so a column called `__proto__` is a column like any other. */
export interface RawRow {
  /** Line on which the row begins, as a text editor counts: the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file taken apart; nothing is known of its meaning yet. */
export interface RawTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
}

/** Bounds on a file. A spreadsheet cuts a cell at 32,767 characters and a sheet at 1,048,576 rows. */
export interface CsvLimits {
  readonly rows: number;
  readonly cellLength: number;
}

const spreadsheetLimits: CsvLimits = { rows: 1_048_575, cellLength: 32_767 };

/** Takes comma-separated text apart. Rows with too few or too many cells are reported and left out. */
export function readCsv(text: string, file: string, limits = spreadsheetLimits): RawTable {
  const unix = text.replace(/\r\n?/g, '\n');
  const parsed = Papa.parse<string[]>(unix, {
    delimiter: ',',
    newline: '\n',
    preview: limits.rows + 2,
  });
  const rows = numberLines(parsed.data);
  const isCut = !unix.endsWith('\n');
  if (!isCut && rows.at(-1)?.cells.join('') === '') rows.pop();
  const problems = parsed.errors.flatMap(({ type, row }) =>
    type === 'Quotes'
      ? [problem('error', 'quote-broken', { file, line: lineAt(rows, row) }, {})]
      : [],
  );
  const [header, ...body] = rows;
  const columns = header?.cells ?? [];
  append(problems, headerProblems(columns, file));
  if (body.length > limits.rows) {
    problems.push(problem('error', 'rows-too-many', { file }, { limit: limits.rows }));
    body.length = limits.rows;
  }
  const last = isCut ? body.at(-1) : undefined;
  const kept = body.filter((row) => {
    const fault = rowProblem(row, columns, { file, line: row.line }, row === last, limits);
    if (fault) problems.push(fault);
    return fault === undefined;
  });
  return { file, columns, rows: kept, problems };
}

/** Rows with the line on which each begins; line breaks inside quotes count as lines of the file. */
function numberLines(data: readonly (readonly string[])[]): RawRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return row;
  });
}

function lineAt(rows: readonly RawRow[], index: number | undefined): number {
  return rows[index ?? 0]?.line ?? rows.at(-1)?.line ?? 0;
}

function headerProblems(columns: readonly string[], file: string): Problem[] {
  const only = columns.length === 1 ? columns[0] : undefined;
  const delimiter = only === undefined ? undefined : /[;\t|]/.exec(only)?.[0];
  if (delimiter !== undefined) {
    const value = only ?? '';
    return [problem('error', 'header-delimiter', { file, line: 1, value }, { delimiter })];
  }
  return columns.flatMap((column, index) => {
    const place = { file, line: 1, column };
    if (column.trim() === '') {
      return [problem('error', 'header-blank', place, { position: index + 1 })];
    }
    return columns.indexOf(column) < index ? [problem('error', 'header-duplicate', place, {})] : [];
  });
}

/** What is wrong with the shape of a row; the last row of a file without a final line break may be cut off. */
function rowProblem(
  { cells }: RawRow,
  columns: readonly string[],
  place: Place,
  mayBeCut: boolean,
  limits: CsvLimits,
): Problem | undefined {
  const counts = { expected: columns.length, found: cells.length };
  if (cells.every((cell) => cell === '')) return problem('warning', 'row-blank', place, {});
  if (cells.length < columns.length) {
    const value = cells.join(',');
    return problem(
      'error',
      mayBeCut ? 'file-cut-off' : 'cell-missing',
      { ...place, value },
      counts,
    );
  }
  if (cells.length > columns.length) {
    const value = cells.slice(columns.length).join(',');
    return problem('error', 'cell-extra', { ...place, value }, counts);
  }
  const long = cells.findIndex((cell) => cell.length > limits.cellLength);
  if (long < 0) return undefined;
  const value = cells[long] ?? '';
  const facts = { limit: limits.cellLength, found: value.length };
  return problem('error', 'cell-too-long', { ...place, column: columns[long] ?? '', value }, facts);
}
