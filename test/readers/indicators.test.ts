import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIndicatorIndex } from '#readers/indicator-index.ts';
import { indicatorSynonyms } from '#readers/indicator-synonyms.ts';
import type { HeaderContext } from '#readers/resolve-indicator.ts';
import { resolveIndicator } from '#readers/resolve-indicator.ts';
import { realIndicators } from '../support/real-lists.ts';

const indicators = realIndicators('lao-cai');
const index = makeIndicatorIndex(indicators);

/** The reading in one word: id, level, category and scale, or the kind with the ids it names. */
function said(text: string, context: HeaderContext = {}): string {
  const reading = resolveIndicator(index, text, context);
  if (reading.kind === 'unknown') return `unknown: ${reading.nearest.join(' ')}`.trim();
  const { level, category, unit } = reading;
  const name = reading.kind === 'found' ? reading.indicatorId : reading.candidates.join(' ');
  const scale = unit === undefined || unit.multiplier === 1 ? '' : `x${unit.multiplier}`;
  const parts = [name, level, category?.value, scale].filter(Boolean).join(' ');
  return reading.kind === 'found' ? parts : `ambiguous (${reading.why}): ${parts}`;
}

describe('resolveIndicator', () => {
  it.each([
    ['Số trường', 'schools'],
    ['Trường', 'schools'],
    ['SỐ TRƯỜNG', 'schools'],
    ['Số trường'.normalize('NFD'), 'schools'],
    ['Số trường (cơ sở giáo dục)', 'schools'],
    ['Tổng số trường', 'schools'],
    ['schools', 'schools'],
    ['so_truong', 'schools'],
    ['Number of schools', 'schools'],
    ['Trường học - Schools', 'schools'],
    ['Học sinh tiểu học - Primary pupils', 'pupils primary'],
    ['Số trường mầm non', 'schools preschool'],
    ['Số trường MN', 'schools preschool'],
    ['Trường tiểu học', 'schools primary'],
    ['Số trường công lập', 'schools public'],
    ['Số trường mầm non ngoài công lập', 'schools preschool nonPublic'],
    ['Số trường TH&THCS', 'schools primaryLowerSecondary'],
    ['Số lớp', 'classes'],
    ['Số nhóm/lớp', 'classes'],
    ['Số nhóm, lớp', 'classes'],
    ['Số lớp mẫu giáo', 'classes kindergarten'],
    ['Số lớp cấp THPT', 'classes upperSecondary'],
    ['Học sinh', 'pupils'],
    ['HS', 'pupils'],
    ['so_hoc_sinh', 'pupils'],
    ['Số học sinh THCS', 'pupils lowerSecondary'],
    ['Số HS TH', 'pupils primary'],
    ['Học sinh (THPT)', 'pupils upperSecondary'],
    ['Số trẻ mẫu giáo', 'pupils kindergarten'],
    ['Số trẻ nhà trẻ', 'pupils nursery'],
    ['Số học viên GDTX', 'pupils continuing'],
    ['Số học sinh (nghìn người)', 'pupils x1000'],
    ['Số học sinh THCS (1.000 HS)', 'pupils lowerSecondary x1000'],
    ['Số học sinh (học sinh)', 'pupils'],
    ['Pupils, lower secondary', 'pupils lowerSecondary'],
    ['Số học sinh nữ', 'pupils-female'],
    ['Số học sinh nữ THCS', 'pupils-female lowerSecondary'],
    ['HS nữ', 'pupils-female'],
    ['girl_pupils', 'pupils-female'],
    ['women_teachers', 'teachers-female'],
    ['Số HS DTTS', 'pupils-ethnic-minority'],
    ['Số giáo viên', 'teachers'],
    ['GV', 'teachers'],
    ['Số giáo viên trực tiếp giảng dạy', 'teachers'],
    ['Số GV THPT', 'teachers upperSecondary'],
    ['CB, GV, NV', 'staff'],
    ['HS/lớp', 'pupils-per-class'],
    ['Số học sinh bình quân một lớp', 'pupils-per-class'],
    ['Sĩ số', 'pupils-per-class'],
    ['Tỷ lệ GV/lớp', 'teachers-per-class'],
    ['Số giáo viên/lớp THCS', 'teachers-per-class lowerSecondary'],
    ['Phòng học/lớp', 'classrooms-per-class'],
    ['Tỷ lệ phòng học/lớp học', 'classrooms-per-class'],
    ['Tỷ lệ trường đạt chuẩn quốc gia', 'national-standard-school-rate'],
    ['Tỷ lệ trường đạt chuẩn quốc gia (%)', 'national-standard-school-rate'],
    ['Tỉ lệ trường ĐCQG', 'national-standard-school-rate'],
    ['% trường đạt chuẩn quốc gia', 'national-standard-school-rate'],
    ['Trường đạt chuẩn quốc gia (%)', 'national-standard-school-rate'],
    ['Chuẩn quốc gia (%)', 'national-standard-school-rate'],
    ['Tỷ lệ trường mầm non đạt chuẩn quốc gia', 'national-standard-school-rate preschool'],
    ['national-standard-school-rate', 'national-standard-school-rate'],
    ['national_standard_rate', 'national-standard-school-rate'],
    ['national_standard_school_rate', 'national-standard-school-rate'],
    ['Trường ĐCQG', 'national-standard-schools'],
    ['Trường chuẩn quốc gia', 'national-standard-schools'],
    ['Số trường đạt CQG', 'national-standard-schools'],
    ['Số trường THCS đạt chuẩn quốc gia', 'national-standard-schools lowerSecondary'],
    ['Chuẩn mức 2', 'schools-national-standard-l2'],
    ['Chuẩn mức 2 (%)', 'national-standard-level2-share'],
    ['% HS nữ', 'female-pupil-share'],
    ['Tỷ lệ học sinh nữ THCS (%)', 'female-pupil-share lowerSecondary'],
    ['Mức độ đạt chuẩn PCGD tiểu học', 'pcgd-primary-level'],
    ['Mức độ đạt chuẩn PCGD THCS', 'pcgd-lower-secondary-level'],
    ['Mức độ đạt chuẩn xóa mù chữ', 'literacy-eradication-level'],
    ['Đạt chuẩn PCGD mầm non 5 tuổi', 'pcgd-preschool5-status'],
    ['Số lớp xoá mù chữ', 'literacy-classes'],
    ['Tỷ lệ huy động trẻ nhà trẻ', 'nursery-enrolment-rate'],
    ['Tỷ lệ trẻ 4 tuổi ra lớp', 'age4-enrolment-rate'],
    ['Tỷ lệ phòng học kiên cố', 'solid-classroom-rate'],
    ['Tỷ lệ phòng học bán kiên cố mầm non', 'semi-solid-classroom-rate preschool'],
  ])('%s is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['Chuẩn quốc gia', 'ambiguous (percent-not-said): national-standard-school-rate'],
    ['Trẻ 4 tuổi', 'ambiguous (percent-not-said): age4-enrolment-rate'],
    ['Phòng học kiên cố', 'ambiguous (percent-not-said): solid-classroom-rate'],
    ['Số phòng học kiên cố', 'unknown: solid-classroom-rate'],
    ['Tỷ lệ học sinh', 'unknown: pupils'],
    ['Số học sinh (%)', 'unknown: pupils'],
    ['Số học sinh nữ (%)', 'unknown:'],
    ['Số học sinh tiểu học, THCS', 'ambiguous (level): pupils'],
    ['Số trường mẫu giáo/mầm non', 'ambiguous (level): schools'],
    ['Số họv sinh', 'unknown: pupils'],
    ['Số học sinh lớp 1', 'unknown:'],
    ['Tỷ lệ (%)', 'unknown'],
    ['Số học sinh (‰)', 'unknown:'],
    ['Số học sinh khuyết tật', 'unknown:'],
    ['Lớp 1', 'unknown:'],
    ['Số học viện', 'unknown'],
    ['Hiệu trưởng', 'unknown'],
    ['Số trường - Teachers', 'unknown:'],
    ['Năm học', 'unknown'],
    ['TT', 'unknown'],
    ['', 'unknown:'],
    ['__proto__', 'unknown:'],
    ['học sinh '.repeat(10_000), 'unknown:'],
  ])('%s is not taken: %s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it('reads a part under the header before it', () => {
    const pupils = { previous: { indicatorId: 'pupils', level: 'lowerSecondary' } } as const;
    const teachers = { previous: { indicatorId: 'teachers' } } as const;
    expect(said('Trong đó: nữ', pupils)).toBe('pupils-female lowerSecondary');
    expect(said('Trong đó: Nữ', teachers)).toBe('teachers-female');
    expect(said('Nữ', teachers)).toBe('teachers-female');
    expect(said('Trong đó: DTTS', pupils)).toBe('pupils-ethnic-minority lowerSecondary');
    expect(said('Tỷ lệ nữ (%)', pupils)).toBe('female-pupil-share lowerSecondary');
    expect(said('Trong đó: công lập', pupils)).toBe('pupils lowerSecondary public');
    expect(said('Tư thục', teachers)).toBe('teachers nonPublic');
    expect(said('Nữ')).toBe('ambiguous (names): pupils-female teachers-female');
    expect(said('Công lập')).toContain('unknown');
    expect(said('Trong đó: nữ', { previous: { indicatorId: 'schools' } })).toContain('unknown');
    expect(said('Trong đó: học sinh nữ', pupils)).toBe('pupils-female lowerSecondary');
    expect(said('Nữ dân tộc', pupils)).toContain('unknown');
    expect(said('Tổng số', pupils)).toContain('unknown');
  });

  it('takes the unit from a column of units', () => {
    expect(said('Chuẩn quốc gia', { unit: '%' })).toBe('national-standard-school-rate');
    expect(said('Trường chuẩn quốc gia', { unit: 'trường' })).toBe('national-standard-schools');
    expect(said('Học sinh', { unit: 'nghìn người' })).toBe('pupils x1000');
    expect(said('Tỷ lệ trường đạt chuẩn quốc gia', { unit: 'trường' })).toContain('unknown');
  });

  it('finds every indicator by id, names and every synonym', () => {
    const wrong = indicators.flatMap(({ id, name, unit }) => {
      const context = { unit: unit.vi === '%' ? '%' : '' };
      const names = [id, name.vi, name.en, ...(indicatorSynonyms.get(id) ?? [])];
      return names.filter((text) => said(text, context) !== id);
    });
    expect(wrong).toEqual([]);
  });

  it('has synonyms of indicators only that there are', () => {
    const ids = indicators.map(({ id }) => id);
    for (const id of indicatorSynonyms.keys()) expect(ids).toContain(id);
  });

  it('names only indicators of its list, and never throws', () => {
    const words = fc.array(
      fc.constantFrom(
        ...'Số học sinh trường tỷ lệ THCS nữ (%) mầm non / & Trong đó: lớp'.split(' '),
      ),
      { maxLength: 8 },
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      words.map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = resolveIndicator(index, text, { previous: { indicatorId: 'pupils' } });
        const ids =
          reading.kind === 'found'
            ? [reading.indicatorId]
            : reading.kind === 'ambiguous'
              ? reading.candidates
              : reading.nearest;
        for (const id of ids) expect(index.byId.has(id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
