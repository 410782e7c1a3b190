import { describe, expect, it } from 'vitest';
import { groupProblems } from './group-problems.ts';
import { problem } from './problem.ts';

const wrong = (line: number, column = 'value') =>
  problem('error', 'type-error', { file: 'a.csv', line, column }, { type: 'number' });

describe('groupProblems', () => {
  it('makes one of a wrong column, with its count and first places', () => {
    const lines = Array.from({ length: 40 }, (_, i) => 41 - i);
    const [group, ...others] = groupProblems(lines.map((line) => wrong(line)));
    expect(others).toEqual([]);
    expect(group?.count).toBe(40);
    expect(group?.places.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('keeps columns and files apart and puts errors first', () => {
    const note = problem('note', 'byte-order-mark', { file: 'a.csv' }, {});
    const groups = groupProblems([note, wrong(2), wrong(2, 'numerator')]);
    expect(groups.map(({ first }) => [first.severity, first.column])).toEqual([
      ['error', 'value'],
      ['error', 'numerator'],
      ['note', ''],
    ]);
  });
});
