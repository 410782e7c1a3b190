import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

/** Text of a file, or undefined when the bytes are no text we can trust. */
export interface DecodedText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Bytes to text: UTF-8 only, the mark removed, letters composed (NFC). A web page saved in place of the file,
 * another encoding and an empty file are refused by name and never shown as mojibake.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const refuse = (fault: Problem): DecodedText => ({ text: undefined, problems: [fault] });
  if (isUtf16(bytes)) return refuse(problem('error', 'encoding-utf16', { file }, {}));
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) {
    const line = lineOf(new TextDecoder().decode(bytes), '\uFFFD');
    return refuse(problem('error', 'encoding-not-utf8', { file, line }, {}));
  }
  const hasMark = decoded.startsWith('\uFEFF');
  const raw = hasMark ? decoded.slice(1) : decoded;
  if (raw.trim() === '') return refuse(problem('error', 'file-empty', { file }, {}));
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(raw.slice(0, 500))) {
    const value = raw.trim().slice(0, 40);
    return refuse(problem('error', 'html-instead-of-file', { file, line: 1, value }, {}));
  }
  const problems = hasMark ? [problem('note', 'byte-order-mark', { file }, {})] : [];
  const text = raw.normalize('NFC');
  return { text, problems: [...problems, ...letterProblems(raw, text, file)] };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A mark of UTF-16, or a zero byte in the first two: Excel's "Unicode text" without a mark. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;
}

function letterProblems(raw: string, composed: string, file: string): Problem[] {
  const problems: Problem[] = [];
  if (raw !== composed) {
    const index = raw.split('\n').findIndex((part) => part.normalize('NFC') !== part);
    problems.push(problem('note', 'text-not-nfc', { file, line: index + 1 }, {}));
  }
  if (raw.includes('\uFFFD')) {
    const line = lineOf(raw, '\uFFFD');
    problems.push(problem('warning', 'replacement-character', { file, line }, {}));
  }
  return problems;
}

/** Line on which a sign first stands, counted from 1. */
function lineOf(text: string, sign: string): number {
  return text.slice(0, Math.max(0, text.indexOf(sign))).split('\n').length;
}
