import type { SheetFaultParams } from '#sheets/sheet-fault.ts';
import type { IntakeTexts } from '#intake/text-types.ts';

const n = (value: number): string => new Intl.NumberFormat('en').format(value);
const megabytes = (bytes: number): string => `${n(Math.ceil(bytes / 1_000_000))} MB`;

/** Texts of the rules on files and sheets in English. */
export const sheetTextsEn: IntakeTexts<SheetFaultParams> = {
  'file-empty': {
    what: () => 'The file is empty.',
    cure: () => 'Choose the file with the figures; perhaps it was not saved to the end.',
  },
  'file-too-large': {
    what: ({ p }) =>
      `The file has ${megabytes(p.found)}, more than the ${megabytes(p.limit)} taken.`,
    cure: () => 'Split it, or keep only the sheets that are needed.',
  },
  'file-not-a-table': {
    what: ({ p }) => `This is ${p.found}, no table of figures.`,
    cure: () => 'Choose a .xlsx, .csv or .json file.',
  },
  'file-markup': {
    what: () => 'This is a web page, no table of figures.',
    cure: () => 'Open it in Excel and save it as .xlsx, or fetch the original again.',
  },
  'file-cut-off': {
    what: () => 'The file is cut off.',
    cure: () => 'Copy or download the original again.',
  },
  'workbook-encrypted': {
    what: () => 'The workbook has a password.',
    cure: () =>
      'Open it in Excel, take the password off (File > Info > Protect Workbook), save it again.',
  },
  'workbook-old': {
    what: ({ p }) => `The format ${p.found} cannot be read here.`,
    cure: () => 'Open it in Excel or LibreOffice and save it as .xlsx.',
  },
  'archive-broken': {
    what: () => 'The archive is broken.',
    cure: () => 'Copy or download the original again; if Excel opens it, save it as .xlsx.',
  },
  'hash-mismatch': {
    what: () => 'The table was changed after the package was sealed: its checksum does not fit.',
    cure: () => 'Take the original package, or import the changed CSV by itself.',
  },
  'archive-too-large': {
    what: ({ p }) => `More than the ${megabytes(p.limit)} taken comes out of the file.`,
    cure: () => 'Remove sheets that are not needed, or split the file.',
  },
  'workbook-broken': {
    what: ({ p }) => `The part ${p.part} of the workbook cannot be read.`,
    cure: () => 'Open it in Excel and save it as .xlsx again.',
  },
  'columns-too-many': {
    what: ({ p }) => `There are ${n(p.found)} columns, more than the ${n(p.limit)} taken.`,
    cure: () => 'The separator may be wrong; look at how the file was saved.',
  },
  'rows-too-many': {
    what: ({ p }) => `There are more than ${n(p.limit)} rows.`,
    cure: () => 'Split the file.',
  },
  'sheet-too-large': {
    what: ({ p }) => `A sheet has more than ${n(p.limit)} cells.`,
    cure: () => 'Delete empty rows and columns outside the table, or split the file.',
  },
  'cell-too-long': {
    what: ({ p }) => `A cell has ${n(p.found)} characters, more than the ${n(p.limit)} taken.`,
    cure: () => 'A closing quote may be missing; look at the cell.',
  },
  'json-broken': {
    what: () => 'The JSON file is not well formed.',
    cure: () => 'Export it again.',
  },
  'json-too-deep': {
    what: ({ p }) => `The JSON is nested more than ${n(p.limit)} deep.`,
    cure: () => 'Export it as a plain list of rows.',
  },
  'json-key-twice': {
    what: ({ p }) =>
      `The name “${p.key}” stands twice in one entry: nobody can say which value holds.`,
    cure: () => 'Keep one.',
  },
  'json-not-a-table': {
    what: () => 'The JSON is no list of rows, data package or JSON-stat.',
    cure: () => 'Export it as a list of rows with the same column names.',
  },
  'encoding-unknown': {
    what: () => 'The letters of the file are in an unknown encoding.',
    cure: () => 'Open it in Excel and save it as “CSV UTF-8” or .xlsx.',
  },
  'letters-lost': {
    what: ({ value }) => `Letters with marks were lost: “${value}”.`,
    cure: () => 'This file cannot be mended; take the original and save it as “CSV UTF-8”.',
  },
  'quote-broken': {
    what: () => 'Quotes do not match.',
    cure: () => 'Close the quote, or write "" for a quote inside a cell.',
  },
  'zero-byte': {
    what: () => 'The file has invisible empty characters (byte 0).',
    cure: () => 'Export it again.',
  },
  'encoding-converted': {
    what: ({ p }) => `The file was written in ${p.encoding} and was converted to Unicode.`,
    cure: () => 'Look at the names of the units to see that the letters are right.',
  },
  'text-not-nfc': {
    what: () => 'Letters were written in parts and were composed.',
    cure: () => 'Nothing to do.',
  },
  'row-hidden': {
    what: ({ p }) => `${n(p.rows)} rows are hidden; they are read all the same.`,
    cure: () => 'Show them to check, or delete them if they are drafts.',
  },
  'column-hidden': {
    what: ({ p }) => `Columns are hidden: ${p.columns}; they are read all the same.`,
    cure: () => 'Show them to check, or delete them if they are drafts.',
  },
  'sheet-hidden': {
    what: () => 'This sheet is hidden.',
    cure: () => 'Show it to check, or leave the sheet out.',
  },
  'formula-without-value': {
    what: ({ p }) => `The formula ${p.formula} has no result in the file.`,
    cure: () => 'Open it in Excel, press F9 and save it again.',
  },
  'error-cell': {
    what: ({ p }) => `The cell holds the spreadsheet error ${p.error}.`,
    cure: () => 'Mend the formula in the file, or type the number.',
  },
  'cells-too-many': {
    what: ({ p }) => `The row has ${n(p.found)} cells, the header ${n(p.expected)} columns.`,
    cure: () => 'A cell may hold the separator: put it between quotes.',
  },
};
