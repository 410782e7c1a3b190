import { memo } from 'react';
import type { ReactElement } from 'react';
import type { SeriesLine, SeriesPoint, SeriesView } from '#views/compare/series-view.ts';
import { spreadLabels } from '#views/spread-labels.ts';
import { widestOf } from '#charts/text-width.ts';
import s from './series-chart.module.css';

/** What a chart of lines has to be told in words. */
export interface SeriesText {
  readonly name: (line: SeriesLine) => string;
  readonly value: (point: SeriesPoint) => string;
  readonly tick: (n: number) => string;
  readonly period: (key: string) => string;
  readonly address: (point: SeriesPoint) => string;
}

interface SeriesChartProps {
  readonly view: SeriesView;
  readonly text: SeriesText;
  /** Lines keep their names at both ends where two states are compared. */
  readonly bothEnds: boolean;
  /** Unit the keys stand on. */
  readonly keyedId: string;
}

const height = 340;
const box = 1000;
const type = 12;
const labelGap = 16;

/** More names than this cannot stand beside one another: then only coloured lines are named. */
const mostNames = 16;

/** Of more lines than this the grey ones are one shape without dots. */
const crowd = 120;

/** Lines on one scale: the whole in ink, chosen units in colour, the others in grey; made-up ones dashed. */
export const SeriesChart = memo(function SeriesChart({
  view,
  text,
  bothEnds,
  keyedId,
}: SeriesChartProps): ReactElement {
  const toneOf = (line: SeriesLine) =>
    line.area.id === keyedId && line.tone === 'context' ? 'keyed' : line.tone;
  const ordered = view.lines.toSorted((a, b) => weight(toneOf(a)) - weight(toneOf(b)));
  const named = view.lines.filter(
    (line) =>
      line.points.length > 0 && (view.lines.length <= mostNames || toneOf(line) !== 'context'),
  );
  const names = named.map((line) => text.name(line));
  const widest = widestOf(names, type);
  const room = (side: 'first' | 'last') =>
    Math.min(
      190,
      14 +
        widest +
        widestOf(
          named.map((line) => text.value(endOf(line, side))),
          type,
        ),
    );
  const isCrowd = view.lines.length > crowd;
  const drawn = isCrowd ? ordered.filter((line) => toneOf(line) !== 'context') : ordered;
  const ticks = view.axis?.ticks ?? [];
  const axisWidth = view.axis ? 10 + widestOf(ticks.map(text.tick), type) : 0;
  return (
    <div className={s.chart} aria-hidden="true">
      <div className={s.row}>
        {bothEnds ? (
          <Labels
            lines={named}
            names={names}
            text={text}
            toneOf={toneOf}
            side="first"
            width={room('first')}
          />
        ) : (
          <svg className={s.axis} width={axisWidth} height={height}>
            {ticks.map((tick) => (
              <text key={tick} x="100%" dx="-6" y={heightOf(view, tick) + 4}>
                {text.tick(tick)}
              </text>
            ))}
          </svg>
        )}
        <div className={s.plot}>
          <svg
            viewBox={`0 0 ${box} ${height}`}
            width="100%"
            height={height}
            preserveAspectRatio="none"
          >
            {(bothEnds ? [] : ticks).map((tick) => (
              <line
                key={tick}
                className={s.grid}
                x1="0"
                x2={box}
                y1={heightOf(view, tick)}
                y2={heightOf(view, tick)}
              />
            ))}
            {bothEnds
              ? view.periods.map(({ key, x }) => (
                  <line key={key} className={s.post} x1={x * 10} x2={x * 10} y1="0" y2={height} />
                ))
              : null}
            {isCrowd ? (
              <path
                className={`${s.line} ${s['t-context']}`}
                d={ordered
                  .filter((line) => toneOf(line) === 'context')
                  .map(pathOf)
                  .join('')}
              />
            ) : null}
            {drawn.map((line) => (
              <path
                key={line.area.id}
                className={`${s.line} ${s[`t-${toneOf(line)}`]} ${line.points.some((point) => point.cell.isMadeUp) ? s.madeUp : ''}`}
                d={pathOf(line)}
              />
            ))}
          </svg>
          <svg className={s.dots} width="100%" height={height}>
            {drawn.flatMap((line) =>
              line.points.map((point) => (
                <circle
                  key={`${line.area.id} ${point.period}`}
                  className={`${s.dot} ${s[`t-${toneOf(line)}`]} ${point.cell.isMadeUp ? s.hollow : ''}`}
                  cx={`${point.x}%`}
                  cy={round((1 - point.y) * height)}
                  r={toneOf(line) === 'context' ? 2.5 : 4}
                  data-so={text.address(point)}
                >
                  <title>{`${text.name(line)}, ${text.period(point.period)}: ${text.value(point)}`}</title>
                </circle>
              )),
            )}
          </svg>
        </div>
        <Labels
          lines={named}
          names={names}
          text={text}
          toneOf={toneOf}
          side="last"
          width={room('last')}
        />
        <span />
        <svg className={s.times} width="100%" height="24">
          {view.periods.map(({ key, x }, i) => (
            <text
              key={key}
              x={`${x}%`}
              y="18"
              className={`${i === 0 ? s.start : i === view.periods.length - 1 ? s.end : ''} ${isSkipped(i, view.periods.length) ? s.wide : ''}`}
            >
              {text.period(key)}
            </text>
          ))}
        </svg>
        <span />
      </div>
    </div>
  );
});

