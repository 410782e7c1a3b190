import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldText } from '#lib/fold.ts';

import { search } from './search.ts';
import type { SearchEntry } from './search-entry.ts';
import { buildSearchIndex } from './search-index.ts';

const testEntry = (
  kind: SearchEntry['kind'],
  title: string,
  keys: readonly string[] = [],
): SearchEntry => ({ kind, id: title, title, subtitle: '', target: title, keys });

const testEntries: readonly SearchEntry[] = [
  testEntry('area', 'Tỉnh Lào Cai', ['Lào Cai province']),
  testEntry('area', 'Thành phố Lào Cai', ['Lào Cai city', 'TP Lào Cai']),
  testEntry('area', 'Thị xã Sa Pa', ['Sa Pa town', 'Sapa']),
  testEntry('area', 'Huyện Bát Xát', ['Bát Xát district']),
  testEntry('area', 'Huyện Mường Khương', ['Mường Khương district']),
  testEntry('area', 'Huyện Si Ma Cai', ['Simacai']),
  testEntry('area', 'Huyện Bắc Hà', ['Bắc Hà district']),
  testEntry('area', 'Huyện Bảo Thắng'),
  testEntry('area', 'Huyện Bảo Yên'),
  testEntry('area', 'Huyện Văn Bàn'),
  testEntry('area', 'Thị trấn Bắc Hà'),
  testEntry('area', 'Xã Bảo Thắng'),
  testEntry('area', 'Phường Lào Cai'),
  testEntry('area', 'Xã Y Tý'),
  testEntry('area', 'Xã Quan Hồ Thẩn'),
  testEntry('area', 'Phường Duyên Hải', ['Phố Mới']),
  testEntry('area', 'Thành phố Hà Nội', ['Hà Tây']),
  testEntry('indicator', 'Số trường đạt chuẩn quốc gia còn hiệu lực'),
  testEntry('indicator', 'Tỷ lệ trường đạt chuẩn quốc gia', ['National standard school rate']),
  testEntry('indicator', 'Tỷ lệ giáo viên đạt chuẩn trình độ đào tạo trở lên'),
  testEntry('indicator', 'Số học sinh bình quân một lớp', ['Pupils per class']),
  testEntry('indicator', 'Mức độ đạt chuẩn PCGD tiểu học'),
  testEntry('indicator', 'Mức độ đạt chuẩn PCGD THCS'),
  testEntry('indicator', 'Tỷ lệ trẻ em mầm non ăn bán trú'),
  testEntry('indicator', 'Tỷ lệ học sinh sau THCS vào giáo dục nghề nghiệp'),
  testEntry('page', 'Mục tiêu', ['Chỉ tiêu kế hoạch', 'Targets']),
];
const testIndex = buildSearchIndex(testEntries);
const titlesFor = (query: string): string[] =>
  search(testIndex, query, 10).map((hit) => hit.entry.title);

