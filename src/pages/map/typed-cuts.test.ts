import { expect, it } from 'vitest';
import { readTypedCuts } from './typed-cuts.ts';

it('reads limits in the writing of the reader', () => {
  expect(readTypedCuts('50; 62,5;70', 'vi', 'percent')).toEqual({ ok: true, cuts: [50, 62.5, 70] });
  expect(readTypedCuts('70% 50', 'vi', 'percent')).toEqual({ ok: true, cuts: [50, 70] });
  expect(readTypedCuts('1.000; 20.000', 'vi', 'decimal')).toEqual({
    ok: true,
    cuts: [1000, 20000],
  });
  expect(readTypedCuts('62.5; 1,000', 'en', 'decimal')).toEqual({ ok: true, cuts: [62.5, 1000] });
});

it('says what it cannot read instead of guessing', () => {
  expect(readTypedCuts('50; 62.5', 'vi', 'percent')).toEqual({
    ok: false,
    reason: 'bad',
    text: '62.5',
  });
  expect(readTypedCuts('fifty', 'en', 'percent')).toMatchObject({ ok: false, reason: 'bad' });
  expect(readTypedCuts(' ', 'vi', 'percent')).toMatchObject({ ok: false, reason: 'bad' });
  expect(readTypedCuts('1;2;3;4;5;6;7', 'vi', 'percent')).toMatchObject({
    ok: false,
    reason: 'many',
  });
});
