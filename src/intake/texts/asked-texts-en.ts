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
  'level-combined': {
    what: ({ value }) =>
      `“${value}”: schools of several levels belong to none of them alone; what is counted here is not certain.`,
    cure: () =>
      'Split the figures by level, or choose the breakdown of multi-level schools under “What each column is”; leave it out if it is not needed.',
  },
  'date-not-read': {
    what: ({ value }) => `“${value}” is neither a day nor a month; no reference date is kept.`,
    cure: () => 'Write 30/9/2024 or 9/2024, or leave it empty.',
  },
  'two-sources': {
    what: ({ value, p }) =>
      `Two sources for one figure: ${p.firstSource} has ${p.firstValue} (cell ${p.first}), ${p.source} has ${value}.`,
    cure: () => 'Choose the source that goes first; the figure of the other is not loaded.',
  },
  'denominator-unnamed': {
    what: ({ value, p }) =>
      Number(p.least) > Number(p.most)
        ? `The share ${value} stands beside ${p.count} without its denominator; no whole number agrees.`
        : p.least === p.most
          ? `The share ${value} stands beside ${p.count} without its denominator; only ${p.least} agrees.`
          : `The share ${value} stands beside ${p.count} without its denominator; ${p.least} to ${p.most} agree.`,
    cure: () =>
      'Add a column with the denominator (all schools, say), or keep it and say what it is.',
  },
  'units-absent': {
    what: ({ p }) => `The table of ${p.period} has no row for: ${p.units}.`,
    cure: () => 'Add a row for each; where there is no figure yet, write “…”.',
  },
  'levels-over-schools': {
    what: ({ value, p }) =>
      `The levels add up to ${p.sum} schools beside ${value}: schools of several levels count at each.`,
    cure: () => 'No fault if the difference is the number of multi-level schools.',
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
