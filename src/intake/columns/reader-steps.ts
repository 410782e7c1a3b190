import type { SheetRow } from '#sheets/sheet.ts';
import type { TextColumns } from '#sheets/text-columns.ts';
import type { TableMapping } from '#intake/mapping.ts';
import type { MeasureColumn } from '#intake/measure-columns.ts';
import type { ProblemList } from '#intake/problem-list.ts';
import type { FigureReading } from '#intake/read-figure.ts';
import type { KeyReader } from '#intake/read-keys.ts';
import type { Combination } from './column-keys.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { PairIds } from './pair-ids.ts';
import type { RowVariants } from './row-variants.ts';
import type { Answers } from './told-steps.ts';

/** A step of reading that looks at some columns only. */
export interface Step<T> {
  readonly texts: Combination;
  readonly answers: Answers<T>;
  readonly run: (row: SheetRow) => T;
}

/** A name that may be none, and its number; -1 for none. */
export interface Numbered<T> {
  readonly name: T;
  readonly number: number;
}

/** A figure, and where its text stands among those of the typed columns; -1 when there is no figure. */
export interface NumberedFigure {
  readonly number: number;
  readonly n: number;
}

/** A column of figures and what its texts gave so far. */
export interface FigureColumn {
  readonly column: number;
  readonly ids: Uint32Array | undefined;
  readonly blanks: Uint8Array | undefined;
  readonly kinds: PairIds;
  readonly read: Answers<NumberedFigure>;
  readonly empty: PairIds;
  readonly readEmpty: Answers<NumberedFigure>;
}

/** Everything the reader of rows needs. */
export interface ReaderInput {
  readonly table: TextColumns;
  readonly mapping: TableMapping;
  readonly columns: readonly MeasureColumn[];
  readonly variants: RowVariants;
  readonly keys: KeyReader;
  readonly reading: Pick<FigureReading, 'vocabulary' | 'convention' | 'sharesArePercent'>;
  readonly problems: ProblemList;
  /** Where the figures go. */
  readonly figures: FigureColumns;
}

/** Columns that say where figures come from, and how they were counted. */
export const originRoles = ['series', 'source', 'source-url', 'note', 'reference-date'] as const;
