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
export const heightOf = (axis: ValueAxis, n: number, plotHeight: number): number => Math.round((1 - shareOf(axis, n)) * plotHeight * 10) / 10;

/** All context units as one path: 151 lines cost one DOM node. */
export function contextPath(matrix: ValueMatrix, time: TimeAxis, axis: ValueAxis, plotHeight: number): string {
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
      const isAlone = !isDown && Number.isNaN(column + 1 < width ? (matrix.values[row * width + column + 1] ?? Number.NaN) : Number.NaN);
      parts.push(`${isDown ? 'L' : 'M'}${xs[column]} ${Math.round(plotHeight - (n - axis.min) * scale)}${isAlone ? 'h.1' : ''}`);
      isDown = true;
    }
  }
  return parts.join('');
}

/** A highlighted line: its runs joined, everything else left as dots. */
export function linePath(line: TrendLine, time: TimeAxis, axis: ValueAxis, plotHeight: number): string {
  return line.runs
    .filter((run) => run.length > 1)
    .map((run) =>
      run
        .map((index, i) => {
          const point = line.points[index];
          return point ? `${i === 0 ? 'M' : 'L'}${percentOf(time, point.time) * (boxWidth / 100)} ${heightOf(axis, point.n, plotHeight)}` : '';
        })
        .join(''),
    )
    .join('');
}
