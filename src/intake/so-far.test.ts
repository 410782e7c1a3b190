import { describe, expect, it } from 'vitest';
import { intakeProblem } from './intake-problem.ts';
import { ProblemList } from './problem-list.ts';
import type { FoundSoFar } from './so-far.ts';
import { SoFar } from './so-far.ts';

const emptyAt = (row: number, column: number) =>
  intakeProblem('error', 'empty-cell', { sheet: '', row, column }, '', {});

describe('what is found while a file is read', () => {
  it('is told with the rows, once for each rule and column, with how many there are', () => {
    const heard: FoundSoFar[] = [];
    const soFar = new SoFar((found) => heard.push(found));
    const read = new ProblemList();
    soFar.begin(read);
    soFar.rows(0);
    read.add(emptyAt(5, 1), emptyAt(6, 1), emptyAt(7, 2));
    soFar.rows(8192);
    expect(heard.map(({ rows }) => rows)).toEqual([0, 8192]);
    expect(heard[0]?.tallies).toEqual([]);
    expect(heard[1]?.tallies.map(({ first, count }) => [first.cell, count])).toEqual([
      ['B5', 2],
      ['C7', 1],
    ]);
  });

  it('grows with each check, and begins anew with another reading', () => {
    const heard: FoundSoFar[] = [];
    const soFar = new SoFar((found) => heard.push(found));
    soFar.begin(new ProblemList());
    const found = [emptyAt(5, 1)];
    expect(soFar.check(found)).toBe(found);
    expect(soFar.check([])).toEqual([]);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.tallies.map(({ count }) => count)).toEqual([1]);
    soFar.begin(new ProblemList());
    soFar.rows(10);
    expect(heard.at(-1)?.tallies).toEqual([]);
  });
});
