import { expect, it } from 'vitest';
import { periodOf } from '#domain/period.ts';
import type { TrendLine, TrendView } from '#views/trend-view.ts';
import { stepTrend } from './trend-steps.ts';

/** A line with a figure in each period. */
const line = (id: string, figures: Readonly<Record<string, number>>): TrendLine =>
  ({
    id,
    points: Object.entries(figures).map(([period, n]) => ({
      ref: { period },
      n,
      time: periodOf(period).time,
    })),
  }) as unknown as TrendLine;

const view = {
  lines: [
    line('whole', { '2021-2022': 60, '2024-2025': 72 }),
    line('new', { '2020': 59, '2025': 76 }),
    line('press', { '2017-08': 46 }),
  ],
} as unknown as TrendView;
const years = ['2021-2022', '2023-2024', '2024-2025'];
const step = (lineId: string, period: string, key: 'left' | 'right' | 'up' | 'down') => {
  const next = stepTrend(view, years, { lineId, period }, key);
  return `${next.lineId} ${next.period}`;
};

it('goes through the years of the page, whether the line has a figure there or not', () => {
  expect(step('whole', '2024-2025', 'left')).toBe('whole 2023-2024');
  expect(step('whole', '2023-2024', 'left')).toBe('whole 2021-2022');
  expect(step('whole', '2021-2022', 'left')).toBe('whole 2021-2022');
});

it('stops at single figures of its line', () => {
  expect(step('new', '2021-2022', 'left')).toBe('new 2020');
  expect(step('new', '2024-2025', 'right')).toBe('new 2025');
  expect(step('press', '2021-2022', 'left')).toBe('press 2017-08');
});

it('goes up and down by the last figures, to the nearest figure of the line', () => {
  expect(step('whole', '2024-2025', 'up')).toBe('new 2025');
  expect(step('new', '2020', 'down')).toBe('whole 2021-2022');
  expect(step('whole', '2024-2025', 'down')).toBe('press 2017-08');
  expect(step('press', '2017-08', 'down')).toBe('press 2017-08');
  expect(step('new', '2025', 'up')).toBe('new 2025');
});
