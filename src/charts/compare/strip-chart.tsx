import { memo } from 'react';
import type { ReactElement } from 'react';
import { shareOf } from '#views/axis.ts';
import type { Strip, StripDot, StripView } from '#views/compare/strip-view.ts';
import s from './strip-chart.module.css';

/** What a chart of strips has to be told in words. */
export interface StripText {
  readonly name: (dot: StripDot) => string;
  readonly value: (dot: StripDot) => string;
  readonly tick: (n: number) => string;
  readonly period: (key: string) => string;
  readonly address: (dot: StripDot) => string;
  readonly root: string;
  readonly median: string;
}

interface StripChartProps {
  readonly view: StripView;
  readonly text: StripText;
  readonly chosenIds: readonly string[];
  readonly keyedId: string;
}

const height = 46;
const middle = 27;

/** How the units lie on one scale: a dot a unit, a strip a period, the median and the whole as strokes. */
export const StripChart = memo(function StripChart({
  view,
  text,
  chosenIds,
  keyedId,
}: StripChartProps): ReactElement {
  const { axis } = view;
  const percent = (n: number) => `${Math.round(shareOf(axis, n) * 10000) / 100}%`;
  return (
    <div className={s.chart} aria-hidden="true">
      <p className={s.key}>
        <span className={s.median} /> {text.median}
        {view.strips.some((strip) => strip.root !== undefined) ? (
          <>
            <span className={s.root} /> {text.root}
          </>
        ) : null}
      </p>
      {view.strips.map((strip) => (
        <div key={strip.period} className={s.row}>
          <span className={s.period}>{text.period(strip.period)}</span>
          <svg width="100%" height={height}>
            <line className={s.base} x1="0" x2="100%" y1={middle} y2={middle} />
            {axis.ticks.map((tick) => (
              <line
                key={tick}
                className={s.grid}
                x1={percent(tick)}
                x2={percent(tick)}
                y1={middle - 4}
                y2={middle + 4}
              />
            ))}
            {strip.dots.map((dot) => (
              <circle
                key={dot.row.area.id}
                className={`${s.dot} ${dot.cell.isMadeUp ? s.hollow : ''} ${isNamed(dot, chosenIds, keyedId) ? s.strong : ''}`}
                cx={percent(dot.n)}
                cy={middle}
                r={isNamed(dot, chosenIds, keyedId) ? 5.5 : 4.5}
                data-so={text.address(dot)}
              >
                <title>{`${text.name(dot)}: ${text.value(dot)}`}</title>
              </circle>
            ))}
            {strip.median === undefined ? null : (
              <line
                className={s.medianLine}
                x1={percent(strip.median)}
                x2={percent(strip.median)}
                y1={middle - 10}
                y2={middle + 10}
              />
            )}
            {strip.root === undefined ? null : (
              <line
                className={s.rootLine}
                x1={percent(strip.root)}
                x2={percent(strip.root)}
                y1={middle - 12}
                y2={middle + 12}
              />
            )}
            {namesOf(strip, chosenIds, keyedId).map((dot) => (
              <text
                key={dot.row.area.id}
                className={s.name}
                x={percent(dot.n)}
                y="11"
                textAnchor={anchorOf(shareOf(axis, dot.n))}
              >
                {text.name(dot)}
              </text>
            ))}
          </svg>
        </div>
      ))}
      <div className={s.row}>
        <span />
        <svg className={s.ticks} width="100%" height="18">
          {axis.ticks.map((tick, i) => (
            <text
              key={tick}
              x={percent(tick)}
              y="13"
              className={i % 2 === 1 ? s.wide : undefined}
              textAnchor={anchorOf(shareOf(axis, tick))}
            >
              {text.tick(tick)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
});

const isNamed = (dot: StripDot, chosenIds: readonly string[], keyedId: string): boolean =>
  chosenIds.includes(dot.row.area.id) || dot.row.area.id === keyedId;

const anchorOf = (share: number): 'start' | 'middle' | 'end' =>
  share < 0.12 ? 'start' : share > 0.88 ? 'end' : 'middle';

/** Names above a strip: the unit under the keys, chosen ones, outliers, both ends; none nearer to another than a name is wide. */
function namesOf(
  { dots }: Strip,
  chosenIds: readonly string[],
  keyedId: string,
): readonly StripDot[] {
  const sorted = dots.toSorted((a, b) => a.n - b.n);
  const ends = [sorted.at(-1), sorted[0]].flatMap((dot) => dot ?? []);
  const wanted = [
    ...dots.filter((dot) => dot.row.area.id === keyedId),
    ...dots.filter((dot) => chosenIds.includes(dot.row.area.id)),
    ...ends,
    ...dots.filter((dot) => dot.outside !== undefined),
  ];
  const span = (sorted.at(-1)?.n ?? 0) - (sorted[0]?.n ?? 0) || 1;
  const taken: StripDot[] = [];
  for (const dot of wanted)
    if (taken.every((other) => Math.abs(other.n - dot.n) > span * 0.3)) taken.push(dot);
  return taken;
}
