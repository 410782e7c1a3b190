import { composeLetters } from './compose.ts';

const onset = '(?:ngh?|[ckt]h|gh|gi|nh|ph|qu|tr|[bcdđghklmnpqrstvx])?';
const nucleus =
  'uyê|iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyu|uêu|iê|yê|uô|ươ|ia|ya|ua|ưa|oa|oă|oe|oo|uâ|uê|uy|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy]';
const coda = '(?:ch|ng|nh|[cmnptk])?';
const syllable = new RegExp(`^${onset}(?:${nucleus})${coda}$`);

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True for a word that can be spelt in Vietnamese, with one tone at most: "nguyễn", not "nguyÔn" or "huÿen". */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const bare = apart.replace(tone, '');
  return apart.length - bare.length <= 1 && syllable.test(bare.normalize('NFC'));
}

const signInsideWord = /\p{L}[\u0080-\u009F¡-©«-´¶-¹»-¿×÷]\p{L}/u;

/** Part of the words that may be spelt otherwise: names of other languages. */
const foreignShare = 0.2;

/**
 * True when a converted text is spelt as Vietnamese all through. A wrong reading may hit upon a known word, since
 * encodings share some letters, but spoils the words around it.
 */
export function isSpeltVietnamese(text: string): boolean {
  if (signInsideWord.test(text)) return false;
  const words = new Set(composeLetters(text).match(/\p{L}+/gu));
  const marked = [...words].filter((word) => /[^\0-\x7F]/.test(word) && word.length < 20);
  const odd = marked.filter((word) => !isSyllable(word)).length;
  return odd <= marked.length * foreignShare;
}
