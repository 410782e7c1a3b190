import type { RuleTexts } from './rule-text.ts';
import type { FileRuleParams } from './rules.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const n = (value: number) => number.format(value);

const resend = () =>
  'Copy the file again from where it came, or download it again; do not patch it.';
const reseal = () =>
  'If the file was changed on purpose, seal the package again to record new hashes.';
const asCsv = () => 'Save again as CSV UTF-8 (comma), with the header row as it is.';

/** Texts of the rules on files and tables in English. */
export const fileTextsEn: RuleTexts<keyof FileRuleParams> = {
  'file-not-found': {
    what: () => 'The package does not hold this file.',
    cure: () => 'Add the file, or remove it from datapackage.json.',
  },
  'file-unreadable': {
    what: () => 'The file cannot be read.',
    cure: () => 'Check access rights or the connection, then try again.',
  },
  'file-empty': { what: () => 'The file is empty.', cure: resend },
  'html-instead-of-file': {
    what: () => 'The file is a web page (HTML), not data.',
    cure: () => 'The server sent an error or sign-in page: download the right file.',
  },
  'encoding-not-utf8': {
    what: () => 'The text is not UTF-8 (it may be TCVN3, VNI or Windows-1258).',
    cure: asCsv,
  },
  'encoding-utf16': { what: () => 'The file is UTF-16, not UTF-8.', cure: asCsv },
  'replacement-character': {
    what: () => 'There is a “�”: a letter was broken before the file was saved.',
    cure: () => 'Type the broken letter again from the original.',
  },
  'byte-order-mark': {
    what: () => 'The file begins with a byte order mark; it was ignored.',
    cure: () => 'Save as UTF-8 without BOM.',
  },
  'text-not-nfc': {
    what: () => 'Letters and accents are written apart (NFD); they were joined.',
    cure: () => 'Save composed letters (NFC).',
  },
  'file-cut-off': {
    what: ({ params: p }) =>
      `The file is cut off: its last row has ${p.found} of ${p.expected} cells and no line break.`,
    cure: resend,
  },
  'byte-count': {
    what: ({ params: p }) =>
      `The file has ${n(p.found)} bytes, the package states ${n(p.expected)}.`,
    cure: reseal,
  },
  'hash-count': {
    what: ({ params: p }) =>
      `The sha256 of the file is ${p.found.slice(0, 12)}…, the package states ${p.expected.slice(0, 12)}…`,
    cure: reseal,
  },
  'hash-missing': {
    what: () => 'The package states no hash of this file, so nobody can tell whether it is whole.',
    cure: reseal,
  },
  'json-broken': {
    what: ({ params: p }) => `Broken JSON: ${p.message}`,
    cure: () => 'Mend the place named; often a comma or bracket is missing or the file is cut off.',
  },
  'json-invalid': {
    what: ({ params: p, value }) =>
      `“${p.path}” has to be ${p.expected}${value === '' ? '' : `, it is ${value}`}.`,
    cure: () => 'Change it as the description of the package format says.',
  },
  'format-newer': {
    what: ({ params: p }) =>
      `The package is of format ${p.format}; this program reads up to format ${p.supported}.`,
    cure: () => 'Use a newer version of the program, or an older package.',
  },
  'path-unsafe': {
    what: ({ value }) =>
      `The path “${value}” leaves the package or has signs that are not allowed.`,
    cure: () =>
      'Keep files inside the package; names of plain letters, digits, “.”, “-”, “_” and “/”.',
  },
  'resource-twice': {
    what: ({ params: p }) => `“${p.name}” is listed twice.`,
    cure: () => 'Keep one entry.',
  },
  'resource-missing': {
    what: ({ params: p }) => `The package has no table “${p.name}”.`,
    cure: () => 'Add the file and list it in resources of datapackage.json.',
  },
  'schema-missing': {
    what: ({ params: p }) => `The table “${p.name}” has no schema.`,
    cure: () => 'Add a schema with its fields.',
  },
  'meta-reference': {
    what: ({ params: p, value }) => `${p.key} says “${value}”, which ${p.list} does not hold.`,
    cure: ({ params: p }) => `Correct the id, or add it to ${p.list}.`,
  },
  'snapshot-draft': {
    what: () => 'The snapshot is a draft.',
    cure: () => 'Check and approve it, then set state to published.',
  },
  'header-wrong': {
    what: ({ value }) => `The first line is not the header of this table: “${value}”.`,
    cure: ({ params: p }) => `The first line has to hold the columns: ${p.expected}`,
  },
  'header-delimiter': {
    what: ({ params: p }) =>
      `Columns are separated by “${p.delimiter === '\t' ? 'Tab' : p.delimiter}”, not by commas.`,
    cure: asCsv,
  },
  'header-blank': {
    what: ({ params: p }) => `Column ${p.position} has no name.`,
    cure: () => 'Name the column, or delete it if it is empty.',
  },
  'header-duplicate': {
    what: ({ column }) => `Two columns are called “${column}”.`,
    cure: () => 'Keep one; remove or rename the other.',
  },
  'column-missing': {
    what: ({ column }) => `The column “${column}” is missing.`,
    cure: () => 'Add it; its cells may be empty where no value is required.',
  },
  'column-extra': {
    what: ({ column }) => `The schema of the table does not know the column “${column}”.`,
    cure: () => 'Correct its name, remove it, or describe it in the schema.',
  },
  'column-type': {
    what: ({ params: p, column }) =>
      `The column “${column}” is declared ${p.found} and has to be ${p.expected}.`,
    cure: ({ params: p }) => `Set its type to ${p.expected} in the schema.`,
  },
  'row-blank': { what: () => 'A blank row; it was ignored.', cure: () => 'Delete the row.' },
  'cell-extra': {
    what: ({ params: p }) => `The row has ${p.found} cells, the table ${p.expected} columns.`,
    cure: () => 'Put cells that hold a comma in quotes; remove commas too many.',
  },
  'cell-missing': {
    what: ({ params: p }) => `The row has only ${p.found} cells, the table ${p.expected} columns.`,
    cure: () => 'Fill in the cells; an empty cell still needs its comma.',
  },
  'cell-too-long': {
    what: ({ params: p }) =>
      `The cell has ${n(p.found)} characters; a spreadsheet keeps ${n(p.limit)} and loses the rest.`,
    cure: () => 'Shorten it; look for a quote that is opened and never closed.',
  },
  'rows-too-many': {
    what: ({ params: p }) => `The table has more than ${n(p.limit)} rows.`,
    cure: () => 'Split it into several files.',
  },
  'no-rows': {
    what: () => 'The table has a header and no rows.',
    cure: () => 'Fill it in, or remove the file from the package.',
  },
  'quote-broken': {
    what: () => 'A quote is opened and not closed, or stands in the wrong place.',
    cure: () => 'Close the quote; write a quote inside a cell twice ("").',
  },
  'cell-space': {
    what: ({ value }) => `The cell “${value}” begins or ends with a space; it was ignored.`,
    cure: () => 'Remove the space.',
  },
  'number-format': {
    what: ({ value }) => `“${value}” is not a number as packages write it.`,
    cure: ({ params: p }) =>
      `Write ${p.suggestion} (a dot before decimals, nothing between thousands).`,
  },
  'type-error': {
    what: ({ params: p, value }) => `“${value}” is not of type ${p.type}.`,
    cure: ({ params: p }) =>
      p.type === 'date'
        ? 'Write dates as 2024-12-31.'
        : 'Correct the cell; without a figure leave it empty and say why in the column missing.',
  },
  'constraint-required': {
    what: ({ column }) => `A cell of the column “${column}” may not be empty.`,
    cure: () => 'Fill in the cell.',
  },
  'constraint-enum': {
    what: ({ value, column }) => `“${value}” is none of the codes of the column “${column}”.`,
    cure: ({ params: p }) => `Use one of: ${p.allowed}`,
  },
  'constraint-minimum': {
    what: ({ params: p, value }) => `${value} is below the least value ${p.limit}.`,
    cure: () => 'Compare with the original.',
  },
  'constraint-maximum': {
    what: ({ params: p, value }) => `${value} is above the greatest value ${p.limit}.`,
    cure: () => 'Compare with the original.',
  },
  'constraint-pattern': {
    what: ({ value, column }) => `“${value}” does not have the form of the column “${column}”.`,
    cure: ({ params: p }) => `The form is ${p.pattern}`,
  },
  'constraint-length': {
    what: ({ params: p, value }) => `“${value}” has ${p.found} characters.`,
    cure: ({ params: p }) =>
      p.max > 0 ? `It needs ${p.min} to ${p.max} characters.` : `It needs at least ${p.min}.`,
  },
  'unique-error': {
    what: ({ params: p, value }) => `“${value}” already stands in line ${p.firstLine}.`,
    cure: () => 'Each value may stand in this column once.',
  },
  'primary-key': {
    what: ({ params: p, value }) => `The key “${value}” already stands in line ${p.firstLine}.`,
    cure: () => 'Keep one row; of two figures for one cell choose one, or use two series.',
  },
  'foreign-key': {
    what: ({ params: p, value }) => `“${value}” is not in ${p.list}.`,
    cure: ({ params: p }) => `Correct the id, or add a row to ${p.list}.`,
  },
};
