import { isCountedNoun, isPercentagePoints } from './counted-nouns.ts';

/** Longest text that is looked at as a number; numbers of statistics have fewer than 30 signs. */
export const maxNumberLength = 100;

/** What was put right in a number's text without touching its digits. */
export type NumberFix =
  | 'spaces'
  | 'unit'
  | 'fullwidth'
  | 'minus'
  | 'parentheses'
  | 'apostrophe'
  | 'leading-zero';

/** A number's text without its trimmings. */
export interface NumberParts {
  /** Digits, dots, commas and single spaces only, a digit at either end; not yet known to be sound. */
  readonly body: string;
  readonly isNegative: boolean;
  readonly hadPercent: boolean;
  /** The noun after the number as it stands, "em"; '' when there is none. */
  readonly unit: string;
  readonly fixed: readonly NumberFix[];
}

const invisible = '[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]';
const invisibleEnds = new RegExp(`^(?:${invisible}|\\s)+|(?:${invisible}|\\s)+$`, 'gu');
const rareSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * One form for signs that look alike: full-width digits and signs to plain ones, rare spaces to the normal one, no
 * space or invisible sign at the ends. Takes text of at most {@link maxNumberLength} signs.
 */
export function plainSigns(text: string): string {
  return text
    .replace(/[\uFF05\uFF08\uFF09\uFF0B-\uFF0F\uFF10-\uFF19]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(invisibleEnds, '')
    .replace(rareSpaces, ' ');
}

/**
 * Takes sign, parentheses, percent sign and a known noun off a number's text: "(9.545) em" -> "9.545", negative, "em".
 * Undefined when anything else stands there, or the text is longer than {@link maxNumberLength}.
 */
export function numberParts(text: string): NumberParts | undefined {
  if (text.length > maxNumberLength) return undefined;
  const fixed: NumberFix[] = [];
  const note = (fix: NumberFix, isSo: boolean) => (isSo ? fixed.push(fix) : 0);
  const plain = plainSigns(text);
  note('fullwidth', /[\uFF05-\uFF19]/.test(text));
  const bare = plain.replace(/^['\u2019]/, '');
  note('apostrophe', bare !== plain);
  const end = lastDigit(bare) + 1;
  const tail = /^ ?(%?) ?(\)?)(.*)$/su.exec(bare.slice(end));
  if (end === 0 || tail === null) return undefined;
  const [, percent, closing, after = ''] = tail;
  const unit = after.trim();
  if (unit !== '' && (percent === '%' || !(isCountedNoun(unit) || isPercentagePoints(unit)))) {
    return undefined;
  }
  note('unit', unit !== '');
  const head = bare.slice(0, end);
  const signed = closing === ')' ? insideOf(head) : head;
  if (signed === undefined) return undefined;
  note('parentheses', closing === ')');
  const sign = /^[+\-\u2212]/.exec(signed)?.[0] ?? '';
  if (sign !== '' && closing === ')') return undefined;
  note('minus', sign === '\u2212');
  const body = signed.slice(sign.length);
  if (!/^\d(?:[\d., ]*\d)?$/.test(body)) return undefined;
  note('spaces', body.includes(' '));
  const isNegative = closing === ')' || (sign !== '' && sign !== '+');
  return { body, isNegative, hadPercent: percent === '%', unit, fixed };
}

function insideOf(head: string): string | undefined {
  return head.startsWith('(') ? head.slice(1).trimStart() : undefined;
}

function lastDigit(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return at;
  }
  return -1;
}
