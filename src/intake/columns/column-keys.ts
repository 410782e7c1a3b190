import type { SheetRow } from '#sheets/sheet.ts';
import type { TextColumns } from '#sheets/text-columns.ts';
import { rowAt } from '#sheets/column-sheet.ts';
import type { PlainRole } from '#intake/mapping.ts';
import type { KeyReader } from '#intake/read-keys.ts';
import { PairIds } from './pair-ids.ts';

/** Numbers the combinations of texts that some columns of a table have. */
export interface Combination {
  readonly of: (row: number) => number;
  /** All numbers are below this. */
  readonly bound: number;
}

/** Combinations of columns; those that are not there (-1) make no difference. */
export function combinationOf(table: TextColumns, columns: readonly number[]): Combination {
  let whole: Combination = { of: () => 0, bound: 1 };
  for (const column of new Set(columns)) {
    const ids = table.ids[column];
    if (!ids) continue;
    const count = table.texts[column]?.count ?? 1;
    const before = whole;
    if (before.bound === 1) {
      whole = { of: (row) => ids[row] ?? 0, bound: count };
      continue;
    }
    const pairs = new PairIds(before.bound, count);
    whole = {
      of: (row) => pairs.of(before.of(row), ids[row] ?? 0),
      bound: Math.min(table.length + 1, before.bound * count),
    };
  }
  return whole;
}

/** Rows that together show all that the reader of keys looks for beforehand, and how many rows each stands for. */
export function sampleRows(
  table: TextColumns,
  rows: Uint32Array,
  keys: KeyReader,
  areaColumns: readonly number[],
): { readonly rows: readonly SheetRow[]; readonly times: readonly number[] } {
  const area = combinationOf(table, areaColumns);
  const others = (['level', 'period'] as const satisfies readonly PlainRole[]).flatMap((role) => {
    const column = keys.column(role);
    const ids = table.ids[column];
    return ids ? [{ ids, seen: new Uint8Array(table.texts[column]?.count ?? 1) }] : [];
  });
  const numbers = new Map<number, number>();
  const found: SheetRow[] = [];
  const times: number[] = [];
  let last = -1;
  let at = -1;
  for (const row of rows) {
    const number = area.of(row);
    if (number !== last) {
      last = number;
      at = numbers.get(number) ?? -1;
      if (at < 0) {
        at = found.push(rowAt(table, row)) - 1;
        times.push(0);
        numbers.set(number, at);
      }
    }
    times[at] = (times[at] ?? 0) + 1;
    for (const { ids, seen } of others) {
      const id = ids[row] ?? 0;
      if (seen[id] === 1) continue;
      seen[id] = 1;
      found.push(rowAt(table, row));
      times.push(0);
    }
  }
  return { rows: found, times };
}
