import type { CheckedTable } from './check-table.ts';
import type { ColumnReader } from './columns.ts';
import { textColumn } from './columns.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

/**
 * A column whose cells are codes of a fixed list. An unknown code is put on the list of problems and read as undefined;
 * an empty cell is one only where the list does not hold ''.
 */
export function codeColumn<T extends string>(
  table: CheckedTable,
  name: string,
  codes: readonly T[],
  problems: Problem[],
): ColumnReader<T | undefined> {
  const known = new Map<string, T>(codes.map((code) => [code, code]));
  const allowed = codes.filter((code) => code !== '').join(', ');
  const text = textColumn(table, name);
  return (row) => {
    const value = text(row);
    const code = known.get(value);
    if (code === undefined) {
      const place = { file: table.file, line: row.line, column: name, value };
      problems.push(problem('error', 'constraint-enum', place, { allowed }));
    }
    return code;
  };
}
