import { foldText } from '#lib/fold.ts';
import { wordList } from './word-list.ts';

// Folded words that may follow a number and say what was counted. Scales ("nghìn") are not among them: they change the value.
const nouns: ReadonlySet<string> = new Set(
  wordList(`
      em | hs | hoc sinh | hoc vien | sinh vien | tre | tre em | chau | nguoi | luot
      nguoi | luot | gv | giao vien | can bo | cbql | can bo quan ly | nhan vien | nv | truong
      | truong hoc | diem truong | co so | csgd | trung tam | lop | lop hoc | nhom | nhom tre
      | nhom lop | phong | phong hoc | don vi | xa | phuong | xa phuong | huyen | tinh | thon
      | bo | y kien | tuoi | ho | gia dinh | dong ho | cong dong | van ban | pupils | pupil | students | student | children |
      learners | people | person | persons | teachers | teacher | staff | schools | school | classes |
      class | rooms | classrooms | sites | centres | hoc sinh lop | hs lop | giao vien lop |
      gv lop | hoc sinh giao vien | phong lop | phong hoc lop | pupils per class | teachers
      per class | pupils per teacher
    `),
);

const points: ReadonlySet<string> = new Set(['diem phan tram', 'diem', 'percentage points', 'pp']);

/** Whether a short text names a thing that is counted: "em", "học sinh", "trường", "nhóm/lớp", "pupils per class". */
export function isCountedNoun(text: string): boolean {
  return text.length <= 40 && nouns.has(foldText(text));
}

/** Whether a short text says percentage points: "điểm %", "điểm phần trăm", "pp". */
export function isPercentagePoints(text: string): boolean {
  return text.length <= 40 && points.has(foldText(text));
}
