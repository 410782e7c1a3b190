import { expect, it } from 'vitest';
import { compareWithPublished } from './comparison.ts';
import { mostTelling } from './most-telling.ts';
import { reportComparison } from './report-comparison.ts';
import { tinyCell, tinyTarget } from './tiny-file.ts';

const periods = Array.from({ length: 600 }, (_, i) => `${1400 + i}-${1401 + i}`);

it('keeps the cells that move furthest, removed ones first, and counts all', () => {
  const target = tinyTarget([
    ...periods.map((period) => ({ area: 'a', period, value: 100 })),
    { area: 'b', value: 1000 },
    { area: 'c', value: 10 },
    { area: 'd', value: 10 },
  ]);
  const cells = [
    ...periods.map((period, i) => ({ area: 'a', period, value: 101 + i })),
    { area: 'b', value: 1001 }, // by a thousandth
    { area: 'c', value: 30 }, // three times as many
    { area: 'd', value: 'not-collected' as const },
  ].map(tinyCell);
  const all = reportComparison(target, compareWithPublished(target, cells));
  const few = mostTelling(all);
  expect(all.cells).toHaveLength(603);
  expect(few.counts).toEqual(all.counts);
  expect(few.cells).toHaveLength(501);
  expect(few.cells[0]).toMatchObject({ state: 'removed', area: 'd' });
  // Changed by 600, 599, ... of 100; the one of c by twice itself stands among them, that of b is left out.
  expect(few.cells[1]).toMatchObject({ area: 'a', difference: 600 });
  expect(few.cells.some(({ area }) => area === 'c')).toBe(true);
  expect(few.cells.some(({ area }) => area === 'b')).toBe(false);
});
