import type { SchoolLevel } from '#domain/school-level.ts';
import type { Value } from '#domain/value.ts';
import type { Names } from './names.ts';

/** What a cell says, whatever row it stands in. */
export interface FigureText {
  readonly value: Value;
  readonly text: string;
  readonly decimals: number;
  readonly precision: number;
  readonly raw: string;
}

/** Everything that names figures, numbered. */
export interface KeyNames {
  readonly areas: Names;
  readonly periods: Names;
  readonly indicators: Names;
  readonly levels: Names<SchoolLevel>;
  readonly categories: Names;
}

/** Numbers of the parts of one key. */
export interface KeyNumbers {
  readonly area: number;
  readonly period: number;
  readonly indicator: number;
  readonly level: number;
  readonly category: number;
}

/** Keys and values of figures in typed columns: numbers of names, and of texts in `figures`. */
export interface KeyedColumns {
  readonly names: KeyNames;
  readonly figures: readonly FigureText[];
  readonly length: number;
  readonly areas: Uint32Array;
  readonly periods: Uint16Array;
  readonly indicators: Uint16Array;
  readonly levels: Uint8Array;
  readonly categories: Uint16Array;
  readonly texts: Uint32Array;
  /** The number; NaN when there is none. */
  readonly n: Float64Array;
}
