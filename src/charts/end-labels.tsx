import type { ReactElement } from 'react';
import type { ValueAxis } from '#views/axis.ts';
import { spreadLabels } from '#views/spread-labels.ts';
import type { TrendView } from '#views/trend-view.ts';
import { wrapText } from './text-width.ts';
import { heightOf } from './trend-geometry.ts';
import type { TrendText } from './trend-text.ts';
import { plotHeight } from './trend-text.ts';
import s from './trend-chart.module.css';

/** Room for a name in pixels: the column of a narrow chart. */
const nameWidth = 100;

/** Names and last values at the end of the lines: a label before a legend. */
export function EndLabels({
  view,
  axis,
  text,
}: {
  readonly view: TrendView;
  readonly axis: ValueAxis;
  readonly text: TrendText;
}): ReactElement {
  const ends = view.lines.flatMap((line, i) => {
    const last = line.points.at(-1);
    return last
      ? [{ line, last, tone: text.tone(line, i), y: heightOf(axis, last.n, plotHeight) }]
      : [];
  });
  // Lines of one name (two ways of counting) share a label: that of the latest figure.
  const labels = ends.filter(
    ({ line, last }) =>
      !ends.some(
        (other) =>
          other.line !== line &&
          text.lineName(other.line) === text.lineName(line) &&
          (other.last.time > last.time || (other.last.time === last.time && other.line.isMain)),
      ),
  );
  const names = labels.map(({ line }) => wrapText(text.lineName(line), nameWidth, 12));
  const most = Math.max(1, ...names.map((lines) => lines.length));
  const heights = spreadLabels(labels, 19 + most * 15, plotHeight + 1 - most * 15);
  return (
    <svg className={s.ends} height={plotHeight}>
      {labels.map(({ line, last, tone }, i) => (
        <g key={line.id} className={s[tone]}>
          <text y={heights[i]} className={s.endName}>
            {names[i]?.map((part, at) => (
              <tspan key={part} x="8" dy={at === 0 ? 2 : 15}>
                {part}
              </tspan>
            ))}
          </text>
          <text x="8" y={heights[i]} dy={2 + 15 * (names[i]?.length ?? 1)} className={s.endValue}>
            {text.pointValue(last)}
          </text>
        </g>
      ))}
    </svg>
  );
}
