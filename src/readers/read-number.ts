import type { Convention, NumberDigits } from './number-body.ts';
import { digitsOf, otherConvention } from './number-body.ts';
import type { NumberFix, NumberParts } from './number-parts.ts';
import { maxNumberLength, numberParts } from './number-parts.ts';
import { isPercentagePoints } from './counted-nouns.ts';
import type { OddReason } from './odd-number.ts';
import { oddNumber } from './odd-number.ts';

/** What a column declares: whole numbers of things, numbers with decimals, or percentages. */
export type NumberType = 'count' | 'decimal' | 'percent';

/** How to read: the convention of the file and the type of the column. */
export interface NumberOptions {
  readonly convention: Convention;
  readonly type: NumberType;
}

/**
 * Why a text is not taken as a number.
 * - `grouping`: thousands are not parted as the convention asks, or "8.231" in a column of percentages
 * - `not-whole`: decimals in a column of counts
 * - `overflow`: more digits than a computer's number holds (15)
 * - `leading-zero`: looks like a code or a telephone number; one zero before one digit ("05") is let pass
 * - `percent-in-count`, `unit-mismatch`: what follows the digits does not fit the column's type
 * - `too-long`, `empty`: nothing to read
 * - the others: see {@link OddReason}
 */
export type NumberRefusal =
  | 'grouping'
  | 'not-whole'
  | 'overflow'
  | 'leading-zero'
  | 'percent-in-count'
  | 'unit-mismatch'
  | 'too-long'
  | 'empty'
  | OddReason;

/** A number that was read. */
export interface ReadNumber {
  readonly ok: true;
  /** As printed: "72,2%" is 72.2. */
  readonly value: number;
  /** Canonical decimal text with a dot and all printed decimals: "72.20"; whole digits in a column of counts. */
  readonly text: string;
  /** Digits printed after the decimal mark. */
  readonly decimals: number;
  readonly hadPercent: boolean;
  /** The noun after the number, "em"; '' when there is none. */
  readonly hadUnit: string;
  /** What was put right, in the order it was seen; empty when the text was clean. */
  readonly fixed: readonly NumberFix[];
}

/** A text that is not taken as a number. */
export interface RefusedNumber {
  readonly ok: false;
  readonly reason: NumberRefusal;
  /** Canonical decimal text of what may have been meant, for a person to confirm. */
  readonly suggestion?: string;
}

const maxDigits = 15;

/**
 * Reads the text of one cell as a number, or says why not. Never guesses: what could be another number is refused, at
 * best with a suggestion. Takes any text, however long; never throws.
 */
export function readNumber(text: string, options: NumberOptions): ReadNumber | RefusedNumber {
  if (text.length > maxNumberLength) return { ok: false, reason: 'too-long' };
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  const parts = numberParts(text);
  return parts === undefined ? refuseOdd(text, options) : readParts(parts, options);
}

function refuseOdd(text: string, options: NumberOptions): RefusedNumber {
  const { reason, candidate } = oddNumber(text, options.convention);
  const parts = candidate === undefined ? undefined : numberParts(candidate);
  const meant = parts === undefined ? undefined : readParts(parts, options);
  return refused(reason, meant?.ok === true ? meant.text : undefined);
}

function readParts(parts: NumberParts, options: NumberOptions): ReadNumber | RefusedNumber {
  const { convention, type } = options;
  const misfit = misfitOf(parts, type);
  if (misfit !== undefined) return refused(misfit);
  const digits = digitsOf(parts.body, convention);
  const reason = digits === undefined ? groupingFault(parts.body) : faultOf(digits, type);
  if (digits !== undefined && reason === undefined) return accepted(parts, digits, type);
  const other = digitsOf(parts.body, otherConvention(convention));
  const isOtherSound = other !== undefined && faultOf(other, type) === undefined;
  return refused(
    reason ?? 'grouping',
    isOtherSound ? accepted(parts, other, type).text : undefined,
  );
}

function misfitOf({ hadPercent, unit }: NumberParts, type: NumberType): NumberRefusal | undefined {
  if (hadPercent) return type === 'count' ? 'percent-in-count' : undefined;
  if (unit === '' || type === 'decimal') return undefined;
  return isPercentagePoints(unit) === (type === 'percent') ? undefined : 'unit-mismatch';
}

// "30.9.2024" is grouped wrongly because it is no number at all.
const groupingFault = (body: string): NumberRefusal =>
  /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(body) ? 'date' : 'grouping';

function faultOf(digits: NumberDigits, type: NumberType): NumberRefusal | undefined {
  const { whole, fraction, groups, groupedBy } = digits;
  if ((whole + fraction).replace(/^0+/, '').length > maxDigits) return 'overflow';
  if (/^0\d/.test(whole) && !/^0[1-9]$/.test(whole + fraction)) return 'leading-zero';
  // A percentage of thousands is far less likely than a decimal point of the other convention.
  if (type === 'percent' && groups > 0 && groupedBy === 'mark' && fraction === '')
    return 'grouping';
  if (type === 'count' && fraction !== '') {
    // "8,000" may be eight or eight thousand; "12,0" can only be twelve.
    return /^0+$/.test(fraction) && fraction.length !== 3 ? undefined : 'not-whole';
  }
  return undefined;
}

function accepted(parts: NumberParts, digits: NumberDigits, type: NumberType): ReadNumber {
  const { whole, fraction } = digits;
  const isPadded = /^0\d/.test(whole);
  const shown = isPadded ? whole.slice(1) : whole;
  const magnitude = fraction === '' || type === 'count' ? shown : `${shown}.${fraction}`;
  const isNegative = parts.isNegative && /[1-9]/.test(magnitude);
  const text = isNegative ? `-${magnitude}` : magnitude;
  return {
    ok: true,
    value: Number(text),
    text,
    decimals: fraction.length,
    hadPercent: parts.hadPercent,
    hadUnit: parts.unit,
    fixed: isPadded ? [...parts.fixed, 'leading-zero'] : parts.fixed,
  };
}

function refused(reason: NumberRefusal, suggestion?: string): RefusedNumber {
  return suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };
}
