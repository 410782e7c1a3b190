import { describe, expect, it } from 'vitest';
import { missingKinds } from '#domain/value.ts';
import { missingMarkers } from './missing-markers.ts';
import { readMissing } from './read-missing.ts';

describe('readMissing', () => {
  it.each([
    ['', 'empty', false],
    [' \u00A0\u200B', 'empty', false],
    ['-', 'nil', true],
    ['–', 'nil', true],
    ['—', 'nil', true],
    [' - ', 'nil', true],
    ['(-)', 'nil', true],
    ['không', 'nil', true],
    ['Không phát sinh', 'nil', true],
    ['…', 'not-collected', true],
    ['...', 'not-collected', true],
    ['….', 'not-collected', true],
    ['..', 'not-collected', true],
    ['Không có số liệu', 'not-collected', true],
    ['Chưa  có số liệu', 'not-collected', true],
    ['Chưa có số liệu'.normalize('NFD'), 'not-collected', true],
    ['KCSL', 'not-collected', true],
    ['.', 'not-collected', false],
    [':', 'not-collected', false],
    ['c', 'suppressed', true],
    ['x', 'suppressed', false],
    ['X', 'suppressed', false],
    ['*', 'suppressed', false],
    ['n/a', 'not-applicable', false],
    ['N/A', 'not-applicable', false],
    ['NA', 'not-applicable', false],
    ['z', 'not-applicable', false],
    ['không áp dụng', 'not-applicable', true],
  ])('%s is %s, certain: %s', (text, kind, certain) => {
    expect(readMissing(text)).toEqual({ kind, certain });
  });

  it.each([
    '0',
    '12',
    '#N/A',
    '#REF!',
    'NULL',
    'null',
    'NaN',
    'None',
    '?',
    '~',
    'xx',
    'Khong',
    '--',
    '-1',
    '__proto__',
    'constructor',
    'Bắc Hà',
    '-'.repeat(50),
    'x'.repeat(100_000),
  ])('%s is no marker', (text) => {
    expect(readMissing(text)).toBeUndefined();
  });

  it('has one meaning for each marker, in both languages', () => {
    const written = missingMarkers.flatMap((marker) => marker.written);
    expect(new Set(written).size).toBe(written.length);
    for (const { kind, meaning } of missingMarkers) {
      expect(missingKinds).toContain(kind);
      expect(meaning.vi).not.toBe('');
      expect(meaning.en).not.toBe('');
    }
  });
});
