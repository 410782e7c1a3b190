import type { ReactElement } from 'react';
import type { Period } from '#domain/period.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import { percentOf } from '#views/time-axis.ts';
import s from './trend-chart.module.css';

interface TrendTimeAxisProps {
  readonly periods: readonly Period[];
  readonly time: TimeAxis;
  readonly shown: string;
}

/** Years under the plot: few enough to be read on a phone, the shown one always among them. */
export function TrendTimeAxis({ periods, time, shown }: TrendTimeAxisProps): ReactElement {
  const years = periods.filter((period) => period.kind === 'school-year' || period.kind === 'year');
  const step = Math.ceil(years.length / 5);
  const shownAt = years.findIndex((period) => period.key === shown);
  const last = years.length - 1;
  const labels = years.filter((_, i) => {
    if (i === shownAt) return true;
    if (shownAt >= 0 && Math.abs(i - shownAt) * 10 < step * 9) return false;
    return i === 0 || i === last || (i % step === 0 && last - i >= step);
  });
  return (
    <svg className={s.times} width="100%" height="24">
      {years.map((period) => (
        <line
          key={period.key}
          className={s.tickMark}
          x1={`${percentOf(time, period.time)}%`}
          x2={`${percentOf(time, period.time)}%`}
          y1="0"
          y2="4"
        />
      ))}
      {labels.map((period) => (
        <text
          key={period.key}
          x={`${percentOf(time, period.time)}%`}
          y="18"
          className={period.key === shown ? s.shown : undefined}
        >
          {period.kind === 'year'
            ? period.key
            : `${period.key.slice(2, 4)}\u2011${period.key.slice(7, 9)}`}
        </text>
      ))}
    </svg>
  );
}
