import { describe, expect, it } from 'vitest';
import { schoolLevels } from '#domain/school-level.ts';
import { resolveCategory } from './resolve-category.ts';
import { resolveLevel } from './resolve-level.ts';

describe('resolveLevel', () => {
  it.each([
    ['Mầm non', 'preschool'],
    ['MN', 'preschool'],
    ['Giáo dục mầm non', 'preschool'],
    ['Nhà trẻ', 'nursery'],
    ['Mẫu giáo', 'kindergarten'],
    ['MG', 'kindergarten'],
    ['Tiểu học', 'primary'],
    ['TIỂU HỌC', 'primary'],
    ['TH', 'primary'],
    ['Cấp tiểu học', 'primary'],
    ['cấp 1', 'primary'],
    ['THCS', 'lowerSecondary'],
    ['Trung học cơ sở'.normalize('NFD'), 'lowerSecondary'],
    ['lower_secondary', 'lowerSecondary'],
    ['lowerSecondary', 'lowerSecondary'],
    ['THPT', 'upperSecondary'],
    ['trung học phổ thông', 'upperSecondary'],
    ['Cấp III', 'upperSecondary'],
    ['GDTX', 'continuing'],
    ['GDNN-GDTX', 'continuing'],
    ['Phổ thông', 'generalEducation'],
    ['phổ thông (tổng)', 'generalEducation'],
    ['general_total', 'generalEducation'],
    ['Tổng số', ''],
    ['tổng (MN, PT, GDTX)', ''],
    ['Total', ''],
  ])('%s is %s', (text, level) => {
    expect(resolveLevel(text)).toEqual({ kind: 'found', level });
  });

  it('reads the ids of the format', () => {
    for (const level of schoolLevels.filter((id) => id !== '')) {
      expect(resolveLevel(level)).toEqual({ kind: 'found', level });
    }
  });

  it.each([
    ['TH&THCS', 'multi-level'],
    ['TH và THCS', 'multi-level'],
    ['THCS&THPT', 'multi-level'],
    ['primary_and_lower_secondary', 'multi-level'],
    ['lower_and_upper_secondary', 'multi-level'],
    ['TH, THCS và THPT', 'multi-level'],
    ['trung học', 'ambiguous'],
    ['mẫu giáo/mầm non', 'ambiguous'],
    ['Tiểu học, THCS', 'ambiguous'],
    ['mầm non và phổ thông', 'ambiguous'],
    ['tổng (MN, PT)', 'unknown'],
    ['phổ cập giáo dục', 'unknown'],
    ['Cấp 4', 'unknown'],
    ['', 'unknown'],
    ['Bắc Hà', 'unknown'],
    ['TH '.repeat(100_000), 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(resolveLevel(text).kind).toBe(kind);
  });
});

describe('resolveCategory', () => {
  it.each([
    ['Công lập', 'ownership', 'public', true],
    ['CÔNG LẬP - Public', 'ownership', 'public', true],
    ['public', 'ownership', 'public', true],
    ['Ngoài công lập', 'ownership', 'nonPublic', true],
    ['non_public', 'ownership', 'nonPublic', true],
    ['Tư thục', 'ownership', 'nonPublic', false],
    ['Dân lập, tư thục', 'ownership', 'nonPublic', true],
    ['Nữ', 'sex', 'female', true],
    ['Nam', 'sex', 'male', true],
    ['Trong đó: ngoài công lập', 'ownership', 'nonPublic', true],
    ['Pháp luật', 'learningField', 'law', true],
    ['Văn hóa - Xã hội', 'learningField', 'cultureSociety', true],
    ['Sức khỏe', 'learningField', 'health', true],
    ['TH&THCS', 'institutionType', 'primaryLowerSecondary', true],
    ['primaryLowerSecondary', 'institutionType', 'primaryLowerSecondary', true],
  ])('%s is %s %s, exact: %s', (text, dimension, value, isExact) => {
    expect(resolveCategory(text)).toEqual({
      kind: 'found',
      category: { dimension, value },
      isExact,
    });
  });

  it('tells the whole from its parts', () => {
    expect(resolveCategory('Tổng số')).toEqual({ kind: 'total' });
    expect(resolveCategory('Total')).toEqual({ kind: 'total' });
  });

  it.each(['Năm', 'năm', 'Bắc Hà', '', 'constructor', 'x'.repeat(100_000)])(
    '%s is none',
    (text) => {
      expect(resolveCategory(text)).toEqual({ kind: 'unknown' });
    },
  );
});
