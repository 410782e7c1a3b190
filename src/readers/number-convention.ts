import type { Convention } from './number-body.ts';
import { digitsOf } from './number-body.ts';
import { numberParts } from './number-parts.ts';

/**
 * How the numbers of a file or column are written.
 * - `vi`, `en`: at least one number can be read in that way only, none in the other way only
 * - `plain`: no number has a mark that could be read in two ways
 * - `ambiguous`: some can be read in both ways with different results ("8.231"), and none decides
 * - `mixed`: some can only be vi and some only en; the file contradicts itself
 */
export type NumberConvention =
  | { readonly kind: 'vi' | 'en' | 'plain' }
  | { readonly kind: 'ambiguous'; readonly example: string }
  | { readonly kind: 'mixed'; readonly vi: string; readonly en: string };

/** What one text says about the convention; undefined when it is no number or says nothing. */
export type ConventionWitness = Convention | 'ambiguous';

/**
 * The convention of a file or column, decided once from all its number texts. Texts that are no numbers are passed over.
 *
 * Give it cells of figures only: numbering ("1.1"), dates ("30.9") and codes would bear false witness. Numbers that a
 * workbook stores as numbers have no convention and do not belong here either.
 */
export function conventionOf(texts: Iterable<string>): NumberConvention {
  const examples = new Map<ConventionWitness, string>();
  for (const text of texts) {
    const witness = conventionWitness(text);
    if (witness !== undefined && !examples.has(witness)) examples.set(witness, text);
    if (examples.has('vi') && examples.has('en')) break;
  }
  const vi = examples.get('vi');
  const en = examples.get('en');
  const example = examples.get('ambiguous');
  if (vi !== undefined && en !== undefined) return { kind: 'mixed', vi, en };
  if (vi !== undefined) return { kind: 'vi' };
  if (en !== undefined) return { kind: 'en' };
  return example === undefined ? { kind: 'plain' } : { kind: 'ambiguous', example };
}

/** What one cell's text says: "72,2" -> vi, "0.125" -> en, "8.231" -> ambiguous, "1234" and "12-15" -> undefined. */
export function conventionWitness(text: string): ConventionWitness | undefined {
  const body = numberParts(text)?.body;
  if (body === undefined || !/[.,]/.test(body) || /^0\d/.test(body) || isYearPair(body)) {
    return undefined;
  }
  const vi = digitsOf(body, 'vi');
  const en = digitsOf(body, 'en');
  if (vi !== undefined && en !== undefined) return 'ambiguous';
  if (vi !== undefined) return 'vi';
  return en === undefined ? undefined : 'en';
}

// "2024.2025" is two years, not a number with four decimals.
const isYearPair = (body: string): boolean => /^(?:19|20)\d\d[.,](?:19|20)\d\d$/.test(body);
