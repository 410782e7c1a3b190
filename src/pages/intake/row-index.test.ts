import { expect, it } from 'vitest';
import { rowIndex } from './row-index.ts';

// Rows 1, 4, 5, 6, 100, 101 of a file: blank ones between are left out.
const size = {
  rows: 6,
  jumps: [
    [0, 1],
    [1, 4],
    [4, 100],
  ] as const,
};

it.each([
  [1, 0],
  [4, 1],
  [6, 3],
  [50, 3],
  [100, 4],
  [101, 5],
  [999, 5],
])('row %i stands at %i', (number, index) => {
  expect(rowIndex(size, number)).toBe(index);
});

it('the header of JSON records is row 0', () => {
  expect(rowIndex({ rows: 3, jumps: [[0, 0]] }, 2)).toBe(2);
});
