import { readCsv } from './csv/read-csv.ts';
import { looksLikeJson, openJson } from './json/open-json.ts';
import { refusal } from './make-fault.ts';
import type { OpenLimits } from './open-limits.ts';
import type { OpenedParts } from './opened-parts.ts';
import { decodeText } from './text/decode-text.ts';

const looksLikeMarkup = /^\s*(?:<[!?a-z][^<]*|MIME-Version:)/i;

/** Takes a text file apart: a delimited table, or JSON. */
export function openText(name: string, bytes: Uint8Array, limits: OpenLimits): OpenedParts {
  const { text, encoding, faults } = decodeText(bytes);
  if (text.trim() === '') throw refusal('file-empty', {});
  if (looksLikeMarkup.test(text.slice(0, 500)))
    throw refusal('file-markup', {}, { row: 1, value: text.trim() });
  if (looksLikeJson(text) || (/\.json$/i.test(name) && /^\s*[{[]/.test(text))) {
    const parts = openJson(text, limits);
    return { ...parts, faults: [...faults, ...parts.faults], encoding };
  }
  const table = readCsv(text, limits);
  return {
    format: 'csv',
    sheets: [table.sheet],
    faults: [...faults, ...table.faults],
    encoding,
    delimiter: table.delimiter,
  };
}
