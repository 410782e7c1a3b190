import { describe, expect, it } from 'vitest';
import { roleOfHeader } from './column-role-names.ts';

describe('roleOfHeader', () => {
  it.each([
    ['TT', 'ordinal'],
    ['STT', 'ordinal'],
    ['S.T.T', 'ordinal'],
    ['Số TT', 'ordinal'],
    ['Mã huyện', 'area-code'],
    ['MÃ ĐVHC', 'area-code'],
    ['area_id', 'area-code'],
    ['district_code', 'area-code'],
    ['Đơn vị', 'area-name'],
    ['Huyện/thị xã/thành phố', 'area-name'],
    ['Tên đơn vị'.normalize('NFD'), 'area-name'],
    ['Địa phương', 'area-name'],
    ['place', 'area-name'],
    ['place_level', 'area-level'],
    ['Năm học', 'period'],
    ['NĂM', 'period'],
    ['school_year', 'period'],
    ['Cấp học', 'level'],
    ['school_level', 'level'],
    ['Chỉ tiêu', 'indicator'],
    ['indicator_id', 'indicator'],
    ['Mã số', 'indicator-code'],
    ['Giá trị', 'value'],
    ['Giá trị (%)', 'value'],
    ['Thực hiện', 'value'],
    ['value', 'value'],
    ['Tử số', 'numerator'],
    ['Mẫu số', 'denominator'],
    ['Đơn vị tính', 'unit'],
    ['ĐVT', 'unit'],
    ['Ghi chú', 'note'],
    ['Nguồn', 'source'],
    ['source_id', 'source'],
    ['reference_date', 'reference-date'],
    ['Ngày lấy số', 'reference-date'],
    ['status', 'status'],
    ['Loại hình', 'ownership'],
    ['Giới tính', 'sex'],
  ])('%s is %s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });

  it.each([
    'Số trường',
    'Nam',
    'nam',
    'Công lập',
    'Tổng số',
    'Mã',
    'Kế hoạch',
    'TH',
    '',
    '__proto__',
    'A',
    '1',
    'TT '.repeat(100_000),
  ])('%s is none', (text) => {
    expect(roleOfHeader(text)).toBeUndefined();
  });
});
