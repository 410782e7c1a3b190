import { foldText } from '#lib/fold.ts';
import { compareMarks } from './compare-marks.ts';
import { isCountedNoun, isPercentagePoints } from './counted-nouns.ts';
import { wordList } from './word-list.ts';

/** The unit of a column. */
export interface UnitReading {
  /** What every figure of the column is to be multiplied by: 1000 for "nghìn người", 1 without a scale. */
  readonly multiplier: number;
  readonly isPercent: boolean;
  /** The unit as written, without parentheses. */
  readonly text: string;
}

// With their marks: "văn bản" is no "vạn".
const scales: readonly (readonly [written: string, multiplier: number])[] = [
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['1000', 1000],
  ['1 000', 1000],
  ['000', 1000],
  ['thousand', 1000],
  ['thousands', 1000],
  ['triệu', 1_000_000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
  ['tỷ', 1_000_000_000],
  ['tỉ', 1_000_000_000],
];
const nouns: ReadonlySet<string> = new Set(
  wordList(`
      muc do | level | hang | rank | chi tieu | diem | lan | dong | m2 | km2 | ngay
    `),
);
const percents: ReadonlySet<string> = new Set(['phan tram', 'percent', 'per cent', 'pct']);
const unitWords = /^(?:đơn vị tính|đơn vị|đvt|unit|tính bằng)\s*[:.]?\s*/iu;

/**
 * Reads a unit by itself, as in a column of units or in parentheses: "nghìn người", "%", "trường", "ĐVT: học sinh".
 * Undefined when it is none that is known; "‰" is none.
 */
export function readUnit(text: string): UnitReading | undefined {
  if (text.length > 60) return undefined;
  const plain = text.normalize('NFC').trim().replace(unitWords, '').trim();
  if (plain === '%' || plain === '\uFF05') return { multiplier: 1, isPercent: true, text: '%' };
  const folded = foldText(plain);
  if (percents.has(folded)) return { multiplier: 1, isPercent: true, text: plain };
  if (/[%‰]/u.test(plain) && !isPercentagePoints(plain) && folded !== 'diem') return undefined;
  if (isCountedNoun(plain) || isPercentagePoints(plain) || nouns.has(folded)) {
    return { multiplier: 1, isPercent: false, text: plain };
  }
  const found = scales.find(([word]) => isScale(plain, word));
  if (found === undefined) return undefined;
  const [word, multiplier] = found;
  const noun = folded.slice(foldText(word).length + 1);
  return noun === '' || isCountedNoun(noun) || nouns.has(noun)
    ? { multiplier, isPercent: false, text: plain }
    : undefined;
}

function isScale(plain: string, word: string): boolean {
  const count = word.split(' ').length;
  const first = plain
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '')
    .slice(0, count);
  const said = first.join(' ');
  return foldText(said) === foldText(word) && compareMarks(said, word) !== 'conflict';
}

/** A header without its unit. */
export interface SplitHeader {
  readonly name: string;
  readonly unit?: UnitReading;
}

/**
 * Takes the unit off a header: "Số học sinh (nghìn người)" -> "Số học sinh", times 1000; "Tỷ lệ trường đạt chuẩn %".
 * Parentheses that hold something else stay in the name.
 */
export function splitUnit(header: string): SplitHeader {
  if (header.length > 200) return { name: header };
  const trimmed = header.normalize('NFC').trim();
  for (const match of trimmed.matchAll(/[([]([^()[\]]{1,60})[)\]]/gu)) {
    const unit = readUnit(match[1] ?? '');
    if (unit !== undefined) return { name: trimmed.replace(match[0], ' ').trim(), unit };
  }
  const percent =
    /^%\s*(\S.*)$/su.exec(trimmed)?.[1] ?? /^(.*\S)\s*[-,]?\s*%$/su.exec(trimmed)?.[1];
  if (percent !== undefined && !/điểm$/iu.test(percent)) {
    return { name: percent, unit: { multiplier: 1, isPercent: true, text: '%' } };
  }
  const [, name, said] = /^(.*\S)\s*[-,;]\s*((?:đơn vị tính|đvt|unit).*)$/isu.exec(trimmed) ?? [];
  const unit = said === undefined ? undefined : readUnit(said);
  return name === undefined || unit === undefined ? { name: trimmed } : { name, unit };
}
