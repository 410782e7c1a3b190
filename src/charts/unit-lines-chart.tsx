import type { ReactElement } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { UnitLinesView } from '#views/unit-lines-view.ts';
import { amountAxis, lastLabelRoom, periodAxis } from './recharts-axes.ts';
import s from './parts-chart.module.css';

/** What the chart of a unit beside the whole has to be told in words. */
export interface UnitLinesText {
  /** The figure in one sentence, for who cannot see it. */
  readonly summary: string;
  readonly unit: string;
  readonly whole: string;
  readonly period: (key: string) => string;
  readonly longPeriod: (key: string) => string;
  readonly value: (n: number | null) => string;
  readonly tick: (n: number) => string;
}

/** One unit and the whole over the years: two lines, so Recharts draws them and answers to the pointer; a table holds the same figures for keys and ears. Gaps stay gaps. */
export function UnitLinesChart({
  view,
  text,
}: {
  readonly view: UnitLinesView;
  readonly text: UnitLinesText;
}): ReactElement {
  return (
    <div className={s.chart}>
      <div role="img" aria-label={text.summary}>
        <ResponsiveContainer width="100%" height={260}>
          <LineChart
            data={[...view.rows]}
            margin={{
              top: 8,
              right: lastLabelRoom(text.period(view.rows.at(-1)?.period ?? '')),
              bottom: 0,
              left: 0,
            }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--rule)" />
            <XAxis {...periodAxis(text.period)} padding={{ left: 14 }} />
            <YAxis
              {...amountAxis(text.tick)}
              domain={[view.axis.min, view.axis.max]}
              ticks={[...view.axis.ticks]}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ stroke: 'var(--accent)' }}
              content={({ active, label }) => {
                const row = view.rows.find((item) => item.period === label);
                return active === true && row ? (
                  <div className={s.tip}>
                    <b>{text.longPeriod(row.period)}</b>
                    <p>
                      <span>{text.unit}</span> <span>{text.value(row.own)}</span>
                    </p>
                    <p>
                      <span>{text.whole}</span> <span>{text.value(row.whole)}</span>
                    </p>
                  </div>
                ) : null;
              }}
            />
            <Line
              dataKey="whole"
              name={text.whole}
              stroke="var(--ink-3)"
              strokeWidth={view.isJoinable ? 1.5 : 0}
              dot={{ r: 2.5, fill: 'var(--ink-3)', strokeWidth: 0 }}
              isAnimationActive={false}
              connectNulls={false}
            />
            <Line
              dataKey="own"
              name={text.unit}
              stroke="var(--d1)"
              strokeWidth={view.isJoinable ? 2.25 : 0}
              {...(view.isMadeUp ? { strokeDasharray: '5 3' } : {})}
              dot={{
                r: 3.5,
                fill: view.isMadeUp ? 'var(--paper)' : 'var(--d1)',
                stroke: 'var(--d1)',
                strokeWidth: 1.75,
                strokeDasharray: '',
              }}
              isAnimationActive={false}
              connectNulls={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <ul className={s.key}>
        <li>
          <svg width="20" height="12" aria-hidden="true">
            <line x1="0" x2="20" y1="6" y2="6" stroke="var(--d1)" strokeWidth="2.25" />
          </svg>
          {text.unit}
        </li>
        <li>
          <svg width="20" height="12" aria-hidden="true">
            <line x1="0" x2="20" y1="6" y2="6" stroke="var(--ink-3)" strokeWidth="1.5" />
          </svg>
          {text.whole}
        </li>
      </ul>
    </div>
  );
}
