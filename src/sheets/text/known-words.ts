import { composeLetters } from './compose.ts';

/**
 * Words that stand in nearly every Vietnamese table on schools. They tell which reading of a text is the right one:
 * letters may look plausible in two encodings, words do not.
 */
const phrases = `
huyện|tỉnh|xã|phường|trường|quận|tỷ|tỉ|nữ|thôn
thành phố|thị xã|thị trấn|thị tứ|học sinh|năm học|lớp học|tổng số|tổng cộng|tiểu học|trung học|mầm non|phổ thông
giáo viên|giáo dục|đơn vị|tỷ lệ|tỉ lệ|cơ sở|dân tộc|số lượng|phòng học|cán bộ|quản lý|trẻ em|mẫu giáo|nhà trẻ
công lập|tư thục|chia theo|toàn tỉnh|toàn huyện|toàn trường|ghi chú|nội dung|chỉ tiêu|báo cáo|thống kê|số liệu
đào tạo|tốt nghiệp|nhân viên|bán trú|nội trú|dân lập|khối lớp|số lớp|số trường|tên trường|địa phương
bát xát|mường khương|bắc hà|bảo thắng|bảo yên|văn bàn|lào cai
bà rịa|vũng tàu|bạc liêu|bắc giang|bắc kạn|bắc ninh|bến tre|bình dương|bình định|bình phước|bình thuận|cà mau
cao bằng|cần thơ|đà nẵng|đắk lắk|đắk nông|đắc lắc|đắc nông|điện biên|đồng nai|đồng tháp|hà giang|hà nam|hà nội
hà tĩnh|hải dương|hải phòng|hậu giang|hòa bình|hoà bình|hồ chí|chí minh|hưng yên|khánh hòa|khánh hoà|kiên giang
lai châu|lạng sơn|lâm đồng|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi
quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thanh hoá|thừa thiên|thiên huế
tiền giang|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái
`;

const strong: ReadonlySet<string> = new Set(phrases.trim().split(/[|\n]/));

/** Words that a sound text may hold by chance once its letters are exchanged: "líp" of a bicycle for "lớp". */
const weak: ReadonlySet<string> = new Set(['lớp']);

/** Weight of the known words with Vietnamese letters in a text: each distinct word 2, a weak one 1. */
export function knownWordScore(text: string): number {
  const words = composeLetters(text.toLowerCase()).split(/[^\p{L}\p{M}]+/u);
  const found = new Set<string>();
  let score = 0;
  const meet = (word: string) => {
    const weight = strong.has(word) ? 2 : weak.has(word) ? 1 : 0;
    if (weight === 0 || found.has(word)) return;
    found.add(word);
    score += weight;
  };
  let last = '';
  for (const word of words) {
    meet(word);
    if (last !== '') meet(`${last} ${word}`);
    last = word;
  }
  return score;
}

/** Least score that makes a reading believable: one unmistakable word. */
export const believableScore = 2;
