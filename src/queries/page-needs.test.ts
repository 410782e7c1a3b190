import { expect, it } from 'vitest';
import { pieceFor } from './page-needs.ts';

const large = { 'indicator:pupils': 1, 'area:a': 1 };
const small = { ...large, all: 1 };

it.each([
  [{ kind: 'indicator', id: 'pupils' }, large, 'indicator:pupils'],
  [{ kind: 'area', id: 'a' }, small, 'all'],
  [{ kind: 'area', id: 'a' }, large, 'area:a'],
  [{ kind: 'area', id: 'a' }, { ...large, 'area:*0/2': 1, 'area:*1/2': 1 }, 'area:a'],
  [{ kind: 'area', id: 'b' }, { ...large, 'area:*0/2': 1, 'area:*1/2': 1 }, 'area:*0/2'],
  [{ kind: 'area', id: 'c' }, { ...large, 'area:*0/2': 1, 'area:*1/2': 1 }, 'area:*1/2'],
  [{ kind: 'compare' }, small, 'all'],
  [{ kind: 'compare' }, large, 'indicator:pupils'],
  [{ kind: 'map' }, small, 'all'],
  [{ kind: 'overview' }, small, undefined],
])('%o', (page, pieces, name) => {
  expect(pieceFor(page, pieces, 'pupils')).toBe(name);
});

it('an indicator of which there is no piece is not waited for', () => {
  expect(pieceFor({ kind: 'compare' }, large, 'none')).toBeUndefined();
  expect(pieceFor({ kind: 'compare' }, large)).toBeUndefined();
});
