import type { OpenProgress } from '#sheets/open-progress.ts';
import type { TextColumns } from '#sheets/text-columns.ts';
import { ByteTexts } from './byte-texts.ts';

/** A regular text table, and texts of it that have to be looked at: letters beyond ASCII, or a question mark. */
export interface RegularScan {
  readonly columns: TextColumns;
  readonly odd: readonly (readonly [column: number, id: number])[];
  /** Longest text, in bytes. */
  readonly longest: number;
  /** Cells in all, empty ones counted. */
  readonly cells: number;
}

/** Bounds, and who is told how far the scan has come. */
export interface ScanOptions {
  readonly columns: number;
  readonly rows: number;
  readonly onProgress: OpenProgress;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const questionMark = 63;

/** Rows between two words on how far it has come. */
const rowsToTell = 32_768;

/**
 * Takes the bytes of a delimited table apart, without a string or an object for any cell. Only regular tables: cells in
 * quotes end where their quotes do and hold neither quotes nor line breaks, lines end in LF or CRLF, no zero bytes.
 * Undefined for all others, which are for the general reader.
 *
 * @param from where the table begins, after a byte order mark
 */
export function scanRegular(
  bytes: Uint8Array,
  from: number,
  delimiter: number,
  options: ScanOptions,
): RegularScan | undefined {
  const end = bytes.length;
  const texts: ByteTexts[] = [];
  let ids: Uint32Array[] = [];
  let capacity = estimateRows(bytes, from);
  let numbers = new Uint32Array(capacity);
  let fields = new Uint16Array(capacity);
  const odd: (readonly [number, number])[] = [];
  let longest = 0;
  let cells = 0;
  let row = 0;
  let number = 0;
  let at = from;
  while (at < end) {
    if (row === capacity) {
      capacity = Math.ceil(capacity * 1.5);
      ids = ids.map((own) => longer(own, capacity));
      numbers = longer(numbers, capacity);
      const wider = new Uint16Array(capacity);
      wider.set(fields);
      fields = wider;
    }
    number += 1;
    if (number > options.rows) return undefined;
    let column = 0;
    let filled = 0;
    for (;;) {
      if (column === texts.length) {
        if (column >= options.columns) return undefined;
        texts.push(new ByteTexts(bytes));
        ids.push(new Uint32Array(capacity));
      }
      const own = texts[column] as ByteTexts;
      const guess = own.next[own.last] ?? 0;
      const isQuoted = bytes[at] === quote;
      const start = isQuoted ? at + 1 : at;
      const length = own.lengths[guess] ?? 0;
      const known = own.starts[guess] ?? 0;
      let k = 0;
      while (k < length && bytes[known + k] === bytes[start + k]) k += 1;
      let stop = isQuoted ? start + k + 1 : start + k;
      let id = guess;
      const isHit =
        k === length &&
        (isQuoted ? bytes[start + k] === quote : own.quoted[guess] === 0) &&
        endsCell(bytes, stop, end, delimiter);
      if (!isHit) {
        let hash = 0x811c9dc5 | 0;
        let high = 0;
        let hasQuestion = false;
        let hasStop = false;
        let to = start;
        for (; to < end; to += 1) {
          const byte = bytes[to] ?? 0;
          if (isQuoted) {
            if (byte === quote) break;
            if (byte === delimiter) hasStop = true;
            if (byte === lineFeed || byte === carriageReturn) return undefined;
          } else if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
          if (byte === 0) return undefined;
          high |= byte;
          if (byte === questionMark) hasQuestion = true;
          hash = Math.imul(hash ^ byte, 0x01000193);
        }
        if (isQuoted && to === end) return undefined;
        stop = isQuoted ? to + 1 : to;
        if (!endsCell(bytes, stop, end, delimiter)) return undefined;
        const size = to - start;
        const before = own.count;
        id = size === 0 ? 0 : own.idOf(start, size, hash ^ (hash >>> 15), hasStop);
        if (own.count > before) {
          if (high > 127 || hasQuestion) odd.push([column, id]);
          if (size > longest) longest = size;
        }
        own.next[own.last] = id;
      }
      own.last = id;
      (ids[column] as Uint32Array)[row] = id;
      filled |= id;
      column += 1;
      at = stop;
      if (at >= end || bytes[at] !== delimiter) break;
      at += 1;
    }
    if (at < end) at += bytes[at] === carriageReturn ? 2 : 1;
    cells += column;
    if (filled === 0) continue;
    // Left over from a blank row, or from a longer one that was blank.
    for (let c = column; c < ids.length; c += 1) (ids[c] as Uint32Array)[row] = 0;
    numbers[row] = number;
    fields[row] = column;
    row += 1;
    if (row % rowsToTell === 0) options.onProgress(row, at);
  }
  options.onProgress(row, end);
  return { columns: { length: row, texts, ids, numbers, fields }, odd, longest, cells };
}

/** Whether a cell may end at a place: before a delimiter, LF, CRLF or the end. */
function endsCell(bytes: Uint8Array, at: number, end: number, delimiter: number): boolean {
  if (at >= end) return true;
  const byte = bytes[at];
  if (byte === delimiter || byte === lineFeed) return true;
  return byte === carriageReturn && at + 1 < end && bytes[at + 1] === lineFeed;
}

/** How many rows a table may have, by its first lines. */
function estimateRows(bytes: Uint8Array, from: number): number {
  const head = bytes.subarray(from, from + 100_000);
  const lines = head.reduce((count, byte) => (byte === lineFeed ? count + 1 : count), 1);
  return Math.ceil(((bytes.length - from) / Math.max(1, head.length)) * lines * 1.05) + 16;
}

function longer(from: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(size);
  to.set(from);
  return to;
}
