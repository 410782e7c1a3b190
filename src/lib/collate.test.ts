import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareNames } from './collate.ts';

// prettier-ignore
const testDictionaryOrder = [
  "An", "Ăn", "Ân", "Âu Lâu", "Bảo Thắng", "Bảo Yên", "Bát Xát", "Bắc Hà", "Cam Đường", "Cầu Thia", "Dương Quỳ",
  "Đông Cuông", "Lào Cai", "Mường Khương", "Sa Pa", "Si Ma Cai", "Văn Bàn", "Yên Bái",
];
const testToneOrder = ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ'];

describe('compareNames', () => {
  it('sorts unit names by the Vietnamese alphabet, whatever order they come in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(testDictionaryOrder, { minLength: testDictionaryOrder.length }),
        (names) => {
          expect(names.toSorted(compareNames)).toEqual(testDictionaryOrder);
        },
      ),
    );
  });

  it('sorts tones: level, grave, hook, tilde, acute, dot below', () => {
    expect(testToneOrder.toReversed().toSorted(compareNames)).toEqual(testToneOrder);
  });

  it('sorts numbered units by number', () => {
    expect(['Phường 10', 'Phường 2', 'Phường 1'].toSorted(compareNames)).toEqual([
      'Phường 1',
      'Phường 2',
      'Phường 10',
    ]);
  });

  it('takes NFC and NFD for the same name', () => {
    expect(compareNames('Lào Cai'.normalize('NFC'), 'Lào Cai'.normalize('NFD'))).toBe(0);
  });
});
