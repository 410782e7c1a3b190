import type { CheckedTable } from './check-table.ts';
import { listColumn, textColumn } from './columns.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { Reference } from './resources.ts';
import { keyColumns, knownTable } from './resources.ts';
import type { TableSchema } from './table-schema.ts';

/** A table with the name and schema of its resource. */
export interface NamedTable {
  readonly name: string;
  readonly schema: TableSchema;
  readonly table: CheckedTable;
}

/** Ids of every list of the package, by name of the resource. */
export type KeySets = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids by list. Rows with another fault count too: their id is known all the same. */
export function collectKeys(
  tables: readonly NamedTable[],
  indicatorIds: Iterable<string>,
): KeySets {
  const keys = new Map<string, ReadonlySet<string>>([['indicators', new Set(indicatorIds)]]);
  for (const { name, table } of tables) {
    const column = keyColumns.get(name);
    if (column !== undefined) keys.set(name, new Set(table.allRows.map(textColumn(table, column))));
  }
  return keys;
}

/** Cells that name something which is not there: by what the app knows, and by foreign keys of the schema. */
export function referenceProblems(tables: readonly NamedTable[], keys: KeySets): Problem[] {
  return tables.flatMap(({ name, schema, table }) => {
    const known = knownTable(name)?.references ?? [];
    const declared = schema.foreignKeys.filter(
      ({ fields }) => !known.some(({ column }) => fields.length === 1 && fields[0] === column),
    );
    return [
      ...known.flatMap((reference) => knownProblems(table, reference, keys)),
      ...declared.flatMap((key) => declaredProblems(name, table, key, tables)),
    ];
  });
}

function knownProblems(table: CheckedTable, reference: Reference, keys: KeySets): Problem[] {
  const { column, resource: list, isList = false } = reference;
  const ids = keys.get(list) ?? new Set();
  const { file } = table;
  const parts = isList ? listColumn(table, column) : undefined;
  const text = textColumn(table, column);
  return table.allRows.flatMap((row) =>
    (parts ? parts(row) : [text(row)])
      .filter((value) => value !== '' && !ids.has(value))
      .map((value) =>
        problem('error', 'foreign-key', { file, line: row.line, column, value }, { list }),
      ),
  );
}

type ForeignKey = TableSchema['foreignKeys'][number];

function declaredProblems(
  name: string,
  table: CheckedTable,
  { fields, reference }: ForeignKey,
  tables: readonly NamedTable[],
): Problem[] {
  const list = reference.resource === '' ? name : reference.resource;
  const other = tables.find((candidate) => candidate.name === list)?.table;
  const keys = new Set(other?.allRows.map(keyReader(other, reference.fields)));
  const key = keyReader(table, fields);
  const emptyKey = JSON.stringify(fields.map(() => ''));
  return table.allRows.flatMap((row) => {
    if (key(row) === emptyKey || keys.has(key(row))) return [];
    const value = (JSON.parse(key(row)) as string[]).join(', ');
    const place = { file: table.file, line: row.line, column: fields.join(', '), value };
    return [problem('error', 'foreign-key', place, { list })];
  });
}

function keyReader(table: CheckedTable, fields: readonly string[]) {
  const columns = fields.map((field) => textColumn(table, field));
  return (row: CheckedTable['rows'][number]) => JSON.stringify(columns.map((text) => text(row)));
}
