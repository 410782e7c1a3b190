/** The signs of windows-1252 by their byte, as every browser reads them. */
const signs = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);

const byteOfSign: ReadonlyMap<string, number> = new Map([
  // Latin-1 proper: programs that know no windows-1252 leave the bytes 80 to 9F as control signs.
  ...Array.from({ length: 32 }, (_, at): [string, number] => [
    String.fromCharCode(128 + at),
    128 + at,
  ]),
  ...Array.from(signs, (sign, byte): [string, number] => [sign, byte]),
]);

/** Bytes to signs one by one: nothing is lost, and nothing is known of the real encoding. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes);

/** The bytes behind a text that was read as windows-1252 or Latin-1; undefined when it holds other signs. */
export function toWindows1252(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 128 ? code : byteOfSign.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
