import { foldText, unifySpelling } from '#lib/fold.ts';

/** Longest header that is read; a longer one is a sentence and no name. */
export const longestHeader = 200;

// Abbreviations of the sector, written out. "TH" is also "thực hiện": the caller has to look at the columns beside it.
const meanings: ReadonlyMap<string, string> = new Map([
  ['hs', 'hoc sinh'],
  ['gv', 'giao vien'],
  ['nv', 'nhan vien'],
  ['cb', 'can bo'],
  ['cbql', 'can bo quan ly'],
  ['cbgv', 'can bo giao vien'],
  ['cbgvnv', 'can bo giao vien nhan vien'],
  ['mn', 'mam non'],
  ['gdmn', 'giao duc mam non'],
  ['mg', 'mau giao'],
  ['nt', 'nha tre'],
  ['th', 'tieu hoc'],
  ['thcs', 'trung hoc co so'],
  ['thpt', 'trung hoc pho thong'],
  ['gdpt', 'giao duc pho thong'],
  ['gdtx', 'giao duc thuong xuyen'],
  ['gdnn', 'giao duc nghe nghiep'],
  ['dcqg', 'dat chuan quoc gia'],
  ['cqg', 'chuan quoc gia'],
  ['pcgd', 'pho cap giao duc'],
  ['pcgdmn', 'pho cap giao duc mam non'],
  ['pcgdth', 'pho cap giao duc tieu hoc'],
  ['pcgdthcs', 'pho cap giao duc trung hoc co so'],
  ['xmc', 'xoa mu chu'],
  ['dtts', 'dan toc thieu so'],
  ['tthtcd', 'trung tam hoc tap cong dong'],
  ['csgd', 'co so giao duc'],
  ['md', 'muc do'],
  ['sl', 'so luong'],
  ['ts', 'tong so'],
  ['bq', 'binh quan'],
]);

// Words that look like others once their marks are gone: "học viện" is no "học viên", "trưởng" no "trường".
const falseFriends = /(?<!\p{L})(?:viện|trưởng|đất|phóng|phỏng|hộ)(?!\p{L})/giu;

/**
 * One form of a name in a header: folded, abbreviations written out, i for y; "/" counts as "trên", "&" and "+" as "và",
 * "_" as a space. "Số HS/lớp" -> "so hoc sinh tren lop". '' for text longer than {@link longestHeader}.
 */
export function headerKey(text: string): string {
  if (text.length > longestHeader) return '';
  const spaced = text
    .normalize('NFC')
    .replace(falseFriends, '$&2')
    .replace(/[_\n\r]/g, ' ')
    .replaceAll('/', ' trên ')
    .replace(/[&+]/g, ' và ');
  const words = foldText(spaced.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .split(' ')
    .map((word) => meanings.get(word) ?? word)
    .join(' ');
  return unifySpelling(words).replace(/\bmot (?=lop|giao vien)/g, '');
}

/** Takes a phrase out of a key once, as whole words: "so hoc sinh tieu hoc" without "tieu hoc" -> "so hoc sinh". */
export function withoutPhrase(key: string, phrase: string): string {
  return ` ${key} `.replace(` ${phrase} `, ' ').trim();
}

/** Whether a key has a phrase, as whole words. */
export const hasPhrase = (key: string, phrase: string): boolean =>
  ` ${key} `.includes(` ${phrase} `);