type Tone = SeriesLine['tone'] | 'keyed';

const weight = (tone: Tone): number =>
  tone === 'context' ? 0 : tone === 'root' ? 1 : tone === 'keyed' ? 3 : 2;

/** On a phone the first and the last period are named. */
const isSkipped = (i: number, count: number): boolean => count > 2 && i > 0 && i < count - 1;

const endOf = (line: SeriesLine, side: 'first' | 'last'): SeriesPoint => {
  const point = side === 'first' ? line.points[0] : line.points.at(-1);
  if (!point) throw new Error('a named line has points');
  return point;
};

const round = (n: number): number => Math.round(n * 10) / 10;

const heightOf = ({ axis }: SeriesView, n: number): number =>
  axis ? round((1 - (n - axis.min) / (axis.max - axis.min || 1)) * height) : 0;

const pathOf = ({ runs }: SeriesLine): string =>
  runs
    .filter((run) => run.length > 1)
    .map((run) =>
      run
        .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x * 10)} ${round((1 - y) * height)}`)
        .join(''),
    )
    .join('');

interface LabelsProps {
  readonly lines: readonly SeriesLine[];
  readonly names: readonly string[];
  readonly text: SeriesText;
  readonly toneOf: (line: SeriesLine) => Tone;
  readonly side: 'first' | 'last';
  readonly width: number;
}

/** Names and values at one end of the lines; none covers another. */
function Labels({ lines, names, text, toneOf, side, width }: LabelsProps): ReactElement {
  const ends = lines.map((line) => endOf(line, side));
  const heights = spreadLabels(
    ends.map(({ y }) => ({ y: (1 - y) * height })),
    labelGap,
    height - 2,
  );
  const isLeft = side === 'first';
  return (
    <svg className={`${s.labels} ${isLeft ? s.left : ''}`} width={width} height={height}>
      {lines.map((line, i) => {
        const end = ends[i];
        const value = end ? text.value(end) : '';
        return (
          <text
            key={line.area.id}
            className={s[`n-${toneOf(line)}`]}
            x={isLeft ? '100%' : 0}
            dx={isLeft ? -8 : 8}
            y={(heights[i] ?? 0) + 4}
          >
            {isLeft ? null : <tspan className={s.value}>{`${value} `}</tspan>}
            {names[i]}
            {isLeft ? <tspan className={s.value}>{` ${value}`}</tspan> : null}
          </text>
        );
      })}
    </svg>
  );
}
