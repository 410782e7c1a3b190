import { describe, expect, it } from 'vitest';
import { readings } from './reconcile.ts';

describe('a printed rate beside a printed count', () => {
  it('"586 trường ... 72,2%" of 594: 98,7 as printed; 429/594 and 423/586 agree', () => {
    // by hand: 586/594 = 0.98653; 429/594 = 0.72222; 428/594 = 0.72054 (72,1); 430/594 = 0.72391 (72,4)
    // 423/586 = 0.72184; 422/586 = 0.72014 (72,0); 424/586 = 0.72355 (72,4)
    expect(readings('72.2', 586, 594)).toEqual([
      { numerator: 586, denominator: 594, computed: '98.7', agrees: false, kind: 'as-printed' },
      { numerator: 429, denominator: 594, computed: '72.2', agrees: true, kind: 'other-numerator' },
      { numerator: 423, denominator: 586, computed: '72.2', agrees: true, kind: 'as-denominator' },
    ]);
  });

  it('50/55 = 90,9% needs no other reading', () => {
    const [first, ...others] = readings('90.9', 50, 55);
    expect(first?.agrees).toBe(true);
    expect(others.filter((reading) => reading.kind === 'other-numerator')).toEqual([]);
  });

  it('354/593 is 59,7, not the printed 9,7', () => {
    expect(readings('9.7', 354, 593)[0]).toMatchObject({ computed: '59.7', agrees: false });
  });
});
