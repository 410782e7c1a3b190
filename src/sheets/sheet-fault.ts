import type { Sheet } from './sheet.ts';

/** What can be wrong with a file before anyone knows what it means; each rule with the facts its sentence is written from. */
export interface SheetFaultParams {
  // the file as a whole: these refuse it
  'file-empty': NoFacts;
  'file-too-large': { readonly limit: number; readonly found: number };
  /** A picture, a program, a PDF ... under the name of a table. */
  'file-not-a-table': { readonly found: string };
  'file-markup': NoFacts;
  'file-cut-off': NoFacts;
  'workbook-encrypted': NoFacts;
  /** .xls, .xlsb, .doc ...: how to save as .xlsx is the cure. */
  'workbook-old': { readonly found: string };
  'archive-broken': NoFacts;
  /** A packed table is not the one that was sealed. */
  'hash-mismatch': NoFacts;
  /** More comes out of the archive than is allowed. */
  'archive-too-large': { readonly limit: number };
  'workbook-broken': { readonly part: string };
  'columns-too-many': { readonly limit: number; readonly found: number };
  'rows-too-many': { readonly limit: number };
  /** More cells than the limit in all, empty ones between others counted. */
  'sheet-too-large': { readonly limit: number };
  'cell-too-long': { readonly limit: number; readonly found: number };
  'json-broken': { readonly message: string };
  'json-too-deep': { readonly limit: number };
  'json-key-twice': { readonly key: string };
  'json-not-a-table': NoFacts;
  'encoding-unknown': NoFacts;
  /** Letters were lost before the file came here: "Huy?n", U+FFFD. */
  'letters-lost': NoFacts;
  'quote-broken': NoFacts;
  'zero-byte': NoFacts;
  // told, and read on
  'encoding-converted': { readonly encoding: string };
  'text-not-nfc': NoFacts;
  'row-hidden': { readonly rows: number };
  'column-hidden': { readonly columns: string };
  'sheet-hidden': NoFacts;
  'formula-without-value': { readonly formula: string };
  'error-cell': { readonly error: string };
  'cells-too-many': { readonly expected: number; readonly found: number };
}

/** Facts of rules whose place says it all. */
export type NoFacts = Readonly<Record<string, never>>;

/** Stable id of a rule on files and sheets. */
export type SheetRule = keyof SheetFaultParams;

/** A fault at its place. */
export interface SheetFault<R extends SheetRule = SheetRule> {
  readonly severity: 'error' | 'warning' | 'note';
  readonly rule: R;
  /** Name of the sheet; '' when the file is meant. */
  readonly sheet: string;
  /** Row as seen, from 1; 0 when the whole sheet is meant. */
  readonly row: number;
  /** Zero-based column; -1 when the whole row is meant. */
  readonly column: number;
  /** What stands there, cut at 120 characters. */
  readonly value: string;
  readonly params: SheetFaultParams[R];
}

/** A file taken apart: what it holds as sheets, how it was read, and what is wrong with it. Any error refuses the file. */
export interface OpenedFile {
  readonly name: string;
  readonly format: 'csv' | 'xlsx' | 'ods' | 'json' | 'package' | 'json-stat' | 'px' | 'unknown';
  readonly sheets: readonly Sheet[];
  readonly faults: readonly SheetFault[];
  /** How a text file was read; '' where it does not apply. */
  readonly encoding: string;
  readonly delimiter: string;
}
