import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnIndex, columnLetters } from './column-letters.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('%i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
});

it('letters lead back to the column', () => {
  fc.assert(
    fc.property(fc.nat(20_000), (column) => {
      expect(columnIndex(columnLetters(column))).toBe(column);
    }),
  );
  expect(columnIndex('')).toBe(-1);
});
