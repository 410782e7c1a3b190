import { readCsv } from './csv/read-csv.ts';
import { readRegular } from './csv/read-regular.ts';
import { FaultList } from './fault-list.ts';
import { looksLikeJson, openJson } from './json/open-json.ts';
import { refusal } from './make-fault.ts';
import type { OpenLimits } from './open-limits.ts';
import type { OpenProgress } from './open-progress.ts';
import type { OpenedParts } from './opened-parts.ts';
import { looksLikePx, readPx } from './px/read-px.ts';
import { CellCheck } from './text/check-cells.ts';
import { decodeText } from './text/decode-text.ts';

/** Nothing but delimiters and blanks. */
const isBlank = /^[\s,;|"]*$/;

const looksLikeMarkup = /^\s*(?:<[!?a-z]|MIME-Version:)/i;

/**
 * Takes a text file apart: JSON, a PX file, or a delimited table.
 *
 * @param onProgress told the rows and bytes read so far
 */
export function openText(
  name: string,
  bytes: Uint8Array,
  limits: OpenLimits,
  onProgress: OpenProgress,
): OpenedParts {
  const regular =
    bytes.length < limits.regularFrom ? undefined : readRegular(name, bytes, limits, onProgress);
  if (regular) return regular;
  const { text, encoding, faults } = decodeText(bytes);
  if (isBlank.test(text)) throw refusal('file-empty', {});
  if (looksLikeMarkup.test(text.slice(0, 500))) {
    throw refusal('file-markup', {}, { row: 1, value: text.trim() });
  }
  const parts = openTable(name, text, limits);
  return { ...parts, faults: [...faults, ...parts.faults], encoding };
}

function openTable(name: string, text: string, limits: OpenLimits): OpenedParts {
  if (looksLikeJson(text) || (/\.json$/i.test(name) && /^\s*[{[]/.test(text))) {
    return openJson(text, limits);
  }
  if (looksLikePx(text)) return openPx(text, limits);
  const { sheet, delimiter, faults } = readCsv(text, limits);
  return { format: 'csv', sheets: [sheet], faults, delimiter };
}

function openPx(text: string, limits: OpenLimits): OpenedParts {
  const sheet = readPx(text, limits);
  const faults = new FaultList();
  const check = new CellCheck(limits);
  for (const { number, cells } of sheet.rows) faults.add(...check.rowFaults(cells, number, ''));
  return { format: 'px', sheets: [sheet], faults: faults.all };
}
