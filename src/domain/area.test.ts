import { expect, it } from 'vitest';
import { compareNames } from '#lib/collate.ts';
import { properName } from './area.ts';

it.each([
  ['TP Hồ Chí Minh', 'Hồ Chí Minh'],
  ['Thành phố Hà Nội', 'Hà Nội'],
  ['TP. Lào Cai', 'Lào Cai'],
  ['Thị xã Sa Pa', 'Sa Pa'],
  ['Huyện Bắc Hà', 'Bắc Hà'],
  ['Xã Tả Phời', 'Tả Phời'],
  ['Phường 2', '2'],
  ['Tỉnh', 'Tỉnh'],
  ['Tpạ', 'Tpạ'],
])('the proper name of "%s" is "%s"', (name, proper) => {
  expect(properName(name)).toBe(proper);
});

it('sorts cities among the other units', () => {
  const names = ['Si Ma Cai', 'TP Lào Cai', 'Bắc Hà', 'Mường Khương', 'TP Hồ Chí Minh', 'Đà Nẵng'];
  expect(names.toSorted((a, b) => compareNames(properName(a), properName(b)))).toEqual([
    'Bắc Hà',
    'Đà Nẵng',
    'TP Hồ Chí Minh',
    'TP Lào Cai',
    'Mường Khương',
    'Si Ma Cai',
  ]);
});
