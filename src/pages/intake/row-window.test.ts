import { describe, expect, it } from 'vitest';
import { rowWindow, scrollTopOf } from './row-window.ts';

describe('rows of a sheet that are drawn', () => {
  it('are those in sight and some on either side', () => {
    // 640 px of 32 px rows: 20 rows, from row 100 on, with 8 more above and below.
    expect(rowWindow({ count: 1_000_000, top: 3200, height: 640 })).toEqual({
      first: 92,
      last: 128,
      above: 92 * 32,
    });
  });

  it('end where the sheet ends', () => {
    expect(rowWindow({ count: 5, top: 0, height: 640 })).toEqual({ first: 0, last: 4, above: 0 });
    expect(rowWindow({ count: 0, top: 0, height: 640 })).toEqual({ first: 0, last: -1, above: 0 });
    expect(rowWindow({ count: 50, top: 99_999, height: 640 }).last).toBe(49);
  });

  it('come into the middle when a cell is gone to', () => {
    expect(scrollTopOf(1000, 640)).toBe(1000 * 32 - 320 + 16);
    expect(scrollTopOf(2, 640)).toBe(0);
  });
});
