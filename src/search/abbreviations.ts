// Folded abbreviations of the sector and what they stand for.
const meanings = new Map([
  ['hs', 'hoc sinh'],
  ['gv', 'giao vien'],
  ['cbql', 'can bo quan ly'],
  ['mn', 'mam non'],
  ['gdmn', 'giao duc mam non'],
  ['th', 'tieu hoc'],
  ['thcs', 'trung hoc co so'],
  ['thpt', 'trung hoc pho thong'],
  ['gdtx', 'giao duc thuong xuyen'],
  ['gdnn', 'giao duc nghe nghiep'],
  ['cqg', 'chuan quoc gia'],
  ['pcgd', 'pho cap giao duc'],
  ['pcgdmn', 'pho cap giao duc mam non'],
  ['xmc', 'xoa mu chu'],
  ['dtts', 'dan toc thieu so'],
  ['tthtcd', 'trung tam hoc tap cong dong'],
]);

/** A folded phrase with the sector's abbreviations written out: "hs thcs" -> "hoc sinh trung hoc co so". */
export function expandAbbreviations(folded: string): string {
  return folded
    .split(' ')
    .map((word) => meanings.get(word) ?? word)
    .join(' ');
}
