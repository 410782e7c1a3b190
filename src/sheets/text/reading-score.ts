import { knownWordScore } from './known-words.ts';
import type { LegacyReading } from './legacy-readings.ts';
import { isSpeltVietnamese } from './vietnamese-syllable.ts';

/** How many known words a reading brings out; none when the words around them are not spelt as Vietnamese. */
export function readingScore({ convert, isCertain = false }: LegacyReading, text: string): number {
  const converted = convert(text);
  if (converted === undefined) return 0;
  return isCertain || isSpeltVietnamese(converted) ? knownWordScore(converted) : 0;
}
