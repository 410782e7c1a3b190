import { periodOf } from '#domain/period.ts';
import type { ValueAxis } from '#views/axis.ts';
import { shareOf } from '#views/axis.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import { percentOf } from '#views/time-axis.ts';
import type { TrendLine } from '#views/trend-view.ts';
import type { ValueMatrix } from '#views/value-matrix.ts';
import { polyline } from './polyline.ts';

/** Lines are drawn in a box of this width that is stretched to the plot; heights are pixels. */
export const boxWidth = 1000;

/** Height in pixels of a value. */
export const heightOf = (axis: ValueAxis, n: number, plotHeight: number): number =>
  Math.round((1 - shareOf(axis, n)) * plotHeight * 10) / 10;

/** All context units as one path: 151 lines cost one DOM node. Units without a figure in a year leave a gap. */
export function contextPath(
  matrix: ValueMatrix,
  time: TimeAxis,
  axis: ValueAxis,
  plotHeight: number,
): string {
  if (!matrix.isJoinable) return '';
  const xs = matrix.periods.map((key) => percentOf(time, periodOf(key).time) * (boxWidth / 100));
  const width = matrix.periods.length;
  const scale = plotHeight / (axis.max - axis.min || 1);
  return matrix.areaIds
    .map((_, row) =>
      polyline(
        width,
        (column) => xs[column] ?? Number.NaN,
        (column) =>
          plotHeight - ((matrix.values[row * width + column] ?? Number.NaN) - axis.min) * scale,
        1,
      ),
    )
    .join('');
}

/** Figures without a neighbour in time, which no line shows: as points with round ends. */
export function lonePointsPath(
  matrix: ValueMatrix,
  time: TimeAxis,
  axis: ValueAxis,
  plotHeight: number,
): string {
  const width = matrix.periods.length;
  const scale = plotHeight / (axis.max - axis.min || 1);
  const parts: string[] = [];
  for (let row = 0; row < matrix.areaIds.length; row++) {
    for (let column = 0; column < width; column++) {
      const at = (c: number) =>
        c < 0 || c >= width ? Number.NaN : (matrix.values[row * width + c] ?? Number.NaN);
      const isInLine =
        matrix.isJoinable && (!Number.isNaN(at(column - 1)) || !Number.isNaN(at(column + 1)));
      if (Number.isNaN(at(column)) || isInLine) continue;
      parts.push(
        `M${Math.round(percentOf(time, periodOf(matrix.periods[column] ?? '').time) * 10)} ${Math.round(plotHeight - (at(column) - axis.min) * scale)}h.1`,
      );
    }
  }
  return parts.join('');
}

/** A highlighted line: its runs joined, everything else left as dots. */
export function linePath(
  shown: TrendLine,
  time: TimeAxis,
  axis: ValueAxis,
  plotHeight: number,
): string {
  const runs = shown.runs
    .filter((run) => run.length > 1)
    .map((run) => run.flatMap((index) => shown.points[index] ?? []));
  return runs
    .map((points) =>
      polyline(
        points.length,
        (i) => percentOf(time, points[i]?.time ?? Number.NaN) * (boxWidth / 100),
        (i) => heightOf(axis, points[i]?.n ?? Number.NaN, plotHeight),
        10,
      ),
    )
    .join('');
}
