import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';

/** One file of an archive, as the archive's directory says it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly headerAt: number;
}

const endSize = 22;
const longestComment = 65_535;
const unknown32 = 0xffff_ffff;

/**
 * The files of an archive by their names, "\" read as "/" and small letters, from the directory at its end: the same
 * list that a spreadsheet program uses.
 */
export function readDirectory(bytes: Uint8Array, limits: OpenLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw refusal('file-cut-off', {});
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw refusal('archive-too-large', { limit: limits.entries });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50)
      throw refusal('archive-broken', {});
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((from) =>
      view.getUint16(at + from, true),
    );
    const next = at + 46 + (nameSize ?? 0) + (extraSize ?? 0) + (noteSize ?? 0);
    if (next > end) throw refusal('archive-broken', {});
    const entry = readEntry(view, at, nameSize ?? 0, extraSize ?? 0);
    const key = entryKey(entry.name);
    if (entries.has(key)) throw refusal('archive-broken', {}, { value: entry.name });
    entries.set(key, entry);
    at = next;
  }
  return entries;
}

/** Name under which a file of an archive is kept and looked up. */
export const entryKey = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function readEntry(view: DataView, at: number, nameSize: number, extraSize: number): ZipEntry {
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameSize);
  const flags = view.getUint16(at + 8, true);
  const wide = wideNumbers(view, at + 46 + nameSize, extraSize);
  const numberAt = (from: number) => {
    const value = view.getUint32(at + from, true);
    return value === unknown32 ? (wide.shift() ?? value) : value;
  };
  // The order matters: the wide numbers stand for size, packed size and place, those that do not fit.
  const size = numberAt(24);
  const packedSize = numberAt(20);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerAt: numberAt(42),
  };
}

/** Numbers of 64 bits that the "zip64" extra field of an entry holds. */
function wideNumbers(view: DataView, from: number, extraSize: number): number[] {
  const end = from + extraSize;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const numbers: number[] = [];
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let place = at + 4; place + 8 <= last; place += 8) {
      numbers.push(Number(view.getBigUint64(place, true)));
    }
    return numbers;
  }
  return [];
}
