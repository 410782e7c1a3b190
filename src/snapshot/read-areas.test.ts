import { expect, it } from 'vitest';
import { englishShort } from './read-areas.ts';

it.each([
  ['Bắc Hà', 'Bắc Hà district', 'Bắc Hà'],
  ['Hà Nội', 'Hà Nội city', 'Hà Nội'],
  ['Cả nước', 'Viet Nam', 'Viet Nam'],
  ['TP Lào Cai', 'Lào Cai city', 'Lào Cai city'],
  ['Lào Cai mới', 'Lào Cai province (from 1 July 2025)', 'Lào Cai (from 1 July 2025)'],
])('"%s" is "%s" in full and "%s" in short in English', (vi, name, short) => {
  expect(englishShort(vi, name)).toBe(short);
});
