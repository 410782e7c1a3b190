import type { ReactElement } from 'react';
import type { ValueAxis } from '#views/axis.ts';
import { spreadLabels } from '#views/spread-labels.ts';
import type { TrendView } from '#views/trend-view.ts';
import { heightOf } from './trend-geometry.ts';
import type { TrendText } from './trend-text.ts';
import { plotHeight } from './trend-text.ts';
import s from './trend-chart.module.css';

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
  const heights = spreadLabels(labels, 34, plotHeight - 14);
  return (
    <svg className={s.ends} height={plotHeight}>
      {labels.map(({ line, last, tone }, i) => (
        <g key={line.id} className={s[tone]}>
          <text x="8" y={heights[i]} dy="2" className={s.endName}>
            {text.lineName(line)}
          </text>
          <text x="8" y={heights[i]} dy="17" className={s.endValue}>
            {text.pointValue(last)}
          </text>
        </g>
      ))}
    </svg>
  );
}
