/** Signs with which a spreadsheet begins to compute: = + - @, tab, line ends, and their full-width twins. */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that no spreadsheet runs as a formula: an apostrophe is put before one that could be. Not for numbers. */
export const inertText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
