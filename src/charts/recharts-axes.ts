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

/** A value axis without a line of its own; spread into YAxis. */
export const amountAxis = (label: (n: number) => string) =>
  ({ tickFormatter: label, tickLine: false, axisLine: false, width: 62, tick }) as const;
