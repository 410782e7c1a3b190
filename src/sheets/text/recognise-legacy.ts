import { believableScore, knownWordScore } from './known-words.ts';
import type { LegacyReading } from './legacy-readings.ts';
import { readingsOfBytes, readingsOfText } from './legacy-readings.ts';
import { isSpeltVietnamese } from './vietnamese-syllable.ts';

/** Most text that is judged: signs beyond it are converted all the same. */
const sampleLength = 200_000;
const lineLength = 4000;

const highSign = /[\u0080-\u00FF\u0152-\u0178\u0192\u02C6\u02DC\u03BC\u2010-\u2122]/;
const letterBeyondLatin1 = /[\u0100-\u0151\u0179-\u0191\u0193-\u02AF\u1E00-\u1EFF]/;

/** UTF-8 letters of three or two bytes as windows-1252 shows them: "á»‡", "Æ°", "Ä‘". */
const twiceEncoded =
  /á[º»][\u0080-\u00BF\u0152-\u0178\u0192\u02C6\u02DC\u2010-\u2122]|Æ[°¡]\p{L}|Ä[\u0091\u2018]/u;

/** A sign inside a word that only a legacy encoding puts there: "Tªn", "C©y". */
const signInsideWord = /[A-Za-z][¢¤¥¦¨©ª¬¶¸¹¼½¾][A-Za-z]/;

/** Text without a known encoding that some reading makes Vietnamese, as a whole and better than any other. */
export function recogniseBytes(text: string): LegacyReading | undefined {
  return bestReading(sampleOf(text), readingsOfBytes, believableScore - 1);
}

/**
 * Unicode text that was made of a legacy encoding; 'sound' when it is what it seems, 'unknown' when parts of it are not
 * and no reading explains the whole.
 */
export function recogniseMojibake(text: string): LegacyReading | 'sound' | 'unknown' {
  const sample = sampleOf(text);
  if (sample === '') return 'sound';
  const reading = bestReading(sample, readingsOfText, knownWordScore(sample));
  if (reading !== undefined) return reading;
  const isDoubtful = twiceEncoded.test(text) || signInsideWord.test(text);
  return isDoubtful || sample.split('\n').some(isMojibakeLine) ? 'unknown' : 'sound';
}

/** A line without one letter of Unicode Vietnamese that turns Vietnamese in another reading. */
function isMojibakeLine(line: string): boolean {
  if (letterBeyondLatin1.test(line)) return false;
  return readingsOfText.some((reading) => scoreOf(reading, line) > soundScore(line));
}

const soundScore = (text: string) => Math.max(believableScore - 1, knownWordScore(text));

/** How many known words a reading brings out; none when the words around them are not spelt as Vietnamese. */
function scoreOf({ convert, isCertain = false }: LegacyReading, text: string): number {
  const converted = convert(text);
  if (converted === undefined) return 0;
  return isCertain || isSpeltVietnamese(converted) ? knownWordScore(converted) : 0;
}

/** The one reading that scores above the bar and above all others; a tie decides nothing. */
function bestReading(
  sample: string,
  readings: readonly LegacyReading[],
  bar: number,
): LegacyReading | undefined {
  let best: LegacyReading | undefined;
  let top = Math.max(bar, believableScore - 1);
  for (const reading of readings) {
    const score = scoreOf(reading, sample);
    if (score === top) best = undefined;
    if (score > top) {
      best = reading;
      top = score;
    }
  }
  return best;
}

/** Lines with signs that a legacy encoding may have left, each once. */
function sampleOf(text: string): string {
  const lines = new Set<string>();
  let length = 0;
  for (const whole of text.split(/[\r\n]+/)) {
    if (length > sampleLength) break;
    const line = whole.length > lineLength ? cutLine(whole) : whole;
    if (!highSign.test(line) || lines.has(line)) continue;
    lines.add(line);
    length += line.length;
  }
  return [...lines].join('\n');
}

/** The beginning of a long line; no letter that is written with several signs is cut. */
const cutLine = (line: string) => line.slice(0, lineLength).replace(/[^\0-\x7F]+$/, '');
