import { describe, expect, it } from 'vitest';
import { isSpeltVietnamese, isSyllable } from './vietnamese-syllable.ts';

describe('isSyllable', () => {
  it.each([
    ...'huyện trường nghiêng quỳnh giữa khuỷu thuở hoà hòa ngoằn xoong đắk yến uyển'.split(' '),
    ...'loài tuổi rượu mười khoáy ngoéo quấy khuya'.split(' '),
  ])('knows %s', (word) => {
    expect([isSyllable(word), isSyllable(word.toUpperCase())]).toEqual([true, true]);
  });

  it.each('nguyÔn tr­êng huÿen mßng hểể ấá bcd naïve møller lỏằd'.split(' '))(
    'rejects %s',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('isSpeltVietnamese', () => {
  it('lets some words of other languages stand among Vietnamese ones', () => {
    expect(isSpeltVietnamese('Huyện Bát Xát, trường Müller, lớp một')).toBe(true);
    expect(isSpeltVietnamese('Huyện Müller Møller')).toBe(false);
    expect(isSpeltVietnamese('Huy®n Bát Xát')).toBe(false);
    expect(isSpeltVietnamese('')).toBe(true);
  });
});
