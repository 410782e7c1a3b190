import { expect, it } from 'vitest';
import { divergingTones, sequentialTones } from './tones.ts';

it('go from light to dark, one fill a class', () => {
  expect(sequentialTones(3)).toEqual(['b2', 'b4', 'b5']);
  for (let count = 1; count <= 7; count++) expect(new Set(sequentialTones(count)).size).toBe(count);
});

it('are lightest next to the cut, the warm side below it', () => {
  expect(divergingTones(2, 3, false)).toEqual(['a1', 'a3', 'b2', 'b4', 'b5']);
});

it('change sides where less is better', () => {
  expect(divergingTones(2, 3, true)).toEqual(['b5', 'b2', 'a3', 'a2', 'a1']);
});
