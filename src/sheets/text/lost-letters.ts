const vowel = '[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]';

/** A Vietnamese syllable in whose vowels a question mark took the place of a letter. */
const syllableWithHole = new RegExp(
  `^(?:ngh?|[ckt]h|gh|gi|nh|ph|qu|tr|[bcdđghklmnpqrstvx])?${vowel}{0,2}\\?{1,3}${vowel}{0,2}(?:ch|n[gh]?|[cmpt]|[iouy])?$`,
  'i',
);

const holeInWord = /(?<![\p{L}\p{N}?])\p{L}+\?+\p{L}+(?![\p{L}\p{N}?])/gu;
const looksLikeAddress = /:\/\/|www\.|[=&@]/i;

/** True when letters of a text were lost before the file came here: U+FFFD, or "Huy?n" for "Huyện". */
export function hasLostLetters(text: string): boolean {
  if (text.includes('\uFFFD')) return true;
  if (!text.includes('?') || looksLikeAddress.test(text)) return false;
  return (text.match(holeInWord) ?? []).some((word) => syllableWithHole.test(word));
}
