import { Inflate } from 'fflate';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './read-directory.ts';
import { entryKey, readDirectory } from './read-directory.ts';

/** Packed bytes that are unpacked at once: at most a thousand times as many come out before the bound is looked at. */
const stepSize = 16_384;

/** An archive whose files are unpacked one by one, only when asked for, all of them within one bound. */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #limits: OpenLimits;
  readonly #entries: Map<string, ZipEntry>;
  #unpacked = 0;
  readonly #counted = new Map<ZipEntry, number>();

  /** @throws Refusal when the archive is cut off, broken or holds too many files. */
  constructor(bytes: Uint8Array, limits: OpenLimits) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#entries = readDirectory(bytes, limits);
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(entryKey(name));
  }

  /** Size of a file as the archive says it; 0 when there is none. */
  sizeOf(name: string): number {
    return this.#entries.get(entryKey(name))?.size ?? 0;
  }

  /**
   * Hands over a file in pieces, with the bytes of the archive up to the end of each; false when there is no such file.
   * Checksum and size are checked at the end. A file that is unpacked again counts once.
   */
  unpack(name: string, take: (piece: Uint8Array, packed: number) => void): boolean {
    const entry = this.#entries.get(entryKey(name));
    if (entry === undefined) return false;
    const packed = this.#packedBytes(entry);
    const start = packed.byteOffset - this.#bytes.byteOffset;
    let size = 0;
    let checksum = 0;
    const takeChecked = (piece: Uint8Array, at: number) => {
      size += piece.length;
      const counted = this.#counted.get(entry) ?? 0;
      if (size > counted) {
        this.#count(size - counted);
        this.#counted.set(entry, size);
      }
      checksum = crc32(piece, checksum);
      take(piece, start + at);
    };
    if (entry.method === 0) takeChecked(packed, packed.length);
    else inflate(packed, takeChecked);
    if (size !== entry.size || checksum !== entry.checksum) {
      throw refusal('archive-broken', {}, { value: entry.name });
    }
    return true;
  }

  /** A whole file; undefined when there is none of this name. */
  read(name: string): Uint8Array | undefined {
    const pieces: Uint8Array[] = [];
    if (!this.unpack(name, (piece) => pieces.push(piece.slice()))) return undefined;
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  #packedBytes(entry: ZipEntry): Uint8Array {
    if (entry.isEncrypted) throw refusal('workbook-encrypted', {});
    const broken = refusal('archive-broken', {}, { value: entry.name });
    if (entry.method !== 0 && entry.method !== 8) throw broken;
    const bytes = this.#bytes;
    const at = entry.headerAt;
    if (at + 30 > bytes.length) throw broken;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 30);
    if (view.getUint32(0, true) !== 0x04034b50) throw broken;
    const start = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    if (start + entry.packedSize > bytes.length) throw broken;
    return bytes.subarray(start, start + entry.packedSize);
  }

  #count(length: number): void {
    this.#unpacked += length;
    const { unpackedBytes, unpackedRatio, ratioFreeBytes } = this.#limits;
    const byRatio = Math.max(ratioFreeBytes, this.#bytes.length * unpackedRatio);
    const limit = Math.min(unpackedBytes, byRatio);
    if (this.#unpacked > limit) throw refusal('archive-too-large', { limit });
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array, at: number) => void): void {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => {
    if (piece.length > 0) pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += stepSize) {
    const isLast = at + stepSize >= packed.length;
    try {
      stream.push(packed.subarray(at, at + stepSize), isLast);
    } catch {
      throw refusal('archive-broken', {});
    }
    for (const piece of pieces.splice(0)) take(piece, Math.min(packed.length, at + stepSize));
  }
}
