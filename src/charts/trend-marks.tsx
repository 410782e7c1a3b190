import type { ReactElement } from 'react';
import { parsePeriod } from '#domain/period.ts';
import type { ValueAxis } from '#views/axis.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import { percentOf } from '#views/time-axis.ts';
import type { TrendLine, TrendPoint, TrendView } from '#views/trend-view.ts';
import { wrapText } from './text-width.ts';
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
  const breaks = view.events.flatMap((event) =>
    event.kind === 'boundary' ? (parsePeriod(event.date)?.time ?? []) : [],
  );
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
            <BreakName x={x} name={text.eventName(event.id)} />
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
              isNamed={isSparse && index < line.points.length - 1}
              x={percentOf(time, point.time)}
              isLeftOfBreak={breaks.some(
                (at) =>
                  at > point.time && percentOf(time, at) - percentOf(time, point.time) < nearBreak,
              )}
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

/** Name of a break at its top: on one line beside it, on a narrow chart on several, on the side that has room. */
function BreakName({ x, name }: { readonly x: number; readonly name: string }): ReactElement {
  const isRight = x > 50;
  const place = { x: `${x}%`, dx: isRight ? -6 : 6 };
  const side = isRight ? s.breakName : s.breakNameAfter;
  return (
    <>
      <text className={`${side} ${s.wide}`} y="12" {...place}>
        {name}
      </text>
      <text className={`${side} ${s.narrow}`} {...place}>
        {wrapText(name, 116, 12).map((line, i) => (
          <tspan key={line} y={12 + i * 14} {...place}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** Share of the plot in percent within which a value beside a point would touch a break on its right. */
const nearBreak = 12;

interface MarkProps {
  readonly line: TrendLine;
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
  readonly isLast: boolean;
  readonly isNamed: boolean;
  readonly isLeftOfBreak: boolean;
  readonly value: string;
}

/** A dot at the end of a run; a labelled shape for a figure that stands alone. */
function Mark({
  line,
  point,
  x,
  y,
  isLast,
  isNamed,
  isLeftOfBreak,
  value,
}: MarkProps): ReactElement | null {
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
        <text y="-9" className={`${s.pointValue} ${isLeftOfBreak ? s.besideBreak : ''}`}>
          {value}
        </text>
      ) : null}
    </svg>
  );
}
