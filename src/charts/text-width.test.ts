import { expect, it } from 'vitest';
import { textWidth, widestOf, wrapText } from './text-width.ts';

it.each([
  // measured in a browser at 100 px, weight 600
  ['18.000.000', 607.8],
  ['Mường Khương', 742],
  ['Bà Rịa - Vũng Tàu', 892],
  ['21\u201122', 306.2],
])('gives "%s" enough room and not much more', (text, measured) => {
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(measured);
  expect(textWidth(text, 100)).toBeLessThan(measured * 1.15);
});

it('does not care how letters are composed', () => {
  expect(textWidth('Mường'.normalize('NFD'), 12)).toBe(textWidth('Mường'.normalize('NFC'), 12));
});

it('finds the widest text', () => {
  expect(widestOf(['9', '1.609.934', '75,6'], 13)).toBe(textWidth('1.609.934', 13));
  expect(widestOf([], 13)).toBe(0);
});

it('breaks between words and keeps long words whole', () => {
  expect(wrapText('Lào Cai nhập với Yên Bái', 100, 12)).toEqual(['Lào Cai nhập', 'với Yên Bái']);
  expect(wrapText('Nghĩa Đô', 10, 12)).toEqual(['Nghĩa', 'Đô']);
});
