import { describe, expect, it } from 'vitest';
import type { Counts, Gate } from './gate.ts';
import { runGates } from './run-gates.ts';
import { countLine, isSuccess, summaryTable, totalCounts } from './summary.ts';
import { vitestCounts } from './vitest-counts.ts';

function gate(id: string, group: Gate['group'], counts: Partial<Counts>): Gate {
  const all = { passed: 0, failed: 0, skipped: 0, ...counts };
  return {
    id,
    title: id,
    group,
    check: () => Promise.resolve({ counts: all, note: '', output: `${id} says` }),
  };
}

describe('runGates', () => {
  it('adds up what the gates counted', async () => {
    const results = await runGates(
      [gate('types', 'source', { passed: 1 }), gate('unit', 'tests', { passed: 40, skipped: 2 })],
      () => undefined,
    );
    expect(countLine(totalCounts(results))).toBe('41 passed, 0 failed, 2 skipped');
    expect(isSuccess(totalCounts(results))).toBe(true);
  });

  it('ends the group of a failure, shows its output, and does not run later groups', async () => {
    const said: string[] = [];
    const results = await runGates(
      [
        gate('types', 'source', { failed: 1 }),
        gate('lint', 'source', { passed: 1 }),
        gate('unit', 'tests', { passed: 40 }),
      ],
      (text) => said.push(text),
    );
    expect(results.map((result) => result.outcome)).toEqual(['failed', 'passed', 'not run']);
    expect(countLine(totalCounts(results))).toBe('1 passed, 1 failed, 1 skipped');
    expect(isSuccess(totalCounts(results))).toBe(false);
    expect(said).toContain('types says');
    expect(said).not.toContain('lint says');
    expect(summaryTable(results)).toContain('not run');
  });

  it('takes a gate that counted nothing, or broke, for failed', async () => {
    const broken: Gate = {
      ...gate('broken', 'source', {}),
      check: () => Promise.reject(new Error('no such tool')),
    };
    const results = await runGates([gate('blind', 'source', {}), broken], () => undefined);
    expect(countLine(totalCounts(results))).toBe('0 passed, 2 failed');
  });
});

describe('vitestCounts', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  };

  it('reads the report', () => {
    expect(vitestCounts(JSON.stringify(report), 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  });

  it('counts a file that could not be loaded', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
    const text = JSON.stringify({ ...report, testResults });
    expect(vitestCounts(text, 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });

  it('never takes a run without a report, a bad end or an empty run for success', () => {
    expect(vitestCounts(undefined, 0).failed).toBe(1);
    expect(vitestCounts(JSON.stringify(report), 1).failed).toBe(1);
    expect(vitestCounts(JSON.stringify({ ...report, numPassedTests: 0 }), 0).failed).toBe(1);
  });
});
