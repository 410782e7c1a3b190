import { Hatch } from '#ui/hatch.tsx';
import { memo, useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { valueAxis } from '#views/axis.ts';
import type { ValueAxis } from '#views/axis.ts';
import { percentOf, timeAxis } from '#views/time-axis.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import type { TrendPoint, TrendView } from '#views/trend-view.ts';
import { EndLabels } from './end-labels.tsx';
import { boxWidth, contextPath, heightOf, linePath, lonePointsPath } from './trend-geometry.ts';
import { TrendMarks } from './trend-marks.tsx';
import { widestOf } from './text-width.ts';
import { TrendTimeAxis } from './trend-time-axis.tsx';
import type { TrendText } from './trend-text.ts';
import { plotHeight } from './trend-text.ts';
import s from './trend-chart.module.css';

interface TrendChartProps {
  readonly view: TrendView;
  readonly text: TrendText;
  readonly isPercent: boolean;
  /** Period that is marked by a vertical line, and whose figures the page shows. */
  readonly period: string;
  /** Periods that the page can show; single figures between them cannot be picked. */
  readonly years: readonly string[];
  /** Point the keys stand on; shown while the figure has the focus. */
  readonly keyed: TrendPoint | undefined;
  readonly pick: (period: string) => void;
}

/**
 * Lines through the years. Drawn in percent of its width and pixels of height, so that one markup made at build time
 * is right on every screen, without a script and on paper. Handles the pointer; the keyboard is the frame's.
 */
export function TrendChart({
  view,
  text,
  isPercent,
  period,
  years,
  keyed,
  pick,
}: TrendChartProps): ReactElement {
  const time = timeAxis(
    view.periods
      .map((item) => item.time)
      .concat(view.lines.flatMap((line) => line.points.map((point) => point.time))),
  );
  const axis = valueAxis(
    view.range,
    isPercent,
    view.targets.map((target) => target.value),
  );
  const shown = view.periods.find((item) => item.key === period);
  const choose = (event: React.MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = time.from + ((event.clientX - box.left) / box.width) * (time.to - time.from);
    const [nearest] = view.periods
      .filter((item) => years.includes(item.key))
      .toSorted((a, b) => Math.abs(a.time - at) - Math.abs(b.time - at));
    if (nearest) pick(nearest.key);
  };
  return (
    <div className={s.chart} aria-hidden="true">
      <span className={s.unit}>{text.axisTitle(axis)}</span>
      <AxisLabels axis={axis} text={text} />
      <div className={s.plot} onClick={choose}>
        <svg width="100%" height={plotHeight} className={s.svg}>
          <Layers view={view} time={time} axis={axis} text={text} />
        </svg>
        <YearMark x={shown === undefined ? undefined : percentOf(time, shown.time)}>
          {keyed ? (
            <circle
              className={s.keyed}
              cx={`${percentOf(time, keyed.time)}%`}
              cy={heightOf(axis, keyed.n, plotHeight)}
              r="9"
            />
          ) : null}
        </YearMark>
      </div>
      <EndLabels view={view} axis={axis} text={text} />
      <TrendTimeAxis periods={view.periods} time={time} shown={period} />
    </div>
  );
}

function AxisLabels({
  axis,
  text,
}: {
  readonly axis: ValueAxis;
  readonly text: TrendText;
}): ReactElement {
  const width = Math.max(52, 8 + widestOf(axis.ticks.map(text.tick), 12));
  return (
    <svg className={s.axis} width={width} height={plotHeight}>
      {axis.ticks.map((tick) => (
        <text key={tick} x={width - 8} y={heightOf(axis, tick, plotHeight)} dy="4">
          {text.tick(tick)}
        </text>
      ))}
    </svg>
  );
}

interface LayersProps {
  readonly view: TrendView;
  readonly time: TimeAxis;
  readonly axis: ValueAxis;
  readonly text: TrendText;
}

/** Everything that does not move with the year. */
const Layers = memo(
  function Layers({ view, time, axis, text }: LayersProps): ReactElement {
    const hatch = `${useId()}gap`;
    return (
      <>
        <Hatch id={hatch} gap={6} className={s.hatch} />
        {view.emptyYears.map((item) => (
          <rect
            key={item.key}
            x={`${percentOf(time, item.time - 0.5)}%`}
            width={`${percentOf(time, item.time + 0.5) - percentOf(time, item.time - 0.5)}%`}
            y="0"
            height={plotHeight}
            fill={`url(#${hatch})`}
            className={s.gap}
          />
        ))}
        {axis.ticks.map((tick) => (
          <line
            key={tick}
            className={tick === 0 ? s.base : s.grid}
            x1="0"
            x2="100%"
            y1={heightOf(axis, tick, plotHeight)}
            y2={heightOf(axis, tick, plotHeight)}
          />
        ))}
        <svg
          viewBox={`0 0 ${boxWidth} ${plotHeight}`}
          width="100%"
          height={plotHeight}
          preserveAspectRatio="none"
        >
          <path className={s.context} d={contextPath(view.context, time, axis, plotHeight)} />
          <path
            className={s.contextPoints}
            d={lonePointsPath(view.context, time, axis, plotHeight)}
          />
          {view.lines.map((line, i) => (
            <path
              key={line.id}
              className={`${s.line} ${s[text.tone(line, i)]} ${line.points.some((point) => point.illustrative) ? s.dashed : ''}`}
              d={linePath(line, time, axis, plotHeight)}
            />
          ))}
        </svg>
        <TrendMarks view={view} time={time} axis={axis} text={text} />
      </>
    );
  },
  (before, after) => before.view === after.view && before.text === after.text,
);

/** The year shown as a line on a layer of its own: moving it does not paint the lines anew. */
function YearMark({
  x,
  children,
}: {
  readonly x: number | undefined;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <svg width="100%" height={plotHeight} className={s.yearLayer}>
      {x === undefined ? null : (
        <line className={s.year} x1={`${x}%`} x2={`${x}%`} y1={0} y2={plotHeight} />
      )}
      {children}
    </svg>
  );
}
