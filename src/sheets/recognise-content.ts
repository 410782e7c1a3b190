import { utf16Of } from './text/recognise-utf16.ts';

/** What the bytes of a file say it is, whatever its name. */
export type BinaryKind =
  | 'zip'
  | 'zip-cut'
  | 'encrypted'
  | 'old-workbook'
  | 'text'
  | 'empty'
  | OtherKind;

/** A file that is no table at all, by the name people know it by. */
export interface OtherKind {
  readonly found: string;
}

const signatures: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['1f8b08', 'gzip'],
  ['526172211a07', 'RAR'],
  ['377abcaf271c', '7z'],
  ['7f454c46', 'ELF'],
  ['53514c69746520', 'SQLite'],
  ['50415231', 'Parquet'],
  ['7b5c727466', 'RTF'],
];

/** Recognises a file by its first bytes. */
export function recogniseContent(bytes: Uint8Array): BinaryKind {
  if (bytes.length === 0) return 'empty';
  const head = hexOf(bytes.subarray(0, 16));
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return 'zip';
  if (head.length < 8 && '504b0304'.startsWith(head) && head.startsWith('504b03')) return 'zip-cut';
  if (head.startsWith('d0cf11e0')) {
    return holdsWideText(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-workbook';
  }
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return { found: known[1] };
  if (head.startsWith('4d5a') && bytes.includes(0)) return { found: 'exe' };
  if (head.startsWith('52494646') && head.slice(16, 24) === '57454250') return { found: 'WebP' };
  return isBinary(bytes) ? { found: 'binary' } : 'text';
}

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Finds UTF-16 text, as the directory of an OLE file writes names. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Control signs that no text has, in more than one place of a hundred. Zero bytes are judged as text: UTF-16 has them. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const odd = head.reduce(
    (count, byte) => (byte > 0 && byte < 32 && !textControls.has(byte) ? count + 1 : count),
    0,
  );
  // UTF-16 holds small bytes: "Ă" is 02 01.
  return odd > head.length * 0.02 && utf16Of(bytes) === undefined;
}

/** Tab, line feed, form feed, carriage return, and the sign that once ended files (Ctrl-Z), escape. */
const textControls: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 26, 27]);
