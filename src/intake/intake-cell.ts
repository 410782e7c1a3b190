import type { SchoolLevel } from '#domain/school-level.ts';
import type { Value } from '#domain/value.ts';
import type { CellPlace } from './intake-problem.ts';
import type { RowOrigin } from './row-origin.ts';

/** Everything that names a figure. */
export interface IntakeKey {
  readonly areaId: string;
  readonly period: string;
  readonly indicatorId: string;
  readonly level: SchoolLevel;
  /** Other breakdown as `dimension:category`, or ''. */
  readonly category: string;
}

/** The same with the way of counting. */
export interface CountedKey extends IntakeKey {
  readonly seriesId: string;
}

/** One figure as read from a file, with its place. `seriesId` is '' where it is that of the whole file. */
export interface IntakeCell extends CountedKey, CellPlace {
  /** Source of its row as written; '' when the file has no column of sources. */
  readonly source: string;
  /** Day or month the figure refers to, ISO; '' when its row does not say. */
  readonly referenceDate: string;
  readonly value: Value;
  /** The number as canonical decimal text, in the unit of the indicator; '' when missing. */
  readonly text: string;
  /** Digits after the decimal mark as written. */
  readonly decimals: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** Column of the numerator; -1 when it has none of its own. */
  readonly numeratorColumn: number;
  /** Size of the unit the file writes in, e.g. 1000 for "nghìn"; 0 when exact. */
  readonly precision: number;
  /** Of a row that adds up other rows of the table. */
  readonly isTotal: boolean;
  /** As it stands in the file. */
  readonly raw: string;
  /** Source and note that the row gives itself. */
  readonly origin?: RowOrigin;
}

/** One text for the key of a figure in its way of counting. */
export const countedName = (key: CountedKey): string => `${key.seriesId}|${keyName(key)}`;

/** One text for the key of a figure. */
export const keyName = (key: IntakeKey): string =>
  `${key.areaId}|${key.period}|${key.indicatorId}|${key.level}|${key.category}`;

/** Figures with their way of counting: that of the file where they have none of their own. */
export const inSeries = (cells: readonly IntakeCell[], seriesId: string): readonly IntakeCell[] =>
  cells.map((cell) => (cell.seriesId === '' ? { ...cell, seriesId } : cell));
