/**
 * Folds text for search: case, Vietnamese diacritics, đ, punctuation and runs of spaces go away.
 *
 * "Huyện Bắc Hà" -> "huyen bac ha"; "hoà" and "hòa" -> "hoa"; "T.P. Lào Cai" -> "tp lao cai".
 * The result holds letters and digits with single spaces between words; it can be empty. Never shown to a reader.
 */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // đ has no decomposition; ð (eth) is what old Vietnamese typing tools left in its place.
      .replace(/[đð]/g, 'd')
      // Initials are one word ("T.P." is "tp"), any other full stop parts words ("TP.Lào Cai").
      .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/**
 * One spelling for the syllables that are written with either i or y: kỹ/kĩ, lý/lí, quý/quí, Y/I.
 *
 * Takes folded text. Only syllables that end in a lone y change: "tay" and "tai" are different words and stay so.
 */
export function unifySpelling(folded: string): string {
  return folded.replace(/(^| )([hklmst]|qu|)y(?= |$)/g, '$1$2i');
}

/**
 * Every key under which a name can be looked up: as written and with i for y, each with and without spaces.
 *
 * Two spellings of a name are equal for search when they share a key: "Sa Pa" and "Sapa", "kỹ" and "kĩ".
 * Empty text has no key.
 */
export function foldKeys(text: string): string[] {
  const folded = foldText(text);
  if (folded === '') return [];
  const spellings = [folded, unifySpelling(folded)];
  return [...new Set(spellings.flatMap((spelling) => [spelling, spelling.replaceAll(' ', '')]))];
}
