/**
 * Widths of letters in hundredths of the type size, as the faces of this site draw them at weight 600. Pages are drawn
 * at build time, where nothing can be measured, and room for a label must be known before it is drawn.
 */
const narrow: Readonly<Record<string, number>> = {
  i: 28,
  j: 28,
  l: 28,
  t: 43,
  f: 40,
  r: 42,
  s: 53,
  ' ': 23,
  '.': 32,
  ',': 33,
  '(': 45,
  ')': 45,
  '\u2011': 36,
  m: 89,
  w: 84,
  M: 88,
  W: 105,
  I: 30,
  '%': 86,
  '…': 82,
};

const digit = 68;
const capital = 74;
const small = 64;

/** Width in pixels that a text takes at most at a type size, rounded up. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    const [plain = letter] = letter.normalize('NFD');
    const isCapital = plain !== plain.toLowerCase() || plain === 'Đ';
    width += narrow[plain] ?? (/\d/.test(plain) ? digit : isCapital ? capital : small);
  }
  return Math.ceil((width * size) / 100);
}

/** The widest of several texts in pixels. */
export const widestOf = (texts: readonly string[], size: number): number =>
  texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0);

/** Breaks a text into lines no wider than a number of pixels; a single longer word stays whole. */
export function wrapText(text: string, most: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > most) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
