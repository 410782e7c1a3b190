import type { Language } from '#domain/localized.ts';
import { readNumber } from '#readers/read-number.ts';
import { mostClasses, toCuts } from '#views/map/classing.ts';

/** Limits as typed, or what of them cannot be taken. */
export type TypedCuts =
  | { readonly ok: true; readonly cuts: readonly number[] }
  | { readonly ok: false; readonly reason: 'bad' | 'many'; readonly text: string };

/** Reads "50; 62,5; 70" in the writing of the language; other marks than semicolons and spaces part nothing. */
export function readTypedCuts(
  text: string,
  language: Language,
  type: 'percent' | 'decimal',
): TypedCuts {
  const numbers: number[] = [];
  for (const part of text.split(/[;\s]+/)) {
    if (part === '') continue;
    const read = readNumber(part, { convention: language, type });
    if (!read.ok) return { ok: false, reason: 'bad', text: part };
    numbers.push(read.value);
  }
  if (numbers.length === 0) return { ok: false, reason: 'bad', text: text.trim() };
  if (new Set(numbers).size >= mostClasses) return { ok: false, reason: 'many', text: '' };
  return { ok: true, cuts: toCuts(numbers) };
}
