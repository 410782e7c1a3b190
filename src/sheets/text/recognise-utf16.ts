/** The two orders of bytes in UTF-16. */
export type Utf16 = 'UTF-16LE' | 'UTF-16BE';

/** UTF-16 by its mark, or by the zero bytes that every second place of a table holds. */
export function utf16Of(bytes: Uint8Array): Utf16 | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  const head = bytes.subarray(0, 8192);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = head.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'UTF-16LE';
  if (even > pairs * 0.3 && odd < pairs * 0.02) return 'UTF-16BE';
  return undefined;
}
