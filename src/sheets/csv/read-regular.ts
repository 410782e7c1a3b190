import type { OpenLimits } from '#sheets/open-limits.ts';
import type { OpenProgress } from '#sheets/open-progress.ts';
import { looksLikeJson } from '#sheets/json/open-json.ts';
import { looksLikePx } from '#sheets/px/read-px.ts';
import type { OpenedParts } from '#sheets/opened-parts.ts';
import { columnSheet } from '#sheets/column-sheet.ts';
import { composeLetters } from '#sheets/text/compose.ts';
import { findMojibake, highSign, letterBeyondLatin1 } from '#sheets/text/find-mojibake.ts';
import { hasLostLetters } from '#sheets/text/lost-letters.ts';
import { utf16Of } from '#sheets/text/recognise-utf16.ts';
import { findDelimiter } from './find-delimiter.ts';
import type { RegularScan } from './scan-regular.ts';
import { scanRegular } from './scan-regular.ts';

/** Bytes of the head that hold more signs than any reader of heads looks at. */
const headBytes = 700_000;

/** Beyond this many signs the general reader no longer looks at every text for wrong encodings. */
const closeLength = 400_000;

/**
 * Reads a large table without faults by its bytes. Undefined for whatever is not sound and regular UTF-8: the general
 * reader then says what is wrong. Both give the same sheet wherever this one gives any.
 */
export function readRegular(
  name: string,
  bytes: Uint8Array,
  limits: OpenLimits,
  onProgress: OpenProgress,
): OpenedParts | undefined {
  if (/\.json$/i.test(name) || utf16Of(bytes) !== undefined) return undefined;
  const head = new TextDecoder().decode(bytes.subarray(0, headBytes));
  const isOther =
    looksLikeJson(head) || looksLikePx(head) || /^\s*(?:<|MIME-Version:|sep=)/i.test(head);
  if (isOther) return undefined;
  const delimiter = findDelimiter(head);
  if (delimiter === '') return undefined;
  const scan = scanRegular(bytes, markLength(bytes), delimiter.charCodeAt(0), {
    columns: Math.min(limits.columns, 1024),
    rows: limits.textRows,
    onProgress,
  });
  if (!scan || scan.columns.length < 2 || scan.cells > limits.cells) return undefined;
  if (scan.longest > limits.cellLength || !isSound(scan) || isBlank(scan)) return undefined;
  return {
    format: 'csv',
    sheets: [columnSheet('', scan.columns)],
    faults: [],
    encoding: 'UTF-8',
    delimiter,
  };
}

const markLength = ([a, b, c]: Uint8Array): number =>
  a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;

/**
 * Whether all texts are UTF-8 in composed letters, nothing lost and nothing that another encoding may have left. Letters
 * that are no UTF-8 are decoded to U+FFFD, which counts as lost. No sign of a delimiter or line end takes part in a
 * letter or in the patterns of wrong encodings, so that texts can be judged one by one.
 */
function isSound({ columns, odd }: RegularScan): boolean {
  const texts = odd.map(([column, id]) => columns.texts[column]?.text(id) ?? '');
  const whole = texts.join('\n');
  if (whole.length > closeLength || texts.some(hasLostLetters)) return false;
  if (/\p{M}/u.test(whole) || composeLetters(whole) !== whole) return false;
  return !highSign.test(whole) || (letterBeyondLatin1.test(whole) && findMojibake(whole) < 0);
}

/** Nothing but blanks and signs between cells. */
const isBlank = ({ columns: { texts } }: RegularScan): boolean =>
  texts.every((own) => {
    for (let id = 1; id < own.count; id += 1) if (/[^\s,;|"]/.test(own.text(id))) return false;
    return true;
  });
