import type { Counts } from './gate.ts';

/** The part of a vitest JSON report that is counted. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
};

/**
 * Counts of a vitest run from the text of its JSON report and its exit code.
 * A test file that could not be loaded holds no tests but counts as one failure, and so does a
 * run that ended badly, or read no test at all, without naming a failed test.
 */
export function vitestCounts(reportText: string | undefined, exitCode: number): Counts {
  if (reportText === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(reportText) as VitestReport;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const passed = report.numPassedTests;
  const isBad = exitCode !== 0 || passed === 0;
  return {
    passed,
    failed: failed === 0 && isBad ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
