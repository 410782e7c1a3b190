import type { SchoolLevel } from '#domain/school-level.ts';
import { headerKey } from './header-key.ts';
import { wordList } from './word-list.ts';

const names: readonly (readonly [level: SchoolLevel, names: readonly string[]])[] = [
  ['nursery', ['nhà trẻ', 'nursery']],
  ['kindergarten', ['mẫu giáo', 'kindergarten']],
  ['preschool', ['giáo dục mầm non', 'mầm non', 'preschool', 'pre-school', 'pre-primary']],
  [
    'primary',
    wordList(`
      tiểu học | cấp I | cấp 1 | primary schools | primary school | primary education |
      primary
    `),
  ],
  [
    'lowerSecondary',
    wordList(`
      trung học cơ sở | cấp II | cấp 2 | lower secondary | lower secondary school
    `),
  ],
  [
    'upperSecondary',
    wordList(`
      trung học phổ thông | cấp III | cấp 3 | upper secondary | upper secondary school | high
      school
    `),
  ],
  [
    'continuing',
    wordList(`
      giáo dục thường xuyên | GDNN-GDTX | trung tâm GDNN-GDTX | trung tâm GDTX | continuing
      education | continuing
    `),
  ],
  [
    'generalEducation',
    wordList(`
      giáo dục phổ thông | phổ thông | general education | general total | general
    `),
  ],
];

/** Every name of a school level as a key of headers, the longest first; the level of all together has none here. */
export const levelPhrases: readonly (readonly [phrase: string, level: SchoolLevel])[] = names
  .flatMap(([level, written]) =>
    written.map((name): readonly [string, SchoolLevel] => [headerKey(name), level]),
  )
  .toSorted(([a], [b]) => b.length - a.length);

/** Keys that say "all levels together" in a column of levels. */
export const allLevelsKeys: ReadonlySet<string> = new Set(
  wordList(`
      tổng số | tổng | tổng cộng | cộng | chung | toàn ngành | các cấp | tất cả | tất cả các
      cấp | các cấp học | tổng các cấp | all | all levels | total | tổng (MN, PT, GDTX) | tổng
      (MN, TH, THCS, THPT, GDTX) | MN, TH, THCS, THPT, GDTX
    `).map(headerKey),
);
