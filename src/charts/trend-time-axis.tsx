import type { ReactElement } from 'react';
import type { Period } from '#domain/period.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import { percentOf } from '#views/time-axis.ts';
import { labelledYears } from './labelled-years.ts';
import s from './trend-chart.module.css';

interface TrendTimeAxisProps {
  readonly periods: readonly Period[];
  readonly time: TimeAxis;
  readonly shown: string;
}

/** Names of years are 37 pixels wide: their least distance in percent on a plot of 260 pixels, and on that of a phone. */
const wideApart = 16;
const narrowApart = 28;

/** Years under the plot: few enough to be read on a phone, the shown one always among them. */
export function TrendTimeAxis({ periods, time, shown }: TrendTimeAxisProps): ReactElement {
  const years = periods.filter((period) => period.kind === 'school-year' || period.kind === 'year');
  const wide = labelledYears(years, time, shown, wideApart);
  const narrow = labelledYears(years, time, shown, narrowApart);
  const labels = years.filter((year) => wide.has(year.key) || narrow.has(year.key));
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
          className={`${period.key === shown ? s.shown : ''} ${narrow.has(period.key) ? '' : s.wide} ${wide.has(period.key) ? '' : s.narrow}`}
        >
          {period.kind === 'year'
            ? period.key
            : `${period.key.slice(2, 4)}\u2011${period.key.slice(7, 9)}`}
        </text>
      ))}
    </svg>
  );
}
