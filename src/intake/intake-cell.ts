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

/** One figure as read from a file, with its place. */
export interface IntakeCell extends IntakeKey, CellPlace {
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

/** One text for the key of a figure. */
export const keyName = (key: IntakeKey): string =>
  `${key.areaId}|${key.period}|${key.indicatorId}|${key.level}|${key.category}`;
