import { foldText } from '#lib/fold.ts';
import { compareMarks } from './compare-marks.ts';
import { wordList } from './word-list.ts';

/** One way to read the name of a place. */
export interface PlacePhrase {
  /** The name without its type, as written. */
  readonly bare: string;
  /** Types the word before or after it stands for; undefined when none was said. */
  readonly types: ReadonlySet<string> | undefined;
}

// Words before a name, longest first; "TP" is a city of a province or one under the central government.
const written: readonly (readonly [words: string, types: readonly string[]])[] = [
  ['thành phố trực thuộc trung ương', ['municipality']],
  ['thành phố', ['city', 'municipality']],
  ['thị trấn', ['township']],
  ['đặc khu', ['special-zone']],
  ['thị xã', ['town']],
  ['t p', ['city', 'municipality']],
  ['tỉnh', ['province']],
  ['huyện', ['district']],
  ['quận', ['urban-district']],
  ['phường', ['ward']],
  ['tp', ['city', 'municipality']],
  ['tx', ['town']],
  ['tt', ['township']],
  ['xã', ['commune']],
  ['t', ['province']],
  ['h', ['district']],
  ['q', ['urban-district']],
  ['p', ['ward']],
  ['x', ['commune']],
];
const before = written.map(([words, types]) => ({ words, folded: foldText(words), types }));

// English words after a name.
const after: ReadonlyMap<string, readonly string[]> = new Map([
  ['province', ['province']],
  ['city', ['city', 'municipality']],
  ['municipality', ['municipality']],
  ['town', ['town']],
  ['district', ['district', 'urban-district']],
  ['township', ['township']],
  ['commune', ['commune']],
  ['ward', ['ward']],
]);

// Offices whose name stands for their area; they are read over.
const offices: readonly string[] = wordList(`
      phong giao duc va dao tao | so giao duc va dao tao | uy ban nhan dan | phong gd va dt |
      so gd va dt | phong gd dt | phong gddt | so gd dt | so gddt | pgddt | pgd | ubnd
    `);

interface Word {
  readonly raw: string;
  readonly folded: string;
}

/**
 * The ways to read a name: as it stands, and without the word for its type ("H. Bắc Hà", "Bac Ha district"). The name
 * of an education office is read as the name of its area. Takes short texts.
 */
export function placePhrases(text: string): PlacePhrase[] {
  const words = wordsOf(text);
  const office = offices.find((phrase) => startsWith(words, phrase));
  const named = office === undefined ? words : words.slice(countWords(office));
  if (named.length === 0) return [];
  const phrases: PlacePhrase[] = [{ bare: joinRaw(named), types: undefined }];
  const first = before.find(({ folded }) => startsWith(named, folded));
  if (first !== undefined && named.length > countWords(first.folded)) {
    const count = countWords(first.folded);
    // "Quan Hồ Thẩn" is no "quận", "Xà" is no "xã".
    const isMeant = compareMarks(joinRaw(named.slice(0, count)), first.words) !== 'conflict';
    if (isMeant) {
      phrases.push({ bare: joinRaw(named.slice(count)), types: new Set(first.types) });
    }
  }
  const last = after.get(named.at(-1)?.folded ?? '');
  if (last !== undefined && named.length > 1) {
    phrases.push({ bare: joinRaw(named.slice(0, -1)), types: new Set(last) });
  }
  return phrases;
}

function wordsOf(text: string): Word[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((raw) => raw !== '')
    .map((raw) => ({ raw, folded: foldText(raw) }));
}

const countWords = (phrase: string): number => phrase.split(' ').length;

const startsWith = (words: readonly Word[], phrase: string): boolean =>
  phrase.split(' ').every((part, at) => words[at]?.folded === part);

const joinRaw = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');
