/** Letters of VNI-Windows that stand alone. */
const singles: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

/** Grave, acute, hook, tilde and dot below: the order in which VNI's signs are listed here. */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const circumflex = '\u0302';
const breve = '\u0306';

interface Mark {
  /** Combining marks that the sign stands for. */
  readonly added: string;
  /** Vowels that may carry them. */
  readonly on: string;
}

const toneMarks = (signs: string, shape: string, on: string): [string, Mark][] =>
  Array.from(signs, (sign, at) => [sign, { added: shape + (tones[at] ?? ''), on }]);

/** Signs that follow a vowel. */
const marks: ReadonlyMap<string, Mark> = new Map([
  ...toneMarks('øùûõï', '', 'aeouyơư'),
  ...toneMarks('àáåãä', circumflex, 'aeo'),
  ...toneMarks('èéúüë', breve, 'a'),
  ['â', { added: circumflex, on: 'aeo' }],
  ['ê', { added: breve, on: 'a' }],
]);

const signOfMark = Array.from(marks.keys(), (sign) => sign + sign.toUpperCase()).join('');
const vowelWithMark = new RegExp(`([A-Za-zÔÖôö])([${signOfMark}])|[^\\0-\\x7F]`, 'gu');

/**
 * Text in VNI-Windows shown as Latin-1 letters ("Hoïc sinh") to Unicode; undefined when a letter stands where VNI has
 * none. A vowel is followed by the sign of its marks.
 */
export function vniToUnicode(text: string): string | undefined {
  let isForeign = false;
  const converted = text.replace(vowelWithMark, (found: string, vowel?: string, sign?: string) => {
    const letter =
      vowel === undefined || sign === undefined ? convertSingle(found) : addMark(vowel, sign);
    if (letter === undefined) isForeign = true;
    return letter ?? found;
  });
  return isForeign ? undefined : converted;
}

function addMark(vowel: string, sign: string): string | undefined {
  const base = convertSingle(vowel) ?? vowel;
  const mark = marks.get(sign.toLowerCase());
  return mark?.on.includes(base.toLowerCase()) ? (base + mark.added).normalize('NFC') : undefined;
}

function convertSingle(sign: string): string | undefined {
  const letter = singles.get(sign.toLowerCase());
  if (letter !== undefined) return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
  return /[^\0-\x7F]/.test(sign) && /\p{L}|\p{M}/u.test(sign) ? undefined : sign;
}
