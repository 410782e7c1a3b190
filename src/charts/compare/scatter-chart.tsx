import { memo } from 'react';
import type { ReactElement } from 'react';
import { shareOf } from '#views/axis.ts';
import type { ScatterPoint, ScatterView } from '#views/compare/scatter-view.ts';
import { widestOf } from '#charts/text-width.ts';
import { placeLabels } from './place-labels.ts';
import s from './scatter-chart.module.css';

/** What a scatter has to be told in words. */
export interface ScatterText {
  readonly name: (point: ScatterPoint) => string;
  readonly values: (point: ScatterPoint) => string;
  readonly xTick: (n: number) => string;
  readonly yTick: (n: number) => string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly address: (point: ScatterPoint) => string;
  readonly root: string;
}

interface ScatterChartProps {
  readonly view: ScatterView;
  readonly text: ScatterText;
  readonly chosenIds: readonly string[];
  readonly keyedId: string;
}

/** Height of the plot in pixels. */
export const scatterHeight = 380;

const type = 12;

/** Widths that labels are placed for: a desktop column and a phone. */
const wideWidth = 760;
const narrowWidth = 270;

/** Units between two indicators: dots, names that do not cover one another, and the whole as cross lines. */
export const ScatterChart = memo(function ScatterChart({
  view,
  text,
  chosenIds,
  keyedId,
}: ScatterChartProps): ReactElement {
  const { xAxis, yAxis, points } = view;
  const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;
  const down = (share: number) => Math.round((1 - share) * scatterHeight * 10) / 10;
  const isNamed = ({ area }: ScatterPoint) => chosenIds.includes(area.id) || area.id === keyedId;
  const order = points.toSorted(
    (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || farOff(b) - farOff(a),
  );
  const labelsFor = (width: number) =>
    placeLabels(
      order.map((point) => ({
        x: point.left * width,
        y: down(point.up),
        text: text.name(point),
      })),
      { width, height: scatterHeight, size: type },
    );
  const layers = [
    { className: s.wide, labels: labelsFor(wideWidth) },
    { className: s.narrow, labels: labelsFor(narrowWidth) },
  ];
  return (
    <div className={s.chart} aria-hidden="true">
      <p className={s.title}>{text.yTitle}</p>
      <div className={s.row}>
        <svg
          className={s.axis}
          width={10 + widestOf(yAxis.ticks.map(text.yTick), type)}
          height={scatterHeight}
        >
          {yAxis.ticks.map((tick) => (
            <text key={tick} x="100%" dx="-6" y={down(shareOf(yAxis, tick)) + 4}>
              {text.yTick(tick)}
            </text>
          ))}
        </svg>
        <svg className={s.plot} width="100%" height={scatterHeight}>
          {yAxis.ticks.map((tick) => (
            <line
              key={`y${tick}`}
              className={s.grid}
              x1="0"
              x2="100%"
              y1={down(shareOf(yAxis, tick))}
              y2={down(shareOf(yAxis, tick))}
            />
          ))}
          {xAxis.ticks.map((tick) => (
            <line
              key={`x${tick}`}
              className={s.grid}
              x1={percent(shareOf(xAxis, tick))}
              x2={percent(shareOf(xAxis, tick))}
              y1="0"
              y2={scatterHeight}
            />
          ))}
          {view.rootLeft === undefined ? null : (
            <line
              className={s.root}
              x1={percent(view.rootLeft)}
              x2={percent(view.rootLeft)}
              y1="0"
              y2={scatterHeight}
            />
          )}
          {view.rootUp === undefined ? null : (
            <>
              <line
                className={s.root}
                x1="0"
                x2="100%"
                y1={down(view.rootUp)}
                y2={down(view.rootUp)}
              />
              <text className={s.rootName} x="100%" y={down(view.rootUp)} dy="-5">
                {text.root}
              </text>
            </>
          )}
          {points.map((point) => (
            <circle
              key={point.area.id}
              className={`${s.dot} ${point.isMadeUp ? s.hollow : ''} ${isNamed(point) ? s.strong : ''}`}
              cx={percent(point.left)}
              cy={down(point.up)}
              r={isNamed(point) ? 6 : 4.5}
              data-so={text.address(point)}
            >
              <title>{`${text.name(point)}: ${text.values(point)}`}</title>
            </circle>
          ))}
          {layers.map(({ className, labels }) => (
            <g key={className} className={className}>
              {labels.map((label, i) => {
                const point = order[i];
                return label === undefined || !point ? null : (
                  <text
                    key={point.area.id}
                    className={isNamed(point) ? s.strongName : s.name}
                    x={percent(point.left)}
                    y={down(point.up)}
                    dx={label.dx}
                    dy={label.dy}
                    textAnchor={label.anchor}
                  >
                    {text.name(point)}
                  </text>
                );
              })}
            </g>
          ))}
        </svg>
        <span />
        <svg className={s.ticks} width="100%" height="20">
          {xAxis.ticks.map((tick, i) => (
            <text
              key={tick}
              x={percent(shareOf(xAxis, tick))}
              y="15"
              textAnchor={i === 0 ? 'start' : i === xAxis.ticks.length - 1 ? 'end' : 'middle'}
            >
              {text.xTick(tick)}
            </text>
          ))}
        </svg>
      </div>
      <p className={`${s.title} ${s.right}`}>{text.xTitle}</p>
    </div>
  );
});

/** How far from the middle of the plot a point lies: far ones are named first. */
const farOff = ({ left, up }: ScatterPoint): number => Math.hypot(left - 0.5, up - 0.5);
