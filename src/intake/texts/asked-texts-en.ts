import type { AskedRuleParams } from '#intake/asked-rules.ts';
import type { IntakeTexts } from '#intake/text-types.ts';

/** Texts of the questions about whole tables and columns in English. */
export const askedTextsEn: IntakeTexts<AskedRuleParams> = {
  'table-apart': {
    what: ({ p }) => `Table ${p.table} of the sheet begins here; it is read by itself.`,
    cure: () => 'Nothing to do. If it is not needed, clear it under “Which tables are read”.',
  },
  'table-left-out': {
    what: ({ p }) => `Table ${p.table} of the sheet is left out, as it was not chosen.`,
    cure: () => 'If it is needed, choose it under “Which tables are read”.',
  },
  'series-unknown': {
    what: ({ value }) => `“${value}” is no way of counting (series) of the package.`,
    cure: () => 'Write the id or the name of the series, or leave these rows out.',
  },
  'series-made-up': {
    what: ({ value }) =>
      `“${value}” holds illustrative figures; they stay illustrative when saved.`,
    cure: () => 'If the figures are real, write a published way of counting in this column.',
  },
  'series-in-doubt': {
    what: ({ value, p }) =>
      p.why === 'text'
        ? `“${value}”: the file seems to hold figures of “${p.series}”, not of “${p.usual}”.`
        : `The figures of the file agree with “${p.series}” better than with “${p.usual}”.`,
    cure: () => 'Choose the way of counting for the whole file. Two of them are never joined.',
  },
  'decimal-split': {
    what: ({ value, p }) =>
      `A column of words holds the bare number “${value}”, and the figure left of it, ${p.figure}, has no decimals: a decimal comma may have cut it in two.`,
    cure: ({ p }) =>
      p.meant === ''
        ? 'Save the file with semicolons between columns. If it is a note, say that the column is read as “note”.'
        : `If ${p.meant} is meant, save the file with semicolons between columns; if it is a note, say that the column is read as “note”.`,
  },
};
