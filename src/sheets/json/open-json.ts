import { FaultList } from '#sheets/fault-list.ts';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { OpenedParts } from '#sheets/opened-parts.ts';
import { CellCheck } from '#sheets/text/check-cells.ts';
import { repairSheets } from '#sheets/text/repair-sheets.ts';
import type { JsonValue } from './json-value.ts';
import { isJsonObject } from './json-value.ts';
import { parseJson } from './parse-json.ts';
import { isJsonStat, readJsonStat } from './read-json-stat.ts';
import { findRecords, recordsToSheet } from './read-records.ts';

/** A data package's descriptor and a map hold lists of objects, and none of them is a table. */
const isDescription = (value: JsonValue): boolean =>
  isJsonObject(value) &&
  (value.entries.has('resources') || value.entries.get('type') === 'FeatureCollection');

/** JSON begins with a bracket; a table may too, so what follows must be JSON as well. */
export const looksLikeJson = (text: string): boolean =>
  /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[\]{"\d-]|true|false|null|$))/.test(text.slice(0, 2000));

/** Takes JSON text apart: a list of records, or a dataset in JSON-stat. */
export function openJson(text: string, limits: OpenLimits): OpenedParts {
  const value = parseJson(text, limits);
  const isStat = isJsonStat(value);
  const records = isStat ? undefined : findRecords(value);
  if (!isStat && (isDescription(value) || records === undefined))
    throw refusal('json-not-a-table', {});
  const sheet = isStat ? readJsonStat(value, limits) : recordsToSheet(records ?? [], limits);
  const repaired = repairSheets([sheet]);
  const faults = new FaultList();
  const check = new CellCheck(limits);
  for (const { rows } of repaired.sheets) {
    for (const { number, cells } of rows) faults.add(...check.rowFaults(cells, number, ''));
  }
  return {
    format: isStat ? 'json-stat' : 'json',
    sheets: repaired.sheets,
    faults: [...repaired.faults, ...faults.all],
  };
}
