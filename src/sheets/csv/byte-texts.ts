import type { ColumnTexts } from '#sheets/text-columns.ts';

const firstSize = 1024;

/**
 * The different texts of a column, as places in the bytes of the file: a text becomes a string when it is first asked
 * for. Number 0 is the empty text.
 */
export class ByteTexts implements ColumnTexts {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #strings: string[] = [''];
  #hashes = new Int32Array(firstSize);
  #table = new Int32Array(firstSize * 2);
  count = 1;
  /** Where each text begins, and how many bytes it has. */
  starts = new Uint32Array(firstSize);
  lengths = new Uint32Array(firstSize);
  /** 1 for texts that hold a sign that ends a cell: they stand in quotes. */
  quoted = new Uint8Array(firstSize);
  /** The text that came after each one when it was met last: a guess that is right for most rows of a long table. */
  next = new Uint32Array(firstSize);
  /** The text of the row before. */
  last = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  text(id: number): string {
    const known = this.#strings[id];
    if (known !== undefined) return known;
    const start = this.starts[id] ?? 0;
    const text = this.#decoder.decode(this.#bytes.subarray(start, start + (this.lengths[id] ?? 0)));
    this.#strings[id] = text;
    return text;
  }

  isBlank(id: number): boolean {
    const first = this.#bytes[this.starts[id] ?? 0] ?? 0;
    const isSign = first > 32 && first < 128;
    return id === 0 || (!isSign && this.text(id).trim() === '');
  }

  /** Number of the text at a place, a new one when it was not met before. */
  idOf(start: number, length: number, hash: number, isQuoted: boolean): number {
    const bytes = this.#bytes;
    const { starts, lengths } = this;
    const hashes = this.#hashes;
    const table = this.#table;
    const mask = table.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = table[slot] ?? 0;
      if (id === 0) return this.#add(slot, start, length, hash, isQuoted);
      if (hashes[id] === hash && lengths[id] === length) {
        const from = starts[id] ?? 0;
        let at = 0;
        while (at < length && bytes[from + at] === bytes[start + at]) at += 1;
        if (at === length) return id;
      }
      slot = (slot + 1) & mask;
    }
  }

  #add(slot: number, start: number, length: number, hash: number, isQuoted: boolean): number {
    const id = this.count;
    if (id === this.starts.length) {
      this.#grow();
      return this.idOf(start, length, hash, isQuoted);
    }
    this.count += 1;
    this.#table[slot] = id;
    this.#strings.push(undefined as unknown as string);
    this.starts[id] = start;
    this.lengths[id] = length;
    this.#hashes[id] = hash;
    this.quoted[id] = isQuoted ? 1 : 0;
    return id;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    this.starts = grown(this.starts, new Uint32Array(size));
    this.lengths = grown(this.lengths, new Uint32Array(size));
    this.next = grown(this.next, new Uint32Array(size));
    this.quoted = grown(this.quoted, new Uint8Array(size));
    this.#hashes = grown(this.#hashes, new Int32Array(size));
    const table = new Int32Array(size * 2);
    for (let id = 1; id < this.count; id += 1) {
      let slot = (this.#hashes[id] ?? 0) & (table.length - 1);
      while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
      table[slot] = id;
    }
    this.#table = table;
  }
}

function grown<T extends Uint8Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
