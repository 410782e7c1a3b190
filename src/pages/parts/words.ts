import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Language, Localized } from '#domain/localized.ts';
import type { Cell } from '#indicators/cell.ts';
import type { Change } from '#indicators/change.ts';
import type { AreaSum } from '#indicators/sum-of-areas.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import type { Messages } from '#i18n/messages.ts';
import { messagesOf } from '#i18n/messages.ts';
import type { NumberFormat } from '#i18n/number-format.ts';
import { numberFormat } from '#i18n/number-format.ts';

/** A language as components use it: texts, numbers, and a way to pick from data. */
export interface Words {
  readonly language: Language;
  readonly m: Messages;
  readonly n: NumberFormat;
  readonly of: (text: Localized) => string;
}

const made = new Map<Language, Words>();

function make(language: Language): Words {
  return {
    language,
    m: messagesOf(language),
    n: numberFormat(language),
    of: (text) => text[language],
  };
}

/** Words of a language; one object each, so that it may be compared. */
export function wordsOf(language: Language): Words {
  const words = made.get(language) ?? make(language);
  made.set(language, words);
  return words;
}

/** First letter upper-case, for a sentence that was built from parts. */
export const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** "%" written to the number, other units after a space or in the header. */
export const percentSign = (indicator: Indicator): string => (isPercent(indicator) ? '%' : '');

/** "(trường)" behind a short name; nothing where the name ends with it: "Chuẩn mức 2 (%)". */
export function unitInBrackets({ of }: Words, { short, unit }: Indicator): string {
  const text = `(${of(unit)})`;
  return of(short).endsWith(text) ? '' : text;
}

/** Signs of yearbooks for what is not a number. */
export function missingSign(kind: Exclude<Cell['value']['kind'], 'reported'>): string {
  switch (kind) {
    case 'nil':
      return '-';
    case 'suppressed':
      return 'x';
    case 'not-applicable':
      return '/';
    case 'withheld':
      return '…*';
    case 'not-collected':
      return '…';
  }
}

/** A figure as printed in a sentence or a label: "72,2%", "gần 235.000", "…". */
export function cellText(words: Words, indicator: Indicator, cell: Cell): string {
  if (cell.value.kind !== 'reported') return missingSign(cell.value.kind);
  const number =
    stepName(words, indicator, cell.value.n) ??
    words.n.prose(cell.value.n, indicator.decimals) + percentSign(indicator);
  return `${qualifierText(words, cell)}${number}`;
}

/** A figure in a table column: fixed decimals, the unit stands in the header. */
export function cellInTable(words: Words, indicator: Indicator, cell: Cell): string {
  if (cell.value.kind !== 'reported') return missingSign(cell.value.kind);
  return (
    qualifierText(words, cell) +
    (stepName(words, indicator, cell.value.n) ?? words.n.decimal(cell.value.n, indicator.decimals))
  );
}

/** A number on a bar, a map or a legend: the name of a step, else the number without its unit. */
export const plainNumber = (words: Words, indicator: Indicator, n: number): string =>
  stepName(words, indicator, n) ?? words.n.prose(n, indicator.decimals);

/** Name of a step of an ordinal indicator: "mức độ 3"; undefined for numbers. */
function stepName(words: Words, indicator: Indicator, n: number): string | undefined {
  const step = indicator.kind === 'status' ? indicator.scale?.[n] : undefined;
  return step ? words.of(step) : undefined;
}

function qualifierText(words: Words, cell: Cell): string {
  if (cell.meta?.status === 'estimated') return '≈ ';
  switch (cell.meta?.qualifier) {
    case 'about':
      return `${words.m.qualifierAbout} `;
    case 'over':
      return `${words.m.qualifierOver} `;
    case 'under':
      return `${words.m.qualifierUnder} `;
    case '':
    case undefined:
      return '';
  }
}

/** "giảm 18 (2,9%)", "tăng 4,1 điểm phần trăm", "giữ nguyên": a change below half of the last printed digit is none. */
export function changeText(words: Words, indicator: Indicator, change: Change): string {
  const { m, n } = words;
  if (change.kind === 'none') return reasonText(words, change.reason);
  const rounded = roundHalfAway(Math.abs(change.difference), indicator.decimals);
  if (Number(rounded) === 0) return m.same;
  const direction = change.difference > 0 ? m.rise : m.fall;
  if (change.kind === 'points')
    return m.changedBy({ direction, amount: m.pointsOf({ points: n.text(rounded) }) });
  return m.changedBy({
    direction,
    amount: `${n.text(rounded)} (${n.decimal(Math.abs(change.percent), 1)}%)`,
  });
}

/** A change in a narrow column: signed, in percent for counts and in points, at the indicator's digits, for percentages. */
export function changeInTable({ n }: Words, { decimals }: Indicator, change: Change): string {
  if (change.kind === 'none') return '…';
  return change.kind === 'points'
    ? n.signed(change.difference, decimals)
    : n.signed(change.percent, 1);
}

/** "Tổng các đơn vị (phủ 8/9)": a total over units with what it covers, where it is not all of them. */
export function sumName(
  { m }: Words,
  { covered, asked }: Pick<AreaSum, 'covered' | 'asked'>,
): string {
  return covered < asked
    ? m.rowSumCovered({ covered: String(covered), asked: String(asked) })
    : m.rowSum;
}

/** Why two figures are not compared. */
export function reasonText(
  words: Words,
  reason: Extract<Change, { kind: 'none' }>['reason'],
): string {
  const { m } = words;
  switch (reason) {
    case 'missing':
      return m.reasonMissing;
    case 'different-series':
      return m.reasonDifferentSeries;
    case 'rounded':
      return m.reasonRounded;
    case 'different-definition':
      return m.reasonDifferentDefinition;
    case 'zero-base':
      return m.reasonZeroBase;
  }
}

/** Name of a school level; '' is all of them. */
export function levelName(words: Words, level: string): string {
  const { levels } = words.m;
  return level === '' ? levels.all : (levels[level as keyof typeof levels] ?? level);
}

/** Name of a theme of the catalogue. */
export function themeName(words: Words, theme: string): string {
  const { themes } = words.m;
  return themes[theme as keyof typeof themes] ?? themes.other;
}

/** What a figure shows, as one text: the indicator and the period the way yearbooks write it (2024-25). */
export function figureName(words: Words, indicator: Indicator, period: string): string {
  const short = /^\d{4}-\d{4}$/.test(period) ? period.slice(0, 5) + period.slice(7) : period;
  return `${words.of(indicator.name)}|${short}`;
}

/** A unit's name inside a Vietnamese sentence: "Tỉnh Lào Cai" becomes "tỉnh Lào Cai"; other names stay. */
export const nameInSentence = (name: string): string =>
  name.replace(/^(Tỉnh|Thành phố|Huyện|Thị xã|Cả) ?/, (type) => type.toLocaleLowerCase('vi'));
