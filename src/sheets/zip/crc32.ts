/** Checksums of one byte with so many zero bytes behind it: eight bytes are then taken at once. */
const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
tables.forEach((table, zeros) => {
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8 * (zeros + 1); bit += 1)
      rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    table[byte] = rest;
  }
});
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** Checksum of bytes as archives keep it; goes on from the checksum of what came before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let at = 0;
  const eights = bytes.length - (bytes.length % 8);
  const byteAt = (i: number) => bytes[i] as number;
  for (; at < eights; at += 8) {
    sum =
      (t7[(sum ^ byteAt(at)) & 0xff] as number) ^
      (t6[((sum >>> 8) ^ byteAt(at + 1)) & 0xff] as number) ^
      (t5[((sum >>> 16) ^ byteAt(at + 2)) & 0xff] as number) ^
      (t4[(sum >>> 24) ^ byteAt(at + 3)] as number) ^
      (t3[byteAt(at + 4)] as number) ^
      (t2[byteAt(at + 5)] as number) ^
      (t1[byteAt(at + 6)] as number) ^
      (t0[byteAt(at + 7)] as number);
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (t0[(sum ^ byteAt(at)) & 0xff] as number);
  return ~sum >>> 0;
}
