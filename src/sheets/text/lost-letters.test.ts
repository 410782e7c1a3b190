import { describe, expect, it } from 'vitest';
import { hasLostLetters } from './lost-letters.ts';

describe('hasLostLetters', () => {
  it.each([
    'Huy?n',
    'T?ng s?',
    'TR??NG THCS',
    'Qu?ng Nam',
    'M?m non',
    'Ti?u h?c',
    'x\uFFFDy',
    'Kh??ng',
    'Nguy?n Th? Lý',
  ])('finds letters lost in %s', (text) => {
    expect(hasLostLetters(text)).toBe(true);
  });

  it.each([
    'Bao nhiêu?',
    'Có?Không',
    'what?no',
    'https://a.vn/x?id=3&y?n',
    'a?b=c',
    'Yes?No',
    '?',
    '???',
    'Lớp? 5',
    '5?6',
    'Ghi chú (?)',
  ])('lets %s be', (text) => {
    expect(hasLostLetters(text)).toBe(false);
  });
});
