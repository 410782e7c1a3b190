import type { Result } from '#lib/result.ts';
import { fail, ok } from '#lib/result.ts';
import { decodeText } from '#snapshot/decode-text.ts';
import { readCsv } from '#snapshot/read-csv.ts';
import type { LoadProblemKind } from './load-problem.ts';
import type { RawTable } from './original-table.ts';

/** Column every observation file begins with: without it the file is not what the manifest says. */
const firstColumn = 'area_id';

/** Reads a CSV file of the snapshot with the same reader that checked it before publishing. */
export function readOriginal(bytes: Uint8Array): Result<RawTable, LoadProblemKind> {
  const { text } = decodeText(bytes, '');
  if (text === undefined) return fail('markup');
  const table = readCsv(text, '');
  if (table.columns[0] !== firstColumn) return fail('wrong-header');
  if (table.rows.length === 0) return fail('empty');
  return ok({
    header: table.columns,
    rows: table.rows.map((row) => ({ line: row.line, fields: row.cells })),
  });
}
