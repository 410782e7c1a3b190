import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { toBytes } from './tiny-package.ts';

const rulesOf = (bytes: Uint8Array) => decodeText(bytes, 'a.csv').problems.map(({ rule }) => rule);

describe('decodeText', () => {
  it('keeps sound Vietnamese text as it is', () => {
    expect(decodeText(toBytes('tên\nHuyện Bắc Hà\n'), 'a.csv')).toEqual({
      text: 'tên\nHuyện Bắc Hà\n',
      problems: [],
    });
  });

  it('removes the mark and says so', () => {
    const { text, problems } = decodeText(toBytes('\uFEFFa\nb\n'), 'a.csv');
    expect(text).toBe('a\nb\n');
    expect(problems.map(({ rule }) => rule)).toEqual(['byte-order-mark']);
  });

  it('joins letters and accents that are written apart, and names the first line', () => {
    const { text, problems } = decodeText(toBytes('a\nb\nBa\u0306\u0301c\n'), 'a.csv');
    expect(text).toBe('a\nb\nBắc\n');
    expect(problems).toMatchObject([{ rule: 'text-not-nfc', severity: 'note', line: 3 }]);
  });

  it.each([
    ['windows-1258 or TCVN3', new Uint8Array([0x61, 0x0a, 0xd5, 0x20]), 'encoding-not-utf8'],
    ['UTF-16 with mark', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'encoding-utf16'],
    ['UTF-16 without mark', new Uint8Array([0x61, 0x00, 0x62, 0x00]), 'encoding-utf16'],
    ['nothing', new Uint8Array(), 'file-empty'],
    ['only a mark and blanks', toBytes('\uFEFF \n\n'), 'file-empty'],
    ['a web page', toBytes('\n <!doctype html>\n<title>404</title>'), 'html-instead-of-file'],
    ['a web page with a mark', toBytes('\uFEFF<html lang="vi">'), 'html-instead-of-file'],
    [
      'an answer of a storage service',
      toBytes('<?xml version="1.0"?><Error/>'),
      'html-instead-of-file',
    ],
  ])('refuses %s', (_, bytes, rule) => {
    const { text, problems } = decodeText(bytes, 'a.csv');
    expect(text).toBeUndefined();
    expect(problems.map((found) => found.rule)).toEqual([rule]);
  });

  it('does not take a comparison sign for a web page', () => {
    expect(rulesOf(toBytes('a,b\n<5,x\n'))).toEqual([]);
    expect(rulesOf(toBytes('<5,x\n'))).toEqual([]);
  });
});
