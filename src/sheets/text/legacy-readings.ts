import { composeLetters } from './compose.ts';
import { hasLostSoftHyphen, tcvn3ToUnicode } from './tcvn3.ts';
import { vniToUnicode } from './vni.ts';
import { toWindows1252 } from './windows-1252.ts';

/** A way in which a text that looks like Latin-1 letters may have been meant. */
export interface LegacyReading {
  readonly encoding: 'windows-1258' | 'TCVN3' | 'VNI' | 'double-utf8';
  /** The text as meant, or undefined when it cannot have been meant so. */
  readonly convert: (text: string) => string | undefined;
  /** Its bytes follow rules of their own, so that no text is read so by chance. */
  readonly isCertain?: boolean;
  /** Tells by the converted text that letters were dropped before it came here, beyond repair. */
  readonly isSpoiled?: (converted: string) => boolean;
}

/** Readings of bytes that are no UTF-8. */
export const readingsOfBytes: readonly LegacyReading[] = [
  { encoding: 'windows-1258', convert: windows1258ToUnicode },
  { encoding: 'TCVN3', convert: tcvn3ToUnicode, isSpoiled: hasLostSoftHyphen },
  { encoding: 'VNI', convert: vniToUnicode },
];

/** Readings of Unicode text that some program made of such bytes, or of UTF-8 itself. */
export const readingsOfText: readonly LegacyReading[] = [
  ...readingsOfBytes,
  { encoding: 'double-utf8', convert: doubleUtf8ToUnicode, isCertain: true },
];

/** Base letters and the tone marks that follow them, composed; a mark that fits no letter shows another encoding. */
function windows1258ToUnicode(text: string): string | undefined {
  const bytes = toWindows1252(text);
  if (bytes === undefined) return undefined;
  const decoded = new TextDecoder('windows-1258').decode(bytes);
  const composed = composeLetters(decoded);
  return /\p{M}/u.test(composed) ? undefined : composed;
}

/** UTF-8 that was read as windows-1252 and saved again; the way back must be whole. */
function doubleUtf8ToUnicode(text: string): string | undefined {
  const bytes = toWindows1252(text);
  if (bytes === undefined) return undefined;
  try {
    return composeLetters(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
