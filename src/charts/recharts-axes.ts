import { textWidth } from './text-width.ts';

/** Type and ink of axis labels in every Recharts figure. */
const tick = { fill: 'var(--ink-3)', fontSize: 12 };

/** A time axis in ink with few labels; spread into XAxis. */
export const periodAxis = (label: (key: string) => string) =>
  ({
    dataKey: 'period',
    tickFormatter: label,
    tickLine: false,
    axisLine: { stroke: 'var(--ink)' },
    tick,
    interval: 'preserveStartEnd',
  }) as const;

/** Room on the right of a plot for the half of its last period that stands beyond the last point. */
export const lastLabelRoom = (label: string): number => Math.ceil(textWidth(label, 12) / 2) + 2;

/** A value axis without a line of its own, as wide as its numbers; spread into YAxis. */
export const amountAxis = (label: (n: number) => string) =>
  ({ tickFormatter: label, tickLine: false, axisLine: false, width: 'auto', tick }) as const;
