import type { Counts, GateResult } from './gate.ts';

function sumOf(results: readonly GateResult[], kind: keyof Counts): number {
  return results.reduce((sum, result) => sum + result.counts[kind], 0);
}

/** All counts together. */
export function totalCounts(results: readonly GateResult[]): Counts {
  return {
    passed: sumOf(results, 'passed'),
    failed: sumOf(results, 'failed'),
    skipped: sumOf(results, 'skipped'),
  };
}

/** The last line of a run, read by machines: `N passed, N failed`, with `, N skipped` if any were. */
export function countLine({ passed, failed, skipped }: Counts): string {
  const tail = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${tail}`;
}

/** One line a gate, in columns. */
export function summaryTable(results: readonly GateResult[]): string {
  const width = Math.max(0, ...results.map((result) => result.title.length));
  return results
    .map(({ title, outcome, seconds, note }) =>
      `${title.padEnd(width)}  ${outcome.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd(),
    )
    .join('\n');
}

/** Nothing passed is no success, whatever did not fail. */
export function isSuccess({ passed, failed }: Counts): boolean {
  return failed === 0 && passed > 0;
}
