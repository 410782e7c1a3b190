import type { Localized } from '#domain/localized.ts';
import type { MissingKind } from '#domain/value.ts';
import { wordList } from './word-list.ts';

/** One meaning with all the ways it is written; the table shown to people and the one read by are the same. */
export interface MissingMarker {
  /** As written, lower case; words carry their marks. */
  readonly written: readonly string[];
  readonly kind: MissingKind;
  /**
   * False where publishers use the sign for different things ("x" is hidden here, "not available" elsewhere), so that the
   * file's own legend or a person has to say. True where the meaning is settled in Vietnamese yearbooks or said in words.
   */
  readonly certain: boolean;
  readonly meaning: Localized;
}

const nil: Localized = { vi: 'Không phát sinh', en: 'Nothing occurred' };
const notCollected: Localized = {
  vi: 'Có phát sinh nhưng chưa thu thập được',
  en: 'May have occurred, not collected',
};
const notApplicable: Localized = { vi: 'Không áp dụng', en: 'Not applicable' };
const suppressed: Localized = {
  vi: 'Không công bố để bảo vệ thông tin cá nhân',
  en: 'Known but hidden to protect persons',
};
const withheld: Localized = {
  vi: 'Nguồn in con số sai rõ rệt, không dùng',
  en: 'The source prints a number that is visibly wrong; not used',
};

/** Every marker of a missing figure that is recognised, the settled ones first. Empty cells are not in it. */
export const missingMarkers: readonly MissingMarker[] = [
  { written: ['-', '–', '—', '−', '‐', '‑'], kind: 'nil', certain: true, meaning: nil },
  {
    written: ['không', 'không có', 'không phát sinh', 'nil'],
    kind: 'nil',
    certain: true,
    meaning: nil,
  },
  {
    written: wordList(`
      … | .... | ... | .. | …. | ……
    `),
    kind: 'not-collected',
    certain: true,
    meaning: notCollected,
  },
  {
    written: wordList(`
      không có số liệu | chưa có số liệu | chưa có | chưa thu thập | chưa thu thập được | chưa
      báo cáo | chưa cập nhật | đang cập nhật | không rõ | kcsl | ccsl | not collected |
      not-collected | not available | no data
    `),
    kind: 'not-collected',
    certain: true,
    meaning: notCollected,
  },
  {
    written: wordList(`
      không áp dụng | không thuộc diện | not applicable | not-applicable
    `),
    kind: 'not-applicable',
    certain: true,
    meaning: notApplicable,
  },
  {
    written: ['bảo mật', 'không công bố', 'suppressed', 'confidential'],
    kind: 'suppressed',
    certain: true,
    meaning: suppressed,
  },
  { written: ['withheld'], kind: 'withheld', certain: true, meaning: withheld },
  { written: ['c'], kind: 'suppressed', certain: true, meaning: suppressed },
  { written: ['x', '*', '**'], kind: 'suppressed', certain: false, meaning: suppressed },
  { written: ['.', ':'], kind: 'not-collected', certain: false, meaning: notCollected },
  {
    written: ['n/a', 'n.a.', 'n.a', 'na', 'z'],
    kind: 'not-applicable',
    certain: false,
    meaning: notApplicable,
  },
];
