import { expect, it } from 'vitest';
import { tinyDataset } from '#indicators/tiny-dataset.ts';
import type { CellChange } from '#views/quality/completeness.ts';
import { toCompleteness } from '#views/quality/completeness.ts';
import { mostChangedPeriod } from './most-changed-period.ts';

const dataset = tinyDataset({
  rows: ['2022-2023', '2023-2024', '2024-2025'].map((period) => ({ period, value: 1 })),
});
const opened = (changes: readonly (readonly [period: string, areaId: string])[]) =>
  mostChangedPeriod(
    toCompleteness(
      dataset,
      ['whole'],
      changes.map(([period, areaId]): CellChange => ({
        kind: 'added',
        indicatorId: 'pupils',
        period,
        areaId,
      })),
    ),
  );

it('opens on the period with most changes, the latest of equals, the last one without any', () => {
  expect(
    opened([
      ['2022-2023', 'a'],
      ['2022-2023', 'b'],
      ['2024-2025', 'a'],
    ]),
  ).toBe('2022-2023');
  expect(
    opened([
      ['2022-2023', 'a'],
      ['2023-2024', 'b'],
    ]),
  ).toBe('2023-2024');
  expect(opened([])).toBe('2024-2025');
});
