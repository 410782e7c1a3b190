/** Appends integers as zigzag varints: small numbers of either sign take one byte. Exact up to 2^52. */
export class ByteWriter {
  private bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  length = 0;

  /** Appends a whole number of either sign. */
  int(n: number): void {
    if (!Number.isSafeInteger(n)) throw new Error(`not a whole number: ${n}`);
    this.uint(n < 0 ? -2 * n - 1 : 2 * n);
  }

  /** Appends a whole number from 0. */
  uint(n: number): void {
    if (this.length + 10 > this.bytes.length) {
      const wider = new Uint8Array(this.bytes.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    let rest = n;
    while (rest > 127) {
      this.bytes[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.length++] = rest;
  }

  /** What was written so far. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what {@link ByteWriter} wrote; running past the end throws, so a cut file is never half read. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  offset: number;

  constructor(bytes: Uint8Array, offset = 0) {
    this.bytes = bytes;
    this.offset = offset;
  }

  uint(): number {
    let n = 0;
    let unit = 1;
    for (;;) {
      const byte = this.bytes[this.offset++];
      if (byte === undefined) throw new RangeError('slice ends too early');
      n += (byte & 127) * unit;
      if (byte < 128) return n;
      unit *= 128;
    }
  }

  int(): number {
    const n = this.uint();
    return n % 2 === 1 ? -(n + 1) / 2 : n / 2;
  }
}
