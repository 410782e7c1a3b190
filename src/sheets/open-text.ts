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
import { columnsOfRows } from './columns-of-rows.ts';
import { columnSheet } from './column-sheet.ts';
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
  const parts = openTable(name, text, bytes.length, limits, onProgress);
  return { ...parts, faults: [...faults, ...parts.faults], encoding };
}

function openTable(
  name: string,
  text: string,
  bytes: number,
  limits: OpenLimits,
  onProgress: OpenProgress,
): OpenedParts {
  if (looksLikeJson(text) || (/\.json$/i.test(name) && /^\s*[{[]/.test(text))) {
    return openJson(text, limits);
  }
  if (looksLikePx(text)) return openPx(text, limits);
  const { sheet, delimiter, faults } = readCsv(text, limits, {
    onProgress: (rows, signs) => onProgress(rows, Math.round((signs / text.length) * bytes)),
  });
  // A large table that was hard to take apart is no harder to check than any other.
  const isLarge = bytes >= limits.regularFrom && sheet.rows.length > 0;
  const read = isLarge ? columnSheet('', columnsOfRows(sheet.rows)) : sheet;
  return { format: 'csv', sheets: [read], faults, delimiter };
}

function openPx(text: string, limits: OpenLimits): OpenedParts {
  const sheet = readPx(text, limits);
  const faults = new FaultList();
  const check = new CellCheck(limits);
  for (const { number, cells } of sheet.rows) faults.add(...check.rowFaults(cells, number, ''));
  return { format: 'px', sheets: [sheet], faults: faults.all };
}
