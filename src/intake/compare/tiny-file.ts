import type { SchoolLevel } from '#domain/school-level.ts';
import type { MissingKind } from '#domain/value.ts';
import { reported } from '#domain/value.ts';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyDataset } from '#indicators/tiny-dataset.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { onlyPublished, rowsOf } from '#intake/published-rows.ts';
import type { ComparedTarget } from './comparison.ts';

// For tests only: figures of a file for the tiny package, and the package as their target.

/** One figure of a file; what is left out is the pupils of unit a in 2024-2025. */
export interface TinyCell {
  readonly area?: string;
  readonly period?: string;
  readonly indicator?: string;
  readonly level?: SchoolLevel;
  readonly value: number | MissingKind;
  readonly parts?: readonly [number, number];
}

/** A figure as it would be read from the row of its number. */
export const tinyCell = (cell: TinyCell, row: number): IntakeCell => ({
  areaId: cell.area ?? 'a',
  period: cell.period ?? '2024-2025',
  indicatorId: cell.indicator ?? 'pupils',
  level: cell.level ?? '',
  category: '',
  seriesId: 'office',
  source: '',
  referenceDate: '',
  value: typeof cell.value === 'number' ? reported(cell.value) : { kind: cell.value },
  text: typeof cell.value === 'number' ? String(cell.value) : '',
  decimals: 0,
  numerator: cell.parts?.[0],
  denominator: cell.parts?.[1],
  numeratorColumn: -1,
  precision: 0,
  isTotal: false,
  raw: String(cell.value),
  sheet: '',
  row,
  column: 1,
});

/** The tiny package with these rows, ready to be compared with figures counted by the office. */
export function tinyTarget(rows: readonly TinyRow[]): ComparedTarget {
  const { context, cube } = tinyDataset({ rows });
  const known = rowsOf(cube);
  return { context, known, published: onlyPublished(context, known), seriesId: 'office' };
}
