import { headerKey } from './header-key.ts';
import { wordList } from './word-list.ts';

/** A part of a whole: which way of splitting, and which part; ids of the data format. */
export interface Category {
  readonly dimension: 'ownership' | 'institutionType' | 'learningField' | 'learningModel' | 'sex';
  readonly value: string;
}

/** A name of a category. */
export interface CategoryName {
  readonly key: string;
  readonly category: Category;
  /** False where the name is narrower than the category: "tư thục" is only most of "ngoài công lập". */
  readonly isExact: boolean;
  /** Whether the name may stand inside a longer header: "Số trường công lập". */
  readonly insideHeaders: boolean;
}

type Row = readonly [
  Category['dimension'],
  string,
  readonly string[],
  narrower?: readonly string[],
];

const rows: readonly Row[] = [
  ['ownership', 'public', ['công lập', 'public', 'trường công lập', 'CL']],
  [
    'ownership',
    'nonPublic',
    wordList(`
      ngoài công lập | non-public | nonPublic | NCL | tư thục, dân lập | dân lập, tư thục
    `),
    ['tư thục', 'dân lập', 'private', 'people-founded'],
  ],
  [
    'institutionType',
    'primaryLowerSecondary',
    wordList(`
      TH&THCS | TH và THCS | primary and lower secondary | primaryLowerSecondary
    `),
  ],
  [
    'institutionType',
    'lowerUpperSecondary',
    wordList(`
      THCS&THPT | THCS và THPT | lower and upper secondary | lowerUpperSecondary
    `),
  ],
  ['learningField', 'law', ['pháp luật', 'law']],
  [
    'learningField',
    'cultureSociety',
    wordList(`
      văn hoá - xã hội | văn hoá, xã hội | văn hoá xã hội | culture and society |
      cultureSociety
    `),
  ],
  ['learningField', 'environment', ['môi trường', 'environment']],
  ['learningField', 'health', ['sức khoẻ', 'y tế, sức khoẻ', 'chăm sóc sức khoẻ', 'health']],
  ['learningField', 'economy', ['kinh tế', 'phát triển kinh tế', 'economy']],
  ['learningField', 'other', ['lĩnh vực khác', 'khác', 'nội dung khác', 'other']],
  ['learningModel', 'family', ['gia đình học tập', 'family']],
  ['learningModel', 'clan', ['dòng họ học tập', 'clan']],
  ['learningModel', 'community', ['cộng đồng học tập', 'community']],
  ['learningModel', 'unit', ['đơn vị học tập', 'unit']],
];

/** Every name of a category, the longest first. Sexes are apart: "nam" without marks is also "năm". */
export const categoryNames: readonly CategoryName[] = rows
  .flatMap(([dimension, value, exact, narrower = []]) =>
    [...exact, ...narrower].map((name): CategoryName => ({
      key: headerKey(name),
      category: { dimension, value },
      isExact: exact.includes(name),
      insideHeaders:
        (dimension === 'ownership' && !/^(?:public|trường)|^.{0,3}$/u.test(name)) ||
        (dimension === 'institutionType' && / |&|-/.test(name)),
    })),
  )
  .toSorted((a, b) => b.key.length - a.key.length);
