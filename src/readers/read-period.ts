import { isYear } from './calendar-day.ts';
import type { FoundPeriod, PeriodReading } from './period-reading.ts';
import { foundPeriod, refusedPeriod } from './period-reading.ts';
import { readDate } from './read-date.ts';
import { readYearPair, schoolYear } from './read-year-pair.ts';

/** What the mapping of a column says about its periods. */
export interface PeriodMode {
  /** A single year is a school year, the one that starts or the one that ends in it. */
  readonly singleYear?: 'starts' | 'ends';
  /** Every period is a school year, so "2011-12" is no month. */
  readonly schoolYearsOnly?: boolean;
}

const longest = 80;

/**
 * Reads a period in any written form: "Năm học 2024 - 2025", "2024/25", "2024", "30/9/2024", "tháng 7/2024". What
 * could be two periods is refused, at best with a suggestion. Takes any text, however long; never throws.
 */
export function readPeriod(text: string, mode: PeriodMode = {}): PeriodReading {
  if (text.length > longest) return refusedPeriod('too-long');
  const plain = plainText(text);
  if (plain === '') return refusedPeriod('empty');
  const damage = spreadsheetDamage(plain);
  if (damage) return refusedPeriod('spreadsheet-date');
  const status = statusOf(plain);
  const bare = status === undefined ? plain : withoutStatus(plain);
  const reading = readBare(bare, mode);
  return reading.ok && status !== undefined ? withStatus(reading, status) : reading;
}

/** Lower case without marks; one kind of dash, no spaces around dashes and slashes, no outer parentheses or quotes. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212\uFE58]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/_]) ?/g, '$1')
    .trim()
    .replace(/^'/, '')
    .replace(/^\((.*)\)$/su, '$1')
    .trim();
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const englishMonth = new RegExp(`^(?:\\d{1,4}[- ])?(?:${months})[a-z]{0,6}\\.?(?:[- ']\\d{1,4})?$`);
const vietnameseMonth = /^(?:\d{1,4}[- ])?(?:thg|th)[- .]?\d{0,2}(?:[- ]\d{1,4})?$/;

function spreadsheetDamage(plain: string): boolean {
  // A day number of a spreadsheet: 16437 is 1 January 1945, 73415 the end of 2100.
  const serial = /^\d{5}(?:\.0)?$/.test(plain) ? Number(plain) : 0;
  return (
    (serial >= 16_437 && serial <= 73_415) ||
    (/\d/.test(plain) && (englishMonth.test(plain) || vietnameseMonth.test(plain)))
  );
}

const statusWords: ReadonlyMap<string, 'preliminary' | 'estimated'> = new Map([
  ['so bo', 'preliminary'],
  ['uoc', 'estimated'],
  ['uoc tinh', 'estimated'],
  ['preliminary', 'preliminary'],
  ['prel.', 'preliminary'],
  ['estimate', 'estimated'],
]);
const statusPattern =
  /^(so bo|uoc tinh|uoc|preliminary|prel\.|estimate)[ -]| ?[-(]? ?(so bo|uoc tinh|uoc|preliminary|estimate)\)?$/;

function statusOf(plain: string): 'preliminary' | 'estimated' | undefined {
  const match = statusPattern.exec(plain);
  return statusWords.get(match?.[1] ?? match?.[2] ?? '');
}

const withoutStatus = (plain: string): string => plain.replace(statusPattern, '').trim();

const withStatus = (found: FoundPeriod, status: 'preliminary' | 'estimated'): FoundPeriod => ({
  ...found,
  status,
});

const partOfYear =
  /\b(?:hoc ky|hk ?\d|hk ?i|ky (?:i|1|2)\b|quy (?:i|\d)|q[1-4]\b|semester|term|dau nam|cuoi nam|giua nam|nua nam|nua dau|nua cuoi|6 thang|9 thang|3 thang|hoc ki)/;
const planWords = /\b(?:ke hoach|kh|muc tieu|chi tieu|phan dau|plan|target|du kien|du bao)\b/;
const schoolYearWords = /^(?:nam hoc|nh|school year|academic year|sy)(?![a-z])[: .]?\s?/;
const spanWords = /^(?:giai doan|nhiem ky)[: ]\s?/;
const dayWords = /^(?:tinh )?(?:den )?(?:het )?(?:ngay )/;

function readBare(plain: string, mode: PeriodMode): PeriodReading {
  if (planWords.test(plain)) return refusedPeriod('plan');
  if (partOfYear.test(plain)) return refusedPeriod('part-of-year', pairInside(plain));
  const saysSchoolYear = schoolYearWords.test(plain);
  const isSpan = spanWords.test(plain);
  const bare = plain
    .replace(schoolYearWords, '')
    .replace(spanWords, '')
    .replace(/^(?:nam|year)[: ]\s?(?=\d)/, '');
  const isSchoolYear = saysSchoolYear || mode.schoolYearsOnly === true;
  const pair = readYearPair(bare, { isSchoolYear, isSpan });
  if (pair) return pair;
  if (/^\d{4}$/.test(bare)) return readSingleYear(Number(bare), mode, isSchoolYear);
  if (saysSchoolYear || isSpan) return refusedPeriod('not-a-period');
  return readDate(plain.replace(dayWords, '')) ?? refusedPeriod('not-a-period');
}

function readSingleYear(year: number, mode: PeriodMode, isSchoolYear: boolean): PeriodReading {
  if (!isYear(year)) return refusedPeriod('year-out-of-range');
  if (mode.singleYear === 'starts') return pairOf(year);
  if (mode.singleYear === 'ends') return pairOf(year - 1);
  return isSchoolYear ? refusedPeriod('single-school-year') : foundPeriod('year', String(year));
}

function pairOf(start: number): PeriodReading {
  return isYear(start) && isYear(start + 1)
    ? foundPeriod('school-year', schoolYear(start))
    : refusedPeriod('year-out-of-range');
}

// The school year that a term belongs to.
function pairInside(plain: string): string | undefined {
  const text = /\d{4}[-/]\d{2,4}/.exec(plain)?.[0] ?? '';
  const pair = readYearPair(text, { isSchoolYear: true, isSpan: false });
  return pair?.ok === true ? pair.key : undefined;
}
