import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readCsv } from './csv/read-csv.ts';
import type { JsonObject, JsonValue } from './json/json-value.ts';
import { isJsonList, isJsonObject } from './json/json-value.ts';
import { parseJson } from './json/parse-json.ts';
import { refusal } from './make-fault.ts';
import type { OpenLimits } from './open-limits.ts';
import type { OpenedParts } from './opened-parts.ts';
import type { Sheet } from './sheet.ts';
import type { SheetFault } from './sheet-fault.ts';
import { decodeText } from './text/decode-text.ts';
import type { ZipArchive } from './zip/zip-archive.ts';

const descriptorName = 'datapackage.json';

/** Where the descriptor of a data package stands in an archive, in its root or in the one folder of it. */
export const findDescriptor = (names: readonly string[]): string | undefined =>
  names.find((name) => name === descriptorName) ??
  names.find((name) => /^[^/]+\/datapackage\.json$/.test(name));

/** Takes a packed data package apart: one sheet for each of its CSV resources. */
export function openPackage(archive: ZipArchive, at: string, limits: OpenLimits): OpenedParts {
  const folder = at.slice(0, at.length - descriptorName.length);
  const descriptor = parseJson(readText(archive, at).text, limits);
  const resources = isJsonObject(descriptor) ? descriptor.entries.get('resources') : undefined;
  if (!isJsonList(resources)) throw refusal('json-not-a-table', {}, { value: at });
  const sheets: Sheet[] = [];
  const faults: SheetFault[] = [];
  let encoding = '';
  for (const resource of resources.items) {
    if (!isJsonObject(resource)) continue;
    const path = csvPath(resource);
    if (path === undefined) continue;
    const name = textOf(resource.entries.get('name')) ?? path;
    const { text, ...decoded } = readText(archive, folder + path);
    if (!isAsSealed(archive.read(folder + path), textOf(resource.entries.get('hash'))))
      faults.push(sealFault(name));
    const table = readCsv(text, limits, { name, delimiter: delimiterOf(resource) });
    encoding ||= decoded.encoding;
    sheets.push(table.sheet);
    faults.push(...decoded.faults.map((fault) => ({ ...fault, sheet: name })), ...table.faults);
  }
  if (sheets.length === 0) throw refusal('json-not-a-table', {}, { value: at });
  return { format: 'package', sheets, faults, encoding };
}

/** Whether a table is the one whose SHA-256 the descriptor gives; other kinds of hash are not looked at. */
function isAsSealed(bytes: Uint8Array | undefined, hash: string | undefined): boolean {
  const wanted = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(hash ?? '')?.[1]?.toLowerCase();
  return wanted === undefined || bytes === undefined || bytesToHex(sha256(bytes)) === wanted;
}

const sealFault = (sheet: string): SheetFault => ({
  severity: 'error',
  rule: 'hash-mismatch',
  sheet,
  row: 0,
  column: -1,
  value: '',
  params: {},
});

function readText(archive: ZipArchive, path: string) {
  const bytes = archive.read(path);
  if (bytes === undefined) throw refusal('workbook-broken', { part: path });
  return decodeText(bytes);
}

const leadsOutside = /^[a-z]+:|^\/|\\|(?:^|\/)\.\.(?:\/|$)/i;

/** Path of a resource that is a CSV file; undefined for others. One outside the package cannot be read. */
function csvPath({ entries }: JsonObject): string | undefined {
  const given = entries.get('path');
  const path = textOf(isJsonList(given) ? given.items[0] : given);
  const format = textOf(entries.get('format'));
  if (path === undefined || !(format === 'csv' || /\.(?:csv|tsv|txt)$/i.test(path)))
    return undefined;
  if (leadsOutside.test(path)) throw refusal('workbook-broken', { part: path });
  return path;
}

function delimiterOf({ entries }: JsonObject): string | undefined {
  const dialect = entries.get('dialect');
  const sign = isJsonObject(dialect) ? textOf(dialect.entries.get('delimiter')) : undefined;
  return sign?.length === 1 && !/["\r\n]/.test(sign) ? sign : undefined;
}

const textOf = (value: JsonValue | undefined) => (typeof value === 'string' ? value : undefined);
