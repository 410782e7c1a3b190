import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldKeys, foldText, unifySpelling } from './fold.ts';

const equalForSearch = (a: string, b: string): boolean =>
  foldKeys(a).some((key) => foldKeys(b).includes(key));

describe('foldText', () => {
  it.each([
    ['Huyện Bắc Hà', 'huyen bac ha'],
    ['ĐẶNG Đình Đường', 'dang dinh duong'],
    ['Tỷ lệ trường đạt chuẩn quốc gia', 'ty le truong dat chuan quoc gia'],
    ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
    ['  Thừa Thiên –  Huế ', 'thua thien hue'],
    ['Tỷ lệ trẻ (3-36 tháng)', 'ty le tre 3 36 thang'],
    ['Ðồng Tháp', 'dong thap'],
    ['', ''],
    ['% …', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('reads initials as one word and other full stops as spaces', () => {
    expect(foldText('T.P. Lào Cai')).toBe('tp lao cai');
    expect(foldText('TP.Lào Cai')).toBe('tp lao cai');
    expect(foldText('P.2')).toBe('p 2');
  });

  it('gives NFC and NFD the same text', () => {
    expect(foldText('Lào Cai'.normalize('NFD'))).toBe(foldText('Lào Cai'.normalize('NFC')));
  });

  it('gives the old and new place of the tone mark the same text', () => {
    expect(foldText('hoà')).toBe(foldText('hòa'));
    expect(foldText('Uỷ ban')).toBe(foldText('Ủy ban'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('unifySpelling', () => {
  it('joins i and y only where both are in use', () => {
    expect(unifySpelling('ky thuat')).toBe('ki thuat');
    expect(unifySpelling('quy 1')).toBe('qui 1');
    expect(unifySpelling('y ty')).toBe('i ti');
    expect(unifySpelling('tay thuy huyen')).toBe('tay thuy huyen');
  });
});

describe('foldKeys', () => {
  it.each([
    ['Sa Pa', 'Sapa'],
    ['Si Ma Cai', 'Simacai'],
    ['Si Ma Cai', 'SIMACAI'],
    ['hoà', 'hòa'],
    ['kỹ', 'kĩ'],
    ['Y Tý', 'Ý Tý'],
    ['Lý Sơn', 'Lí Sơn'],
  ])('%s and %s are equal for search', (a, b) => {
    expect(equalForSearch(a, b)).toBe(true);
  });

  it.each([
    ['Tây', 'Tai'],
    ['Bảo Yên', 'Bảo Thắng'],
  ])('%s and %s stay apart', (a, b) => {
    expect(equalForSearch(a, b)).toBe(false);
  });

  it('lists each key once, the plain one first', () => {
    expect(foldKeys('Sa Pa')).toEqual(['sa pa', 'sapa']);
    expect(foldKeys('Y Tý')).toEqual(['y ty', 'yty', 'i ti', 'iti']);
    expect(foldKeys('Huế')).toEqual(['hue']);
    expect(foldKeys(' - ')).toEqual([]);
  });
});
