import { expect, it } from 'vitest';
import { rowsOnPage, sheetsOf } from './use-printing.ts';

it.each([0, 1, 31, 32, 33, 63, 151])(
  'splits %d rows into even sheets without losing one',
  (count) => {
    const rows = Array.from({ length: count }, (_, i) => i);
    const sheets = sheetsOf(rows);
    expect(sheets.flat()).toEqual(rows);
    for (const sheet of sheets) {
      expect(sheet.length).toBeGreaterThan(0);
      expect(sheet.length).toBeLessThanOrEqual(rowsOnPage);
    }
  },
);
