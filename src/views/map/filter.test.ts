import { expect, it } from 'vitest';
import { fadedBy, parseFilter, toggleFilter } from './filter.ts';

const known = ['0', '1', '2', 'not-collected'];

it('is toggled one class at a time, in the order of the legend', () => {
  expect(toggleFilter(parseFilter(''), '2', known)).toBe('2');
  expect(toggleFilter(parseFilter('2'), '0', known)).toBe('0,2');
  expect(toggleFilter(parseFilter('0,2'), '2', known)).toBe('0');
  expect(toggleFilter(parseFilter('0,1,2'), 'not-collected', known)).toBe('');
});

it('lets the other classes fade, and none where it names no class of the map', () => {
  const faded = fadedBy(parseFilter('1,9'), known);
  expect(known.map(faded)).toEqual([true, false, true, true]);
  expect(known.map(fadedBy(parseFilter('9'), known))).toEqual([false, false, false, false]);
  expect(known.map(fadedBy(parseFilter(''), known))).toEqual([false, false, false, false]);
});
