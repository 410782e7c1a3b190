import { describe, expect, it } from 'vitest';
import { polyline } from './polyline.ts';

const through = (ys: readonly number[], factor: 1 | 10 = 1) =>
  polyline(
    ys.length,
    (i) => i * 10.26,
    (i) => ys[i] ?? Number.NaN,
    factor,
  );

describe('polyline', () => {
  it('joins points by straight lines, rounded', () => {
    expect(through([1, 2.6, 3])).toBe('M0,1L10,3L21,3');
    expect(through([1.24, 2.26], 10)).toBe('M0,1.2L10.3,2.3');
  });

  it('leaves a gap where a figure is missing, and draws nothing without points', () => {
    expect(through([1, Number.NaN, 3, 4])).toBe('M0,1M21,3L31,4');
    expect(through([Number.NaN])).toBe('');
    expect(through([])).toBe('');
  });
});
