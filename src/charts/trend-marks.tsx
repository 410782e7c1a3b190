import type { ReactElement } from 'react';
import { parsePeriod } from '#domain/period.ts';
import type { ValueAxis } from '#views/axis.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import { percentOf } from '#views/time-axis.ts';
import type { TrendLine, TrendPoint, TrendView } from '#views/trend-view.ts';
import { heightOf } from './trend-geometry.ts';
import type { TrendText } from './trend-text.ts';
import { plotHeight } from './trend-text.ts';
import s from './trend-chart.module.css';

interface TrendMarksProps {
  readonly view: TrendView;
  readonly time: TimeAxis;
  readonly axis: ValueAxis;
  readonly text: TrendText;
}

/** Points, single figures with their values, targets and breaks. A figure counted in another way has another shape and no line. */
export function TrendMarks({ view, time, axis, text }: TrendMarksProps): ReactElement {
  const isSparse = view.lines.length <= 3;
  return (
    <>
      {view.targets.map((target) => {
        const due = parsePeriod(target.dueDate);
        const end = due ? Math.min(100, percentOf(time, due.time)) : 100;
        const y = heightOf(axis, target.value, plotHeight);
        return end < 0 ? null : (
          <g key={target.id}>
            <line
              className={s.target}
              x1={`${Math.max(0, end - 18)}%`}
              x2={`${end}%`}
              y1={y}
              y2={y}
            />
            <text className={s.targetName} x={`${end}%`} y={y} dy="-6">
              {text.targetName(target.value)}
            </text>
          </g>
        );
      })}
      {view.events.map((event) => {
        const at = parsePeriod(event.date);
        const x = at ? percentOf(time, at.time) : -1;
        return event.kind !== 'boundary' || x < 0 || x > 100 ? null : (
          <g key={event.id}>
            <line className={s.break} x1={`${x}%`} x2={`${x}%`} y1="0" y2={plotHeight} />
            <text className={s.breakName} x={`${x}%`} y="12" dx="-6">
              {text.eventName(event.id)}
            </text>
          </g>
        );
      })}
      {view.lines.map((line, i) => (
        <g key={line.id} className={s[text.tone(line, i)]}>
          {line.points.map((point, index) => (
            <Mark
              key={point.ref.period}
              line={line}
              point={point}
              isNamed={isSparse && (index < line.points.length - 1 || line.role === 'successor')}
              x={percentOf(time, point.time)}
              y={heightOf(axis, point.n, plotHeight)}
              isLast={index === line.points.length - 1}
              value={text.pointValue(point)}
            />
          ))}
        </g>
      ))}
    </>
  );
}

interface MarkProps {
  readonly line: TrendLine;
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
  readonly isLast: boolean;
  readonly isNamed: boolean;
  readonly value: string;
}

/** A dot at the end of a run; a labelled shape for a figure that stands alone. */
function Mark({ line, point, x, y, isLast, isNamed, value }: MarkProps): ReactElement | null {
  const run = line.runs.find((list) => list.includes(line.points.indexOf(point)));
  const isAlone = run?.length === 1;
  if (!isAlone && !isLast) return null;
  const isOpen = !line.isMain || point.cell.meta?.qualifier !== '';
  return (
    <svg x={`${x}%`} y={y} className={s.mark}>
      {line.isMain ? (
        <circle r="4" className={point.illustrative ? s.madeUp : isOpen ? s.open : s.solid} />
      ) : (
        <rect x="-3.5" y="-3.5" width="7" height="7" className={s.open} />
      )}
      {isAlone && isNamed ? (
        <text y="-9" className={s.pointValue}>
          {value}
        </text>
      ) : null}
    </svg>
  );
}
