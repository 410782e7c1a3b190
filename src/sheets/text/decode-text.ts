import type { SheetFault } from '#sheets/sheet-fault.ts';
import { makeFault, refusal } from '#sheets/make-fault.ts';
import { composeLetters } from './compose.ts';
import { believableScore, knownWordScore } from './known-words.ts';
import type { LegacyReading } from './legacy-readings.ts';
import { recogniseBytes, recogniseMojibake } from './recognise-legacy.ts';
import type { Utf16 } from './recognise-utf16.ts';
import { utf16Of } from './recognise-utf16.ts';
import { fromWindows1252 } from './windows-1252.ts';

/** Text of a file in Unicode, its letters composed. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly faults: readonly SheetFault[];
}

/** Head of a text that is looked at to know broken UTF-8 from other encodings. */
const sampleLength = 200_000;

/**
 * Bytes to text. UTF-8 and UTF-16 are read as they are, Vietnamese legacy encodings are converted and told.
 * UTF-8 with broken letters is read with U+FFFD in their place, to be found at their cells.
 *
 * @throws Refusal when no reading of the bytes can be trusted.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return decodeWide(bytes, wide);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return repairText(text, 'UTF-8');
  if (isCutInsideLetter(bytes)) throw refusal('file-cut-off', {});
  const lossy = new TextDecoder().decode(bytes);
  if (knownWordScore(lossy.slice(0, sampleLength)) >= believableScore) {
    return repairText(lossy, 'UTF-8');
  }
  const signs = fromWindows1252(bytes);
  const reading = recogniseBytes(signs);
  if (reading !== undefined) return convertText(signs, reading);
  if (/[\p{L}\p{M}]/u.test(signs.replace(/[\0-\x7F]+/g, '')) || hasLegacyLetter(signs)) {
    throw refusal('encoding-unknown', {}, { value: signs.trim() });
  }
  return { text: signs, encoding: 'windows-1258', faults: [converted('windows-1258')] };
}

/** Finds text that was made of a legacy encoding before it came here, and composes letters. */
export function repairText(text: string, encoding: string): DecodedText {
  const state = recogniseMojibake(text);
  if (state.kind === 'legacy') return convertText(text, state.reading);
  if (state.kind === 'spoiled') throw refusal('encoding-unknown', {}, placeOf(text, state.at));
  const composed = composeLetters(text);
  const faults = composed === text ? [] : [makeFault('note', 'text-not-nfc', {}, {})];
  return { text: composed, encoding, faults };
}

/** Line of a place in a text, and what stands there. */
const placeOf = (text: string, at: number) => ({
  row: text.slice(0, at).split(/\r\n?|\n/).length,
  value: text.slice(at, at + 80).split(/[\r\n]/)[0] ?? '',
});

function convertText(signs: string, { convert, encoding, isSpoiled }: LegacyReading): DecodedText {
  const text = convert(signs);
  if (text === undefined || isSpoiled?.(text)) throw refusal('encoding-unknown', {});
  return { text, encoding, faults: [converted(encoding)] };
}

const converted = (encoding: string) =>
  makeFault('warning', 'encoding-converted', {}, { encoding });

/** Signs that are no letters in windows-1252 and letters in TCVN3. */
const hasLegacyLetter = (signs: string) => /[\u00A1-\u00AE\u00B5-\u00FF]/.test(signs);

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Sound UTF-8 but for its last letter, of which only the first bytes are there. */
function isCutInsideLetter(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3; cut += 1) {
    const lead = bytes[bytes.length - cut] ?? 0;
    if (lead < 0x80) return false;
    if (lead < 0xc0) continue;
    const whole = bytes.subarray(0, -cut);
    return whole.some((byte) => byte > 0x7f) && decodeUtf8(whole) !== undefined;
  }
  return false;
}

function decodeWide(bytes: Uint8Array, encoding: Utf16): DecodedText {
  if (bytes.length % 2 === 1) throw refusal('file-cut-off', {});
  return repairText(new TextDecoder(encoding.toLowerCase()).decode(bytes), encoding);
}
