import { describe, expect, it } from 'vitest';
import type { PostNorm } from './teacher-norm.ts';
import { toStaffing } from './teacher-norm.ts';

const post = (perHundredClasses: number, surplusPer: PostNorm['surplusPer'] = []): PostNorm => ({
  id: 'post',
  name: { vi: '', en: '' },
  level: '',
  perHundredClasses,
  surplusPer,
  status: 'VERIFIED',
  source: 's',
});

describe('teachers against the norm', () => {
  it.each([
    // 2,25 x 20 = 45
    [225, 20, 45, { allowedHundredths: 4500, short: 0, beyond: 0 }],
    [225, 20, 43, { allowedHundredths: 4500, short: 2, beyond: 0 }],
    [225, 20, 46, { allowedHundredths: 4500, short: 0, beyond: 1 }],
    // 1,5 x 5 = 7,5: with 7 teachers no whole one may be added; with 8 the norm is passed
    [150, 5, 7, { allowedHundredths: 750, short: 0, beyond: 0 }],
    [150, 5, 8, { allowedHundredths: 750, short: 0, beyond: 1 }],
    [150, 5, 6, { allowedHundredths: 750, short: 1, beyond: 0 }],
  ])('%i a hundred, %i classes, %i teachers', (norm, classes, teachers, expected) => {
    expect(toStaffing(post(norm), classes, teachers)).toEqual(expected);
  });

  it('adds one for every full group of children beyond full classes', () => {
    const kindergarten = post(220, [
      { id: 'y3', children: 11 },
      { id: 'y5', children: 16 },
    ]);
    // 2,2 x 10 = 22; 23 of age 3 give two, 15 of age 5 give none
    expect(toStaffing(kindergarten, 10, 20, { y3: 23, y5: 15 })).toEqual({
      allowedHundredths: 2400,
      short: 4,
      beyond: 0,
    });
  });
});
