import { readFileSync } from 'node:fs';
import { createFont, woff2 } from 'fonteditor-core';
import { describe, expect, it } from 'vitest';
import { labelWidth } from './label-width.ts';

await woff2.init();
const widths = new Map(
  ['latin', 'latin-ext', 'vietnamese'].flatMap((part) => {
    const file = `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-600-normal.woff2`;
    const { glyf, head } = createFont(readFileSync(file), { type: 'woff2' }).get();
    return glyf.flatMap((glyph) =>
      (glyph.unicode ?? []).map((code): [string, number] => [
        String.fromCodePoint(code),
        glyph.advanceWidth / (head['unitsPerEm'] ?? 1000),
      ]),
    );
  }),
);
const trueWidth = (text: string): number =>
  Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + (widths.get(letter) ?? NaN), 0);

describe('the width of a label', () => {
  it.each([
    'Lào Cai',
    'Bảo Thắng',
    'Mường Khương',
    'Si Ma Cai',
    'Thành phố Hồ Chí Minh',
    'Bà Rịa - Vũng Tàu',
    'Đắk Nông',
    'Xã Bản Liền',
    'Phường Cốc Lếu',
    'Thừa Thiên Huế',
    'Quảng Ngãi',
    '1.234,5',
  ])('%s is estimated to a tenth', (text) => {
    expect(labelWidth(text, 1) / trueWidth(text)).toBeGreaterThan(0.92);
    expect(labelWidth(text, 1) / trueWidth(text)).toBeLessThan(1.1);
  });
});
