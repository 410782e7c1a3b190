import type { IntakeTexts } from '#intake/text-types.ts';
import type { TableRuleParams } from '#intake/rules.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
/** A decimal text as printed in English: "8365" -> "8,365". */
const comma = (text: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? number.format(Number(text)) : text;
const write = (suggestion: string, otherwise: string): string =>
  suggestion === ''
    ? otherwise
    : `If right, write ${comma(suggestion)}; else type the number of the original.`;

const reasons: ReadonlyMap<string, string> = new Map([
  ['letter-in-number', 'a letter stands among the digits'],
  ['grouping', 'the thousands mark is in the wrong place'],
  ['overflow', 'too many digits'],
  ['exponent', 'written with an exponent'],
  ['spreadsheet-date', 'the spreadsheet turned it into a date'],
  ['not-consecutive', 'the two years do not follow each other'],
  ['part-of-year', 'it is only a part of the school year'],
  ['too-long', 'too long'],
]);
const why = (reason: string): string => {
  const text = reasons.get(reason);
  return text === undefined ? '' : `: ${text}`;
};
const parts = { area: 'unit', period: 'school year', indicator: 'indicator' } as const;

/** Texts of the rules on tables in English. */
export const tableTextsEn: IntakeTexts<TableRuleParams> = {
  'header-not-found': {
    what: () => 'No header row with a column of figures was found.',
    cure: () => 'Choose another sheet, or point at the header row (unit, schools, classes).',
  },
  'header-only': {
    what: () => 'The table has a header and not one row of figures.',
    cure: () => 'Choose the file with the figures.',
  },
  'header-duplicate': {
    what: ({ value, p }) => `Column “${value}” has the name of column ${p.other}.`,
    cure: () => 'Rename one of them, or leave one out.',
  },
  'table-below': {
    what: ({ p }) => `${p.rows} rows with figures belong to no table and are not read.`,
    cure: () =>
      'Give them a header of their own; if they belong to the table above, take out the note between.',
  },
  'column-unknown': {
    what: ({ value }) => `Nothing is known of column “${value}”; it may split the figures.`,
    cure: () => 'Say what the column is, or leave it out.',
  },
  'heading-not-read': {
    what: ({ value }) =>
      `The row “${value}” changes what the rows below mean, and is not understood.`,
    cure: () => 'Make it a table of its own, or say it in a column of every row.',
  },
  'status-not-actual': {
    what: ({ value }) => `“${value}” is no figure of what was counted.`,
    cure: () =>
      'Take the row out; plans, targets and estimates are not loaded with counted figures.',
  },
  'unit-unknown': {
    what: ({ value }) => `The unit “${value}” is not known.`,
    cure: () => 'Write a usual unit (schools, classes, pupils, thousand persons, %).',
  },
  'key-blank': {
    what: ({ p }) =>
      p.part === 'level'
        ? 'An empty school level is read as all levels.'
        : 'An empty breakdown is read as all.',
    cure: () => 'Fill it in if the row is only a part.',
  },
  'two-breakdowns': {
    what: ({ value }) => `The row is broken down in two ways at once: ${value}.`,
    cure: () => 'Only one can be read; leave out one of the columns, or this row.',
  },
  'column-ignored': {
    what: ({ value }) => `Column “${value}” has no figure and is not read.`,
    cure: () => 'Nothing to do if it is meant to be empty.',
  },
  'indicator-unknown': {
    what: ({ value }) => `“${value}” is not known as an indicator.`,
    cure: ({ p }) =>
      p.nearest === ''
        ? 'Choose the indicator of this column, or leave the column out.'
        : `Nearest: ${p.nearest}. Choose the right one, or leave it out.`,
  },
  'personal-data': {
    what: ({ value }) => `Column “${value}” holds data of single persons.`,
    cure: () => 'Remove the column: the site takes totals only, no personal data.',
  },
  'key-part-missing': {
    what: ({ p }) => `The table does not say which ${parts[p.part]} its figures belong to.`,
    cure: ({ p }) => `Choose the ${parts[p.part]} of the whole table, or its column.`,
  },
  'constant-from-title': {
    what: ({ p }) => `Taken from the title, ${p.part}: ${p.meaning}.`,
    cure: () => 'Correct it if it is wrong.',
  },
  'cells-too-many': {
    what: ({ p }) => `The row has ${p.found} cells, the header ${p.expected} columns.`,
    cure: () => 'A cell may hold the separator: put it between quotes.',
  },
  'cells-too-few': {
    what: ({ p }) => `The row has only ${p.found} cells, the header ${p.expected} columns.`,
    cure: () => 'The row is cut off; look at the original.',
  },
  'year-date-clash': {
    what: ({ p }) => `The title says ${p.title}, another place ${p.found}.`,
    cure: () => 'Which school year is the table of?',
  },
  'area-missing': {
    what: () => 'The row has figures and neither name nor code of a unit.',
    cure: () => 'Fill in the unit, or delete the row.',
  },
  'zero-lost': {
    what: ({ value, p }) =>
      `Code ${value} lost its leading zero; by the name it is ${p.code}, ${p.area}.`,
    cure: () => 'Nothing to do if the name is right; in Excel, format the column of codes as text.',
  },
  'area-outside': {
    what: ({ value }) => `“${value}” is no part of this package.`,
    cure: () => 'Leave its rows out, or add the unit to the package.',
  },
  'area-unknown': {
    what: ({ value }) => `No unit has the name or code “${value}”.`,
    cure: ({ p }) =>
      p.nearest === '' ? 'Choose the unit from the list.' : `Nearest: ${p.nearest}. Choose one.`,
  },
  'area-ambiguous': {
    what: ({ value }) => `“${value}” can be several units.`,
    cure: ({ p }) => `Choose one: ${p.candidates}.`,
  },
  'area-code-name-clash': {
    what: ({ value, p }) => `Code ${value} is ${p.byCode}, but the name says ${p.byName}.`,
    cure: () => 'Correct the code or the name by the official list.',
  },
  'area-not-in-force': {
    what: ({ p }) =>
      `${p.area} does not exist in this period: in force${p.from === '' ? '' : ` from ${p.from}`}${p.to === '' ? '' : ` to ${p.to}`}.`,
    cure: () => 'Use the unit in force, or correct the year.',
  },
  'area-read-as': {
    what: ({ value, p }) => `“${value}” is read as ${p.area}.`,
    cure: () => 'Undo it if it is wrong.',
  },
  'level-unknown': {
    what: ({ value }) => `“${value}” is no school level.`,
    cure: () =>
      'Write preschool, primary, lower secondary, upper secondary, continuing, or nothing for all.',
  },
  'category-unknown': {
    what: ({ value }) => `“${value}” is no known breakdown.`,
    cure: () => 'Choose the breakdown, or leave the row out.',
  },
  'period-not-read': {
    what: ({ value, p }) => `“${value}” is no school year${why(p.reason)}.`,
    cure: ({ p }) =>
      p.suggestion === ''
        ? 'Write it as 2024-2025.'
        : `Perhaps ${p.suggestion}. Write it as 2024-2025.`,
  },
  'single-year': {
    what: ({ value }) => `“${value}” is a single year.`,
    cure: ({ value }) =>
      /^\d{4}$/.test(value)
        ? `Say once for the column: ${value} is the first year (${value}-${Number(value) + 1}) or the last (${Number(value) - 1}-${value}).`
        : 'Say once for the column whether it is the first or the last year of the school year.',
  },
  'number-not-read': {
    what: ({ value, p }) => `“${value}” is no number${why(p.reason)}.`,
    cure: ({ p }) =>
      write(p.suggestion, 'Type the number of the original, or choose why it is missing.'),
  },
  'count-not-whole': {
    what: ({ value }) => `“${value}” is no whole number.`,
    cure: ({ p }) => write(p.suggestion, 'Type the number of the original.'),
  },
  'number-ambiguous': {
    what: ({ value, p }) => `“${value}” can be read as ${p.vi} or as ${p.en}.`,
    cure: () => 'Say once for the table whether the dot groups thousands or marks decimals.',
  },
  'convention-mixed': {
    what: ({ p }) => `Two ways of writing numbers in one table: “${p.vi}” and “${p.en}”.`,
    cure: () => 'Write all of them in one way.',
  },
  'number-tidied': {
    what: ({ value, p }) => `“${value}” is read as ${comma(p.read)}.`,
    cure: () => 'Undo it if it is wrong.',
  },
  'share-or-percent': {
    what: ({ value, p }) =>
      `All rates of the column lie between 0 and 1, like “${value}”: perhaps ${comma(p.asPercent)}%.`,
    cure: () => 'Say once for the column whether they are percent or have to be multiplied by 100.',
  },
  'count-negative': {
    what: ({ value }) => `“${value}” is negative.`,
    cure: () => 'A count is not negative; type the number of the original.',
  },
  'unit-clash': {
    what: ({ value, p }) => `“${value}” is in ${p.header}, the indicator in ${p.expected}.`,
    cure: () => 'Correct the unit, or choose another indicator for the column.',
  },
  'empty-cell': {
    what: () => 'An empty cell is not 0.',
    cure: () =>
      'Fill it in, or say why it is empty: not collected, nothing occurred, not applicable.',
  },
  'marker-unknown': {
    what: ({ value }) => `Nothing says what “${value}” means; it is read as a missing figure.`,
    cure: () => 'Write … if not collected, - if nothing occurred, x if known and not released.',
  },
  'hidden-revealed': {
    what: ({ p }) => `This hidden figure can be worked out from the total ${p.total}.`,
    cure: () => 'Hide another part, or the total.',
  },
  'merged-numbers': {
    what: ({ value, p }) => `One merged cell for ${p.rows} rows: whose figure is ${value}?`,
    cure: () => 'Unmerge the cell and type a figure for each row.',
  },
  'spreadsheet-error': {
    what: ({ p }) => `The cell holds the spreadsheet error ${p.error}.`,
    cure: () => 'Mend the formula in the file, or type the number.',
  },
  'date-for-number': {
    what: ({ p }) =>
      `The cell holds the date ${p.date}, no number: a spreadsheet may have turned it.`,
    cure: () => 'Type the number of the original into a cell of numbers.',
  },
  'key-twice': {
    what: ({ value, p }) =>
      `${p.first} already gives this figure (${p.firstValue}), here it is ${value}.`,
    cure: () => 'Keep one row.',
  },
  'key-repeated': {
    what: ({ p }) => `The same figure stands at ${p.first}.`,
    cure: () => 'The repeated row can go.',
  },
  'total-mismatch': {
    what: ({ value, p }) =>
      `Printed ${value}; its ${p.parts} parts add up to ${comma(p.sum)}, off by ${comma(p.difference)}.`,
    cure: ({ p }) =>
      `Correct the part, make the total ${comma(p.sum)}, or keep both with a reason.`,
  },
  'ratio-mismatch': {
    what: ({ value, p }) =>
      `Printed ${value}; ${comma(p.numerator)}/${comma(p.denominator)} gives ${comma(p.computed)}.`,
    cure: () => 'Keep both (the site shows both), or correct the wrong one.',
  },
  'part-larger': {
    what: ({ value, p }) => `${value} is larger than ${p.wholeName} (${p.whole}).`,
    cure: () => 'A part is no larger than its whole; look at both.',
  },
  'change-mismatch': {
    what: ({ value, p }) =>
      `Stated change ${value}; from ${comma(p.before)} it is ${comma(p.computed)}.`,
    cure: () => 'Look at the earlier figure or the change.',
  },
  'differs-from-snapshot': {
    what: ({ value, p }) => `Published is ${comma(p.before)}, this file says ${value}.`,
    cure: () => 'Keep the new figure with a reason, or keep the published one.',
  },
  'far-from-known': {
    what: ({ value, p }) => `${value} is more than twice off what is known (${comma(p.before)}).`,
    cure: () => 'Look for a digit too many or a wrong unit; if right, keep it with a reason.',
  },
  'small-count': {
    what: ({ value }) => `Only ${value} persons of a sensitive group: they could be told apart.`,
    cure: () => 'If it is not to be published, write x.',
  },
};
