import { foldText } from '#lib/fold.ts';
import type { Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { TableMapping } from './mapping.ts';

/** What makes two files the same form: the headers of all their tables, folded. Years in them do not count; '' when there is no table. */
export const formOf = (mappings: readonly Pick<TableMapping, 'headers'>[]): string =>
  mappings
    .map(({ headers }) =>
      headers.map((header) => foldText(header.replace(/\d{4}/g, '#'))).join('|'),
    )
    .join('||');

/** Words that number a form in the first line of its title. */
const formWords = /^(?:biểu|bảng|phụ lục|mẫu|table)(?=[\s.:]|$)/iu;
/** Who sends the report, what it counts in, and the like: no title. */
const noTitle =
  /^(?:sở|phòng|ubnd|uỷ ban|ủy ban|trường|bộ|cộng hoà|cộng hòa|độc lập|đơn vị|đvt|kính gửi|năm học|năm)(?=[\s.:]|$)/iu;
const longestName = 60;

/**
 * A name for answers to a file: its title without the year, else the name of its sheet or of the file.
 * @param places names of units, which keep their capitals when a title is all in capitals
 */
export function proposedName(
  sheet: Sheet | undefined,
  mapping: TableMapping | undefined,
  fileName: string,
  places: readonly string[],
): string {
  const lines =
    sheet && mapping
      ? sheet.rows
          .slice(0, mapping.headerFrom)
          .flatMap(({ cells }) => cells.map((cell) => cellText(cell).normalize().trim()))
          .filter((text) => /\p{L}{3}/u.test(text) && text.length <= 300)
      : [];
  const title =
    lines.find((line) => formWords.test(line)) ?? lines.find((line) => !noTitle.test(line));
  const bare = withoutYear(title ?? '');
  if (bare !== '') return shortened(inSmallLetters(bare, places));
  const own = sheet?.name ?? '';
  return /^(?:sheet|trang tính|biểu)?\s*\d*$/iu.test(own)
    ? shortened(fileName.replace(/\.[^.]*$/, ''))
    : shortened(own);
}

/** Abbreviations of the sector, which stay in capitals. */
const abbreviations =
  /(?<=^|[^\p{L}])(?:th|thcs|thpt|gdtx|gdđt|mn|đcqg|pcgd|xmc|dtnt|dtts)(?=$|[^\p{L}])/gu;

/** A title all in capitals as a sentence; one with small letters is left as it is. */
function inSmallLetters(title: string, places: readonly string[]): string {
  if (/\p{Ll}/u.test(title)) return title;
  let text = title.toLowerCase().replace(abbreviations, (word) => word.toUpperCase());
  for (const place of places) text = text.replaceAll(place.toLowerCase(), place);
  return text
    .replace(/\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/(?<=[.:]\s*)\p{Ll}/u, (letter) => letter.toUpperCase());
}

const withoutYear = (title: string): string =>
  title
    .replace(
      /[\s,.;:–-]*(?:trong\s+)?(?:năm học|niên học|năm|school year)?\s*(?:19|20)\d{2}(?:\s*[-–—/]\s*\d{2,4})?/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:–-]+$/u, '')
    .trim();

function shortened(text: string): string {
  if (text.length <= longestName) return text;
  const cut = text.slice(0, longestName);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : longestName)}…`;
}
