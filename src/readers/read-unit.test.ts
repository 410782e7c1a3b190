import { describe, expect, it } from 'vitest';
import { readUnit, splitUnit } from './read-unit.ts';

describe('readUnit', () => {
  it.each([
    ['%', 1, true],
    ['phần trăm', 1, true],
    ['ĐVT: %', 1, true],
    ['người', 1, false],
    ['học sinh', 1, false],
    ['Đơn vị tính: học sinh', 1, false],
    ['học sinh/lớp', 1, false],
    ['mức độ', 1, false],
    ['điểm %', 1, false],
    ['văn bản', 1, false],
    ['person', 1, false],
    ['nghin nguoi', 1000, false],
    ['tỷ đồng', 1_000_000_000, false],
    ['điểm phần trăm', 1, false],
    ['nghìn người', 1000, false],
    ['Nghìn học sinh', 1000, false],
    ['ngàn HS', 1000, false],
    ['1.000 người', 1000, false],
    ['1000 HS', 1000, false],
    ["'000", 1000, false],
    ['thousand pupils', 1000, false],
    ['triệu đồng', 1_000_000, false],
  ])('%s is times %d, percent: %s', (text, multiplier, isPercent) => {
    expect(readUnit(text)).toMatchObject({ multiplier, isPercent });
  });

  it.each([
    '',
    '‰',
    'cơ sở giáo dục nghề',
    'THCS',
    'nghìn lẻ một',
    'tý đồng',
    'vạn người',
    '%%',
    'x'.repeat(100_000),
  ])('%s is none', (text) => {
    expect(readUnit(text)).toBeUndefined();
  });
});

describe('splitUnit', () => {
  it.each([
    ['Số học sinh (nghìn người)', 'Số học sinh', 1000, false],
    ['Tỷ lệ trường đạt chuẩn (%)', 'Tỷ lệ trường đạt chuẩn', 1, true],
    ['Tỷ lệ [%]', 'Tỷ lệ', 1, true],
    ['Tỷ lệ %', 'Tỷ lệ', 1, true],
    ['% HS nữ', 'HS nữ', 1, true],
    ['Số lớp - ĐVT: lớp', 'Số lớp', 1, false],
    ['Số học sinh (THCS) (người)', 'Số học sinh (THCS)', 1, false],
  ])('%s is %s, times %d, percent: %s', (header, name, multiplier, isPercent) => {
    expect(splitUnit(header)).toMatchObject({ name, unit: { multiplier, isPercent } });
  });

  it.each(['Số trường (cơ sở giáo dục)', 'Học sinh (THCS)', 'Số học sinh (‰)', '', '()', '%'])(
    '%s has none',
    (header) => {
      expect(splitUnit(header)).toEqual({ name: header });
    },
  );
});
