import type { ReactElement } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { PartsView } from '#views/parts-view.ts';
import { amountAxis, periodAxis } from './recharts-axes.ts';
import s from './parts-chart.module.css';

/** What a composition chart has to be told in words. */
export interface PartsText {
  /** The figure in one sentence, for who cannot see it. */
  readonly summary: string;
  readonly part: (index: number) => string;
  readonly period: (key: string) => string;
  readonly longPeriod: (key: string) => string;
  readonly number: (n: number) => string;
  readonly tick: (n: number) => string;
}

const fills = ['var(--d1)', 'var(--b4)', 'var(--d2)', 'var(--d3)', 'var(--d4)', 'var(--ctx)'];

/** Stacked bars of the parts of a whole, one bar a year: few marks, so Recharts draws them and answers to the pointer; a table holds the same figures for keys and ears. */
export function PartsChart({
  view,
  text,
}: {
  readonly view: PartsView;
  readonly text: PartsText;
}): ReactElement {
  const data = view.rows.map((row) => ({ period: row.period, values: row.values }));
  return (
    <div className={s.chart}>
      <div role="img" aria-label={text.summary}>
        <ResponsiveContainer width="100%" height={300}>
          <BarChart
            data={data}
            margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
            barCategoryGap="24%"
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--rule)" />
            <XAxis {...periodAxis(text.period)} />
            <YAxis {...amountAxis(text.tick)} />
            <Tooltip
              cursor={{ fill: 'var(--accent-wash)' }}
              isAnimationActive={false}
              content={({ active, payload, label }) =>
                active === true && payload.length > 0 ? (
                  <PartsTip view={view} text={text} period={String(label)} />
                ) : null
              }
            />
            {view.parts.map((part, i) => (
              <Bar
                key={part.code}
                dataKey={(row: { values: readonly number[] }) => row.values[i] ?? 0}
                name={text.part(i)}
                stackId="whole"
                fill={fills[i % fills.length] ?? 'var(--d1)'}
                isAnimationActive={false}
                stroke="var(--paper)"
                strokeWidth={1}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ul className={s.key}>
        {view.parts.map((part, i) => (
          <li key={part.code}>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={fills[i % fills.length]} />
            </svg>
            {text.part(i)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The figures of one bar. */
function PartsTip({
  view,
  text,
  period,
}: {
  readonly view: PartsView;
  readonly text: PartsText;
  readonly period: string;
}): ReactElement | null {
  const row = view.rows.find((item) => item.period === period);
  if (!row) return null;
  return (
    <div className={s.tip}>
      <b>{text.longPeriod(period)}</b>
      {row.values.map((value, i) => (
        <p key={view.parts[i]?.code}>
          <span>{text.part(i)}</span> <span>{text.number(value)}</span>
        </p>
      ))}
    </div>
  );
}
