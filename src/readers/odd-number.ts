import { foldText } from '#lib/fold.ts';
import type { Convention } from './number-body.ts';
import { digitsOf } from './number-body.ts';
import { numberParts, plainSigns } from './number-parts.ts';

/**
 * Why a text with no sound number in it is refused.
 * - `qualified`: "khoảng 200", "~200", ">= 5": an estimate, not a figure
 * - `scaled`: "12,5 nghìn": the digits are not the value
 * - `exponent`: "1e5", often what a spreadsheet made of a code
 * - `letter-in-number`: "8.3b5", "O123"
 * - `unknown-unit`: a number followed by words that are not a known noun
 */
export type OddReason =
  | 'not-a-number'
  | 'letter-in-number'
  | 'exponent'
  | 'qualified'
  | 'scaled'
  | 'range'
  | 'fraction'
  | 'date'
  | 'dash'
  | 'grouping'
  | 'unknown-unit'
  | 'formula'
  | 'spreadsheet-error';

/** Why a text is no number, and the number text that may have been meant. */
export interface OddNumber {
  readonly reason: OddReason;
  readonly candidate?: string;
}

const number = '\\d[\\d.,]*';
const patterns: readonly (readonly [pattern: RegExp, reason: OddReason])[] = [
  [/^#/, 'spreadsheet-error'],
  [/^=/, 'formula'],
  [/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/, 'date'],
  [/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/, 'date'],
  [
    /^(?:\d{1,4}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg)[a-z]*(?:[- ]\d{1,4})?$/i,
    'date',
  ],
  [/^[+-]?\d[\d.,]*e[+-]?\d+$/i, 'exponent'],
  [new RegExp(`^${number} ?/ ?${number}(?: .*)?$`, 'su'), 'fraction'],
  [new RegExp(`^${number}%? ?(?:-|–|—|đến|to) ?${number} ?%?$`, 'iu'), 'range'],
];

const qualifierSigns = /^(?:[~≈≃><≥≤]=?|±) ?/u;
const qualifierWords =
  /^(?:khoảng|gần|trên|dưới|hơn|ước|chừng|tối đa|tối thiểu|about|over|under|nearly|approx\.?|ca\.?) /iu;
const scales: ReadonlyMap<string, number> = new Map([
  ['nghin', 3],
  ['ngan', 3],
  ['k', 3],
  ['thousand', 3],
  ['trieu', 6],
  ['tr', 6],
  ['million', 6],
  ['ty', 9],
  ['ti', 9],
  ['billion', 9],
  ['van', 4],
]);

/** Names the fault of a text that has no sound number in it. Takes text of at most 100 signs. */
export function oddNumber(text: string, convention: Convention): OddNumber {
  const plain = plainSigns(text);
  const known = patterns.find(([pattern]) => pattern.test(plain));
  if (known !== undefined) return { reason: known[1] };
  const unqualified = plain.replace(qualifierSigns, '').replace(qualifierWords, '');
  if (unqualified !== plain && /\d/.test(unqualified)) {
    return { reason: 'qualified', candidate: unqualified };
  }
  return dashed(plain) ?? quoted(plain) ?? scaled(plain, convention) ?? lettered(plain);
}

// "– 12" and "- 12": a minus, or the dash of a list.
function dashed(plain: string): OddNumber | undefined {
  const rest = /^[-\u2212–—] ?(\d.*)$/su.exec(plain)?.[1];
  return rest === undefined || numberParts(rest) === undefined
    ? undefined
    : { reason: 'dash', candidate: `-${rest}` };
}

// Thousands parted by apostrophes, as in Switzerland.
function quoted(plain: string): OddNumber | undefined {
  return /^\d{1,3}(?:['\u2019]\d{3})+$/.test(plain)
    ? { reason: 'grouping', candidate: plain.replace(/['\u2019]/g, '') }
    : undefined;
}

function scaled(plain: string, convention: Convention): OddNumber | undefined {
  const [, body = '', words = ''] = /^(\d(?:[\d.,]*\d)?) ?(\p{L}.*)$/su.exec(plain) ?? [];
  const [scale = ''] = foldText(words).split(' ');
  const zeros = scales.get(scale);
  if (zeros === undefined) return undefined;
  const digits = digitsOf(body, convention);
  if (digits === undefined || digits.fraction.length > zeros) return { reason: 'scaled' };
  const moved = digits.whole + digits.fraction.padEnd(zeros, '0');
  return { reason: 'scaled', candidate: moved.replace(/^0+(?=\d)/, '') };
}

function lettered(plain: string): OddNumber {
  if (!/\d/.test(plain)) return { reason: 'not-a-number' };
  if (/^\d[\d., ]*%? ?[\p{L}\p{M} /.]+$/u.test(plain) && / /.test(plain)) {
    return { reason: 'unknown-unit' };
  }
  if (!/^[\p{L}\d.,|%+-]+$/u.test(plain) || !/\p{L}|\|/u.test(plain)) {
    return { reason: 'not-a-number' };
  }
  const candidate = plain.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
  return numberParts(candidate) === undefined
    ? { reason: 'letter-in-number' }
    : { reason: 'letter-in-number', candidate };
}
