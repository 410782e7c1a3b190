import { believableScore, knownWordScore } from './known-words.ts';
import { readingsOfText } from './legacy-readings.ts';
import { readingScore } from './reading-score.ts';

/** Signs that a legacy encoding may have left. */
export const highSign = /[\u0080-\u00FF\u0152-\u0178\u0192\u02C6\u02DC\u03BC\u2010-\u2122]/;

/** Letters of Unicode Vietnamese and others that no text made of a legacy encoding holds. */
export const letterBeyondLatin1 = /[\u0100-\u0151\u0179-\u0191\u0193-\u02AF\u1E00-\u1EFF]/;

/** UTF-8 letters of three or two bytes as windows-1252 shows them: "á»‡", "Æ°", "Ä‘". */
const twiceEncoded =
  /á[º»][\u0080-\u00BF\u0152-\u0178\u0192\u02C6\u02DC\u2010-\u2122]|Æ[°¡]\p{L}|Ä[\u0091\u2018]/u;

/** A sign inside a word that only a legacy encoding puts there: "Tªn", "C©y". */
const signInsideWord = /[A-Za-z][¢¤¥¦¨©ª¬¶¸¹¼½¾][A-Za-z]/;

/** Most text that is looked at closely, and the longest piece of it. */
const closeLength = 500_000;
const pieceLength = 1000;

/** Where in a text the first piece stands that was spoiled before it came here, among others that are sound; or -1. */
export function findMojibake(text: string): number {
  const plain = [twiceEncoded, signInsideWord].flatMap((pattern) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [at];
  });
  if (plain.length > 0) return Math.min(...plain);
  const seen = new Set<string>();
  let looked = 0;
  for (const { 0: piece, index } of text.matchAll(/[^\r\n;,\t|"]+/g)) {
    if (!highSign.test(piece) || seen.has(piece) || piece.length > pieceLength) continue;
    seen.add(piece);
    if (letterBeyondLatin1.test(piece)) continue;
    if (isMojibake(piece)) return index;
    looked += piece.length;
    if (looked > closeLength) return -1;
  }
  return -1;
}

/** Turns Vietnamese in another reading, more than it is as it stands. */
function isMojibake(piece: string): boolean {
  const sound = Math.max(believableScore - 1, knownWordScore(piece));
  return readingsOfText.some((reading) => readingScore(reading, piece) > sound);
}
