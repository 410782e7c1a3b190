import { wordList } from './word-list.ts';

// Names that files use beside those of the list itself, by indicator. "Số", "Tỷ lệ" and the like may be left out of any.
const rows: readonly (readonly [indicatorId: string, names: readonly string[]])[] = [
  [
    'schools',
    wordList(`
      số trường | số trường học | số cơ sở giáo dục | số lượng trường | tổng số trường |
      schools | number of schools | number of school | institutions | trường, cơ sở giáo dục
    `),
  ],
  [
    'classes',
    wordList(`
      số lớp | số lớp học | số nhóm, lớp | số nhóm/lớp | số nhóm lớp | số nhóm trẻ, lớp |
      classes | number of classes | number of class | tổng số lớp | tổng số nhóm, lớp | class
    `),
  ],
  [
    'pupils',
    wordList(`
      số học sinh | số trẻ | số trẻ em | số cháu | số trẻ, học sinh | số học viên | tổng số HS
      | số học sinh, học viên | số trẻ/học sinh | quy mô học sinh | pupils | students |
      children | number of pupils | number of pupil | number of students | enrolment | tổng số
      trẻ
    `),
  ],
  [
    'teachers',
    wordList(`
      số giáo viên | số giáo viên trực tiếp giảng dạy | số giáo viên đứng lớp | tổng số giáo
      viên | giáo viên giảng dạy | teachers | number of teachers | number of teacher |
      teaching staff
    `),
  ],
  [
    'staff',
    wordList(`
      số cán bộ, giáo viên, nhân viên | CB, GV, NV | CBQL, GV, NV | CBGVNV | đội ngũ | staff |
      cán bộ quản lý, giáo viên, nhân viên | số CBGV, NV | nhân sự | nhân lực
    `),
  ],
  [
    'pupils-female',
    wordList(`
      học sinh nữ | nữ học sinh | số nữ sinh | girl pupils | female pupils | girls | female
      students | trẻ nữ | số trẻ em gái | women pupils
    `),
  ],
  [
    'pupils-ethnic-minority',
    wordList(`
      học sinh dân tộc thiểu số | học sinh dân tộc | HS người DTTS | học sinh người dân tộc
      thiểu số | ethnic minority pupils | minority pupils | trẻ dân tộc thiểu số | trẻ DTTS
    `),
  ],
  [
    'teachers-female',
    wordList(`
      giáo viên nữ | nữ giáo viên | số giáo viên nữ trực tiếp giảng dạy | women teachers |
      female teachers
    `),
  ],
  [
    'teachers-ethnic-minority',
    wordList(`
      giáo viên dân tộc thiểu số | giáo viên dân tộc | giáo viên người dân tộc thiểu số |
      ethnic minority teachers
    `),
  ],
  [
    'pupils-per-class',
    wordList(`
      số học sinh/lớp | HS/lớp | bình quân học sinh/lớp | bình quân HS/lớp | số học sinh bình
      quân/lớp | học sinh bình quân trên lớp | sĩ số bình quân | sĩ số | class size | pupils
      per class | students per class | số trẻ/lớp | số trẻ bình quân một lớp | pupil class
      ratio
    `),
  ],
  [
    'teachers-per-class',
    wordList(`
      số giáo viên/lớp | GV/lớp | bình quân giáo viên/lớp | tỷ lệ giáo viên/lớp | tỷ lệ GV/lớp
      | teachers per class | định mức giáo viên/lớp thực tế
    `),
  ],
  [
    'pupils-per-teacher',
    wordList(`
      số học sinh/giáo viên | HS/GV | bình quân học sinh/giáo viên | tỷ lệ học sinh/giáo viên
      | pupils per teacher | pupil teacher ratio | student teacher ratio
    `),
  ],
  ['female-pupil-share', ['tỷ lệ học sinh nữ', 'tỷ lệ nữ sinh', 'share of girls']],
  [
    'ethnic-minority-pupil-share',
    ['tỷ lệ học sinh dân tộc', 'tỷ lệ học sinh DTTS', 'tỷ lệ học sinh người DTTS'],
  ],
  ['female-teacher-share', ['tỷ lệ giáo viên nữ', 'tỷ lệ nữ giáo viên']],
  [
    'school-sites',
    wordList(`
      số điểm trường | số điểm trường lẻ và chính | school sites | sites
    `),
  ],
  [
    'nursery-enrolment-rate',
    wordList(`
      tỷ lệ huy động nhà trẻ | tỷ lệ huy động trẻ nhà trẻ ra lớp | tỷ lệ huy động trẻ dưới 3
      tuổi | tỷ lệ trẻ nhà trẻ đến lớp
    `),
  ],
  [
    'kindergarten-enrolment-rate',
    wordList(`
      tỷ lệ huy động mẫu giáo | tỷ lệ huy động trẻ mẫu giáo | tỷ lệ huy động trẻ mẫu giáo ra
      lớp | tỷ lệ huy động trẻ 3-5 tuổi | tỷ lệ trẻ mẫu giáo đến lớp
    `),
  ],
  [
    'age4-enrolment-rate',
    ['tỷ lệ trẻ 4 tuổi ra lớp', 'tỷ lệ trẻ 4 tuổi đến lớp', 'tỷ lệ huy động trẻ 4 tuổi ra lớp'],
  ],
  [
    'age5-enrolment-rate',
    wordList(`
      tỷ lệ trẻ 5 tuổi ra lớp | tỷ lệ trẻ 5 tuổi đến trường | tỷ lệ huy động trẻ 5 tuổi | tỷ
      lệ huy động trẻ 5 tuổi ra lớp
    `),
  ],
  [
    'age6-grade1-entry-rate',
    ['tỷ lệ huy động trẻ 6 tuổi vào lớp 1', 'tỷ lệ huy động 6 tuổi vào lớp 1'],
  ],
  [
    'teacher-qualified-rate',
    wordList(`
      tỷ lệ giáo viên đạt chuẩn | tỷ lệ giáo viên đạt chuẩn trở lên | tỷ lệ giáo viên đạt
      chuẩn trình độ đào tạo | tỷ lệ giáo viên đạt chuẩn trình độ đào tạo trở lên
    `),
  ],
  [
    'teacher-above-standard-rate',
    ['tỷ lệ giáo viên trên chuẩn', 'tỷ lệ giáo viên trên chuẩn trình độ đào tạo'],
  ],
  [
    'classrooms',
    wordList(`
      số phòng học | tổng số phòng học | classrooms | number of classrooms
    `),
  ],
  [
    'solid-classroom-rate',
    wordList(`
      tỷ lệ phòng học kiên cố | tỷ lệ phòng kiên cố | tỷ lệ kiên cố hoá phòng học | tỷ lệ kiên
      cố hoá
    `),
  ],
  ['semi-solid-classroom-rate', ['tỷ lệ phòng bán kiên cố']],
  [
    'temporary-classroom-rate',
    ['tỷ lệ phòng học tạm', 'tỷ lệ phòng học tạm, mượn', 'tỷ lệ phòng học tạm, nhờ'],
  ],
  [
    'classrooms-per-class',
    wordList(`
      số phòng học/lớp | phòng học/lớp | tỷ lệ phòng học/lớp | tỷ lệ phòng học/lớp học |
      phòng/lớp | classrooms per class
    `),
  ],
  [
    'national-standard-school-rate',
    wordList(`
      tỷ lệ trường chuẩn quốc gia | tỷ lệ trường ĐCQG | tỷ lệ trường CQG | tỷ lệ trường đạt
      CQG | tỷ lệ đạt chuẩn quốc gia | tỷ lệ chuẩn quốc gia | tỷ lệ trường chuẩn |
      national_standard_rate | national standard school rate | tỷ lệ CQG | tỷ lệ ĐCQG
    `),
  ],
  [
    'national-standard-schools',
    wordList(`
      số trường đạt chuẩn quốc gia | số trường chuẩn quốc gia | số trường đạt CQG | số trường
      chuẩn | số trường đạt chuẩn | national standard schools | so_truong_chuan_quoc_gia | số
      trường đạt chuẩn quốc gia mức độ 1 trở lên
    `),
  ],
  [
    'schools-in-standard-scope',
    ['số trường xét chuẩn quốc gia', 'tổng số trường thuộc diện xét chuẩn'],
  ],
  [
    'schools-national-standard-l2',
    [
      'số trường đạt chuẩn quốc gia mức độ 2',
      'số trường chuẩn quốc gia mức độ 2',
      'số trường đạt CQG mức 2',
    ],
  ],
  [
    'national-standard-level2-share',
    ['tỷ lệ trường chuẩn quốc gia mức độ 2', 'tỷ lệ trường đạt CQG mức 2'],
  ],
  [
    'pcgd-preschool5-status',
    wordList(`
      đạt chuẩn PCGD mầm non 5 tuổi | đạt chuẩn PCGDMN cho trẻ 5 tuổi | PCGDMN cho trẻ em 5
      tuổi | PCGDMNTENT
    `),
  ],
  ['pcgd-preschool4-pilot-status', ['hoàn thành thí điểm PCGD mầm non 4 tuổi']],
  ['pcgd-primary-level', ['PCGD tiểu học', 'mức độ PCGD tiểu học', 'mức độ đạt chuẩn PCGDTH']],
  ['pcgd-lower-secondary-level', ['PCGD THCS', 'mức độ PCGD THCS', 'mức độ đạt chuẩn PCGDTHCS']],
  ['literacy-eradication-level', ['mức độ đạt chuẩn XMC', 'mức độ XMC', 'xoá mù chữ', 'chuẩn XMC']],
  [
    'literacy-class-learners',
    wordList(`
      số học viên xoá mù chữ | số học viên XMC | số người học xoá mù chữ | số học viên các lớp
      xoá mù chữ
    `),
  ],
  ['literacy-rate-level-1', ['tỷ lệ biết chữ mức độ 1', 'tỷ lệ người biết chữ MĐ 1']],
  ['literacy-rate-level-2', ['tỷ lệ biết chữ mức độ 2', 'tỷ lệ người biết chữ MĐ 2']],
  ['clc-count', ['số TTHTCĐ', 'số trung tâm HTCĐ']],
  [
    'clc-participation',
    wordList(`
      số lượt người học tại TTHTCĐ | lượt người học TTHTCĐ | số lượt người tham gia học tập
      tại TTHTCĐ | lượt người học tập
    `),
  ],
  ['preschool-lunch-share', ['tỷ lệ trẻ ăn bán trú', 'tỷ lệ trẻ bán trú']],
  [
    'two-session-pupil-share',
    ['tỷ lệ học sinh học 2 buổi trên ngày', 'tỷ lệ HS học 2 buổi', 'tỷ lệ học 2 buổi/ngày'],
  ],
];

/** Further names of an indicator, as people write them; none for one that is not in the table. */
export const indicatorSynonyms: ReadonlyMap<string, readonly string[]> = new Map(rows);

// What "Trong đó: nữ" means under an indicator, by the words (as header keys) that follow "trong đó".
const subgroupRows: readonly (readonly [
  indicatorId: string,
  words: readonly string[],
  of: string,
])[] = [
  ['pupils', ['nu', 'female'], 'pupils-female'],
  [
    'pupils',
    wordList(`
      dan toc thieu so | dan toc | nguoi dan toc thieu so | ethnic minority
    `),
    'pupils-ethnic-minority',
  ],
  ['teachers', ['nu', 'female', 'women'], 'teachers-female'],
  [
    'teachers',
    wordList(`
      dan toc thieu so | dan toc | nguoi dan toc thieu so | ethnic minority
    `),
    'teachers-ethnic-minority',
  ],
];

/** Indicators that words under a header stand for, and the indicator of that header: "nu" -> pupils-female of pupils. */
export function subgroupsNamed(
  key: string,
): readonly { readonly of: string; readonly id: string }[] {
  return subgroupRows.flatMap(([of, words, id]) => (words.includes(key) ? [{ of, id }] : []));
}
