import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { CellCount } from '#sheets/cell-count.ts';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import { toCell } from './json-cells.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { isJsonList, isJsonObject } from './json-value.ts';

/** The records of a JSON text: an array of objects, or the only such array that an object holds. */
export function findRecords(value: JsonValue): readonly JsonObject[] | undefined {
  const direct = asRecords(value);
  if (direct !== undefined || !isJsonObject(value)) return direct;
  const inside = [...value.entries.values()].flatMap((entry) => {
    const records = asRecords(entry);
    return records === undefined ? [] : [records];
  });
  return inside.length === 1 ? inside[0] : undefined;
}

function asRecords(value: JsonValue): readonly JsonObject[] | undefined {
  if (!isJsonList(value) || value.items.length === 0) return undefined;
  const records = value.items.filter(isJsonObject);
  return records.length === value.items.length ? records : undefined;
}

/** Records as a sheet: row 0 names all keys in the order in which they are first met, row 1 is the first record. */
export function recordsToSheet(records: readonly JsonObject[], limits: OpenLimits): Sheet {
  if (records.length >= limits.textRows) throw refusal('rows-too-many', { limit: limits.textRows });
  const columns = new Map<string, number>();
  for (const { entries } of records) {
    for (const key of entries.keys()) if (!columns.has(key)) columns.set(key, columns.size);
  }
  if (columns.size > limits.columns) {
    throw refusal('columns-too-many', { limit: limits.columns, found: columns.size });
  }
  const count = new CellCount(limits);
  const rows: SheetRow[] = [{ number: 0, cells: [...columns.keys()] }];
  records.forEach(({ entries }, at) => {
    const cells: Cell[] = [];
    for (const [key, value] of entries) {
      const column = columns.get(key) ?? 0;
      while (cells.length < column) cells.push('');
      cells[column] = toCell(value);
    }
    count.add(cells.length);
    rows.push({ number: at + 1, cells });
  });
  return { name: '', rows, merges: [], hiddenColumns: [] };
}
