import type { SchoolLevel } from '#domain/school-level.ts';
import type { Additions } from './additions.ts';

/** What is known of a figure's key; what is left out comes from another column, from the title, or is asked for. */
export interface KeyParts {
  readonly areaId?: string;
  readonly period?: string;
  readonly indicatorId?: string;
  readonly level?: SchoolLevel;
  /** Other breakdown as `dimension:category`. */
  readonly category?: string;
  /** Way of counting; left out where it is that of the whole file. */
  readonly seriesId?: string;
}

/** Unit that a header or a unit line gives: figures are multiplied by it. */
export interface TableUnit {
  readonly multiplier: number;
  readonly isPercent: boolean;
  readonly text: string;
}

/** Roles of columns that hold one part of the key, or a part of the figure. */
export type PlainRole =
  | 'ignore'
  | 'ordinal'
  | 'area-code'
  | 'area-name'
  /** The unit above that of the row: witness of its name, and the unit itself where the row says so. */
  | 'parent-code'
  | 'parent-name'
  | 'area-level'
  | 'period'
  | 'indicator'
  | 'level'
  | 'ownership'
  | 'sex'
  | 'category'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'change'
  | 'unit'
  | 'missing'
  | 'status'
  | 'reference-date'
  | 'source'
  | 'series'
  | 'source-url'
  | 'note';

/** What a column is for. `measure` is a column of figures in a wide table; `unknown` has figures and waits for an answer. */
export type ColumnRole =
  | { readonly kind: PlainRole }
  | { readonly kind: 'measure'; readonly key: KeyParts; readonly unit?: TableUnit }
  | { readonly kind: 'unknown' }
  /** Words that nobody knows; they may split the figures. */
  | { readonly kind: 'unknown-text' }
  | { readonly kind: 'personal' };

/** How one sheet is read: where the header and the figures are, and what each column is for. Indexes into the sheet's rows. */
export interface TableMapping {
  /** Name of the table; that of its sheet, unless the sheet holds several. */
  readonly sheet: string;
  readonly headerFrom: number;
  /** Row after the last row of the header. */
  readonly headerTo: number;
  /** First row of figures. */
  readonly dataFrom: number;
  /** Row after the last row of figures. */
  readonly dataTo: number;
  /** Numbers of the first and the last row of figures as seen; 0 when there is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Header of each column, its rows joined. */
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** Parts of the key that hold for the whole table, from its title or an answer. */
  readonly constants: KeyParts;
  readonly unit?: TableUnit;
  /** A unit over the table that speaks of thousands and is not understood. */
  readonly unitInDoubt?: string;
}

/** How digits are written: dot groups and comma decimals, or the other way round. */
export type Convention = 'vi' | 'en';

/**
 * What a person answered, kept under a name and used again for the next file of the same shape. Everything goes by the
 * text that stands in the file, so that a moved column or a new row changes nothing.
 */
export interface Preset extends Additions {
  /** Name a person gave; '' while it has none. */
  readonly name: string;
  /** Day it was saved, `2025-06-20`, or day and time. */
  readonly savedOn?: string;
  /** Form it was made for, see `formOf`. */
  readonly form?: string;
  readonly packageId?: string;
  readonly seriesId?: string;
  readonly sheets?: readonly string[];
  /** Tables that are read, of sheets that hold several: "Biểu 1#2"; all of them when nothing is said. */
  readonly tables?: readonly string[];
  /** Roles by the folded header of a column. */
  readonly roles?: readonly (readonly [header: string, role: ColumnRole])[];
  readonly constants?: KeyParts;
  /** The same for one table of a sheet that holds several. */
  readonly tableConstants?: readonly (readonly [table: string, constants: KeyParts])[];
  readonly convention?: Convention;
  /** What a single year means as a school year. */
  readonly singleYear?: 'starts' | 'ends';
  /** Units by the text in the file, folded. */
  readonly places?: readonly (readonly [text: string, areaId: string])[];
  /** Texts whose rows are left out, folded: levels, indicators, breakdowns and units the package does not have. */
  readonly leftOut?: readonly string[];
  /** Source that goes first where two give one figure, folded. */
  readonly preferredSource?: string;
  /** Shares written as 0.722 are percent. */
  readonly sharesArePercent?: boolean;
}

/** No answers yet. */
export const noPreset: Preset = { name: '' };
