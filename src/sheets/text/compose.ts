/**
 * Letters composed (NFC). A run of a hundred combining marks is no text of any language, and composing such runs takes
 * the square of their length: it stays as it is.
 */
export const composeLetters = (text: string): string =>
  /\p{M}{100}/u.test(text) ? text : text.normalize('NFC');
