import { findMojibake, highSign, letterBeyondLatin1 } from './find-mojibake.ts';
import { believableScore, knownWordScore } from './known-words.ts';
import type { LegacyReading } from './legacy-readings.ts';
import { readingsOfBytes, readingsOfText } from './legacy-readings.ts';
import { readingScore } from './reading-score.ts';

/** Most text that is judged: signs beyond it are converted all the same. */
const sampleLength = 200_000;
const lineLength = 4000;

/** What became of a text before it came here. */
export type TextState =
  | { readonly kind: 'sound' }
  | { readonly kind: 'legacy'; readonly reading: LegacyReading }
  /** Spoiled in part, first at this place, and no reading explains the whole. */
  | { readonly kind: 'spoiled'; readonly at: number };

/** Text without a known encoding that some reading makes Vietnamese, as a whole and better than any other. */
export function recogniseBytes(text: string): LegacyReading | undefined {
  return bestReading(sampleOf(text), readingsOfBytes, believableScore - 1);
}

/** Tells Unicode text that is what it seems from text that was made of a legacy encoding. */
export function recogniseMojibake(text: string): TextState {
  const sample = sampleOf(text);
  if (sample === '') return { kind: 'sound' };
  const isMixed = letterBeyondLatin1.test(text);
  const reading = isMixed ? undefined : bestReading(sample, readingsOfText, knownWordScore(sample));
  if (reading !== undefined) return { kind: 'legacy', reading };
  const at = findMojibake(text);
  return at < 0 ? { kind: 'sound' } : { kind: 'spoiled', at };
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
    const score = readingScore(reading, sample);
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
