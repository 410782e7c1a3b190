import { quantile } from 'd3-array';
import { isPercent } from '#domain/indicator.ts';
import type { ValueAxis } from '#views/axis.ts';
import { valueAxis } from '#views/axis.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { numbersOf } from './comparison.ts';
import type { MeasuredCell } from './measure.ts';
import { hasComparableRoot } from './series-view.ts';

/** One unit on a strip. */
export interface StripDot {
  readonly row: ComparedRow;
  readonly cell: MeasuredCell;
  readonly n: number;
  /** Which side of the fences it stands on. */
  readonly outside: 'high' | 'low' | undefined;
}

/** How the units lie in one period. */
export interface Strip {
  readonly period: string;
  readonly dots: readonly StripDot[];
  readonly median: number | undefined;
  readonly root: number | undefined;
}

/** Distribution of the units, one strip a period, all on one scale. */
export interface StripView {
  readonly strips: readonly Strip[];
  readonly axis: ValueAxis;
}

/** Fewer units than this have no usual range. */
export const fewestForOutlier = 8;

/** Tukey's fences: further than one and a half times the middle half of the units beyond it. */
const fence = 1.5;

/** Of more units than this only the last period is shown. */
const crowd = 500;

/** Strips of every period of a comparison in which a unit has a number. */
export function toStripView(comparison: Comparison): StripView {
  const withRoot = hasComparableRoot(comparison);
  const isCrowd = comparison.rows.length > crowd;
  const strips = comparison.periods
    .map((_, column) => column)
    .filter((column) => !isCrowd || column === comparison.periods.length - 1)
    .map((column) => stripAt(comparison, column, withRoot))
    .filter((strip) => strip.dots.length > 0);
  const numbers = [
    ...numbersOf(comparison.rows),
    ...(withRoot ? numbersOf([comparison.root]) : []),
  ];
  const axis = valueAxis(
    { min: Math.min(...numbers), max: Math.max(...numbers) },
    comparison.unit === 'own' && isPercent(comparison.scope.indicator),
    [],
    0.2,
  );
  return { strips, axis };
}

/** The units in one period with their median and fences. */
export function stripAt(comparison: Comparison, column: number, withRoot: boolean): Strip {
  const known = comparison.rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell?.n === undefined ? [] : [{ row, cell, n: cell.n }];
  });
  const numbers = known.map(({ n }) => n);
  const [low, high] = [quantile(numbers, 0.25) ?? 0, quantile(numbers, 0.75) ?? 0];
  const reach = fence * (high - low);
  const isTold = known.length >= fewestForOutlier && reach > 0;
  const dots = known.map((dot): StripDot => ({
    ...dot,
    outside: !isTold
      ? undefined
      : dot.n > high + reach
        ? 'high'
        : dot.n < low - reach
          ? 'low'
          : undefined,
  }));
  return {
    period: comparison.periods[column] ?? '',
    dots,
    median: quantile(numbers, 0.5),
    root: withRoot ? comparison.root.cells[column]?.n : undefined,
  };
}