describe('search', () => {
  it.each([
    ['tp lao cai', 'Thành phố Lào Cai'],
    ['T.P. Lào Cai', 'Thành phố Lào Cai'],
    ['lao cai city', 'Thành phố Lào Cai'],
    ['tỉnh lào cai', 'Tỉnh Lào Cai'],
    ['lao cai', 'Tỉnh Lào Cai'],
    ['phuong lao cai', 'Phường Lào Cai'],
    ['p. lao cai', 'Phường Lào Cai'],
    ['bac ha', 'Huyện Bắc Hà'],
    ['tt bac ha', 'Thị trấn Bắc Hà'],
    ['bac ha district', 'Huyện Bắc Hà'],
    ['x. bao thang', 'Xã Bảo Thắng'],
    ['sapa', 'Thị xã Sa Pa'],
    ['sa pa', 'Thị xã Sa Pa'],
    ['SIMACAI', 'Huyện Si Ma Cai'],
    ['ý tý', 'Xã Y Tý'],
    ['i ti', 'Xã Y Tý'],
    ['quan ho than', 'Xã Quan Hồ Thẩn'],
    ['ha tay', 'Thành phố Hà Nội'],
    ['truong chuan', 'Tỷ lệ trường đạt chuẩn quốc gia'],
    ['so truong', 'Số trường đạt chuẩn quốc gia còn hiệu lực'],
    ['truong CQG', 'Tỷ lệ trường đạt chuẩn quốc gia'],
    ['ti le truong dat chuan quoc gia', 'Tỷ lệ trường đạt chuẩn quốc gia'],
    ['GV dat chuan', 'Tỷ lệ giáo viên đạt chuẩn trình độ đào tạo trở lên'],
    ['hs binh quan', 'Số học sinh bình quân một lớp'],
    ['pho cap giao duc trung hoc co so', 'Mức độ đạt chuẩn PCGD THCS'],
    ['pcgd th', 'Mức độ đạt chuẩn PCGD tiểu học'],
    ['tre mn', 'Tỷ lệ trẻ em mầm non ăn bán trú'],
    ['pupils', 'Số học sinh bình quân một lớp'],
    ['chi tieu', 'Mục tiêu'],
    ['muong khuogn', 'Huyện Mường Khương'],
    ['muomg', 'Huyện Mường Khương'],
    ['simacia', 'Huyện Si Ma Cai'],
  ])('%s finds %s first', (query, title) => {
    expect(titlesFor(query)[0]).toBe(title);
  });

  it('puts the city before its namesakes for "tp lao cai" and keeps them', () => {
    expect(titlesFor('tp lao cai').slice(0, 3)).toEqual([
      'Thành phố Lào Cai',
      'Tỉnh Lào Cai',
      'Phường Lào Cai',
    ]);
  });

  it('keeps the given order among equals', () => {
    expect(titlesFor('bao')).toEqual(['Huyện Bảo Thắng', 'Huyện Bảo Yên', 'Xã Bảo Thắng']);
  });

  it('finds a type on its own as the beginning of names', () => {
    expect(titlesFor('huyen')).toHaveLength(7);
    expect(titlesFor('huyen b').slice(0, 5)).toEqual([
      'Huyện Bát Xát',
      'Huyện Bắc Hà',
      'Huyện Bảo Thắng',
      'Huyện Bảo Yên',
      'Thị trấn Bắc Hà',
    ]);
  });

  it('says how each hit was met', () => {
    const kindOf = (query: string) => search(testIndex, query, 1)[0]?.match;
    expect(kindOf('bac ha')).toBe('exact');
    expect(kindOf('bao t')).toBe('prefix');
    expect(kindOf('khuong')).toBe('words');
    expect(kindOf('huong')).toBe('substring');
    expect(kindOf('khuonf')).toBe('typo');
  });

  it('forgives slips only when nothing else is found', () => {
    expect(search(testIndex, 'bao thang', 10).map((hit) => hit.match)).not.toContain('typo');
  });

  it('forgives no slip in short words', () => {
    expect(titlesFor('bac')).toEqual(['Huyện Bắc Hà', 'Thị trấn Bắc Hà']);
    expect(titlesFor('bax')).toEqual([]);
  });

  it('finds nothing for nothing and for what is not there', () => {
    expect(titlesFor('')).toEqual([]);
    expect(titlesFor(' -- ')).toEqual([]);
    expect(titlesFor('qwertz')).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(search(testIndex, 'huyen', 3)).toHaveLength(3);
    expect(search(testIndex, 'huyen', 0)).toEqual([]);
  });

  it('hands the target back untouched', () => {
    const target = { page: 'area', id: 'bac-ha' };
    const index = buildSearchIndex([{ ...testEntry('area', 'Huyện Bắc Hà'), target }]);
    expect(search(index, 'bac ha', 1)[0]?.entry.target).toBe(target);
  });

  it('finds every title first when it is typed without diacritics', () => {
    const syllable = fc.constantFrom(
      'Bảo',
      'Hà',
      'Lý',
      'Lí',
      'Đường',
      'Quan',
      'Xã',
      'TH',
      'Tiểu',
      'học',
      '2',
    );
    const prefix = fc.constantFrom('', 'Tỉnh', 'TP', 'Thành phố', 'Huyện', 'Xã', 'Tỷ lệ', 'Số');
    const title = fc
      .tuple(prefix, fc.array(syllable, { minLength: 1, maxLength: 4 }))
      .map(([type, name]) => [type, ...name].join(' ').trim());
    const generated = fc.array(title, { maxLength: 20 });
    fc.assert(
      fc.property(generated, (titles) => {
        const entries = [...testEntries, ...titles.map((each) => testEntry('area', each, titles))];
        const index = buildSearchIndex(entries);
        for (const { title: wanted } of entries) {
          const typed = foldText(wanted);
          expect(foldText(search(index, typed, 1)[0]?.entry.title ?? '')).toBe(typed);
        }
      }),
    );
  });
});
