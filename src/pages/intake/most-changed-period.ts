import type { Completeness } from '#views/quality/completeness.ts';
import { cellKinds, cellsOf } from '#views/quality/completeness.ts';

/** The period in which a file adds, changes or removes most cells, the latest of equals; the last period when it does nothing. */
export function mostChangedPeriod(completeness: Completeness): string {
  const { periods, indicators } = completeness;
  const changes = periods.map(() => 0);
  for (const indicator of indicators)
    cellsOf(completeness, indicator).forEach((counts, i) => {
      const own = counts.slice(cellKinds.length).reduce((sum, count) => sum + count, 0);
      changes[i % periods.length] = (changes[i % periods.length] ?? 0) + own;
    });
  return periods[changes.lastIndexOf(Math.max(...changes))] ?? '';
}
