import { periodOf } from '#domain/period.ts';
import type { ValueAxis } from '#views/axis.ts';
import { shareOf } from '#views/axis.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import { percentOf } from '#views/time-axis.ts';
import type { TrendLine } from '#views/trend-view.ts';
import type { ValueMatrix } from '#views/value-matrix.ts';

/** Lines are drawn in a box of this width that is stretched to the plot; heights are pixels. */
export const boxWidth = 1000;

/** Height in pixels of a value. */
export const heightOf = (axis: ValueAxis, n: number, plotHeight: number): number =>
  Math.round((1 - shareOf(axis, n)) * plotHeight * 10) / 10;

/** All context units as one path: 151 lines cost one DOM node. */
export function contextPath(
  matrix: ValueMatrix,
  time: TimeAxis,
  axis: ValueAxis,
  plotHeight: number,
): string {
  if (!matrix.isJoinable) return '';
  const xs = matrix.periods.map((key) => Math.round(percentOf(time, periodOf(key).time) * 10));
  const width = matrix.periods.length;
  const scale = plotHeight / (axis.max - axis.min || 1);
  const parts: string[] = [];
  for (let row = 0; row < matrix.areaIds.length; row++) {
    let isDown = false;
    for (let column = 0; column < width; column++) {
      const n = matrix.values[row * width + column] ?? Number.NaN;
      if (Number.isNaN(n)) {
        isDown = false;
        continue;
      }
      parts.push(
        `${isDown ? 'L' : 'M'}${xs[column]} ${Math.round(plotHeight - (n - axis.min) * scale)}`,
      );
      isDown = true;
    }
  }
  return parts.join('');
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
  line: TrendLine,
  time: TimeAxis,
  axis: ValueAxis,
  plotHeight: number,
): string {
  return line.runs
    .filter((run) => run.length > 1)
    .map((run) =>
      run
        .map((index, i) => {
          const point = line.points[index];
          return point
            ? `${i === 0 ? 'M' : 'L'}${percentOf(time, point.time) * (boxWidth / 100)} ${heightOf(axis, point.n, plotHeight)}`
            : '';
        })
        .join(''),
    )
    .join('');
}
