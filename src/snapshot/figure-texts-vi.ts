import type { RuleTexts } from './rule-text.ts';
import type { FigureRuleParams, TotalParams } from './rules.ts';

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 6 });
const n = (value: number) => number.format(value);
/** A number as printed, all its decimals kept: "235731" -> "235.731", "72.0" -> "72,0". */
const dot = (text: string) => {
  const [whole = '', fraction] = text.split('.');
  return /^-?\d+$/.test(whole) ? [n(Number(whole)), fraction].filter(Boolean).join(',') : text;
};

const asFraction = (a: number, b: number) => `${n(a)}/${n(b)}`;
const totalOf = ({ indicator, area, period, level }: TotalParams) =>
  [indicator, area, period, level].filter((part) => part !== '').join(', ');

/** Texts of the rules on figures in Vietnamese. */
export const figureTextsVi: RuleTexts<keyof FigureRuleParams> = {
  'value-or-missing': {
    what: ({ value }) =>
      value === ''
        ? 'Dòng không có số cũng không ghi vì sao thiếu.'
        : `Vừa có số vừa ghi thiếu: ${value}.`,
    cure: () =>
      'Điền đúng một trong hai cột value và missing (nil, not-collected, not-applicable, suppressed, withheld).',
  },
  'period-format': {
    what: ({ value }) => `“${value}” không phải kỳ số liệu.`,
    cure: () =>
      'Năm học là hai năm liền nhau (2024-2025); năm: 2024; tháng: 2024-07; ngày: 2024-12-31.',
  },
  'period-span': {
    what: ({ value }) => `“${value}” không phải hai năm liền nhau.`,
    cure: () =>
      'Ghi đúng năm học; giai đoạn nhiều năm chỉ dùng cho chuỗi số rời (joinable = false).',
  },
  'count-not-whole': {
    what: ({ value }) => `“${value}” không phải số đếm (số nguyên từ 0 trở lên).`,
    cure: ({ params: p }) =>
      p.suggestion === ''
        ? 'Đối chiếu với bản gốc.'
        : `Nếu chấm là ngăn hàng nghìn, ghi ${p.suggestion}.`,
  },
  'status-step': {
    what: ({ value }) => `“${value}” không phải một mức của thang.`,
    cure: ({ params: p }) => `Ghi số từ 0 đến ${p.steps}.`,
  },
  'cell-twice': {
    what: ({ params: p, value }) =>
      `Đã có số cho “${value}” ở ${p.firstFile}, dòng ${p.firstLine}.`,
    cure: () => 'Giữ một dòng; hai nguồn khác nhau thì ghi cả hai vào published.csv.',
  },
  'reference-date': {
    what: ({ params: p, value }) => `Ngày ${value} nằm xa kỳ ${p.period}.`,
    cure: () => 'Xem lại nhãn năm hoặc ngày tham chiếu.',
  },
  'area-abolished': {
    what: ({ params: p, value }) =>
      `“${value}” hết hiệu lực ngày ${p.date}, số liệu là của ${p.period}.`,
    cure: () => 'Dùng mã đơn vị mới cho kỳ này.',
  },
  'area-not-in-force': {
    what: ({ params: p, value }) => `“${value}” có từ ngày ${p.date}, số liệu là của ${p.period}.`,
    cure: () =>
      'Nếu số được tính lại theo địa bàn mới, ghi status là derived; nếu không, dùng mã cũ.',
  },
  'denominator-zero': {
    what: () => 'Mẫu số bằng 0 mà vẫn có tỷ lệ.',
    cure: () => 'Bỏ số, ghi missing là not-applicable.',
  },
  'numerator-over-denominator': {
    what: ({ params: p }) => `Tử số ${n(p.numerator)} lớn hơn mẫu số ${n(p.denominator)}.`,
    cure: () => 'Đối chiếu tử số và mẫu số với bản gốc.',
  },
  'ratio-parts': {
    what: ({ params: p, value }) =>
      `Ghi ${dot(value)}, nhưng ${asFraction(p.numerator, p.denominator)} là ${dot(p.computed)}.`,
    cure: () => 'Giữ cả hai; hỏi nơi cấp số xem tử số, mẫu số hay tỷ lệ sai.',
  },
  'percent-range': {
    what: ({ value }) => `Tỷ lệ ${dot(value)}% nằm ngoài 0 đến 100.`,
    cure: () => 'Đối chiếu với bản gốc; 72,2% ghi là 72.2.',
  },
  'percent-over-100': {
    what: ({ value }) => `Tỷ lệ ${dot(value)}% lớn hơn 100.`,
    cure: () => 'Có thể đúng nếu dân số độ tuổi và số đi học lấy từ hai nguồn; xem lại và ghi chú.',
  },
  'plausible-range': {
    what: ({ params: p, value }) =>
      `${dot(value)} nằm ngoài khoảng thường gặp, từ ${n(p.min)} đến ${n(p.max)}.`,
    cure: () => 'Đối chiếu với bản gốc; đúng thì ghi chú lý do.',
  },
  'levels-total': {
    what: ({ params: p }) =>
      `${totalOf(p)}: ${p.parts} cấp cộng lại ${n(p.sum)}, tổng ghi ${n(p.total)} (lệch ${n(p.sum - p.total)}).`,
    cure: () => 'Xem lại từng cấp và tổng; số công bố thì giữ nguyên và ghi chú.',
  },
  'fields-total': {
    what: ({ params: p }) =>
      `${totalOf(p)}: ${p.parts} nhóm cộng lại ${n(p.sum)}, tổng ghi ${n(p.total)} (lệch ${n(p.sum - p.total)}).`,
    cure: () => 'Xem lại từng nhóm và tổng.',
  },
  'units-total': {
    what: ({ params: p }) =>
      `${totalOf(p)}: ${p.parts} đơn vị cộng lại ${n(p.sum)}, toàn vùng ghi ${n(p.total)} (lệch ${n(p.sum - p.total)}).`,
    cure: () => 'Số minh hoạ phải cộng đúng tổng đã công bố; số công bố thì giữ cả hai và ghi chú.',
  },
  'units-missing': {
    what: ({ params: p }) => `${p.indicator}, ${p.period}: phép chia minh hoạ thiếu ${p.units}.`,
    cure: () => 'Chia lại cho đủ đơn vị, nếu không tổng sẽ hụt.',
  },
  'part-over-whole': {
    what: ({ params: p, value }) =>
      `${p.indicator} (${dot(value)}) lớn hơn ${p.wholeIndicator} (${n(p.whole)}) ở ${p.area}, ${p.period}.`,
    cure: () => 'Một phần không thể lớn hơn toàn bộ: đối chiếu hai số.',
  },
  'shares-total': {
    what: ({ params: p }) =>
      `Kiên cố, bán kiên cố và tạm cộng lại ${n(p.sum)}% ở ${p.area}, ${p.period}.`,
    cure: () => 'Ba tỷ lệ phải cộng thành 100%.',
  },
  'crosswalk-shares': {
    what: ({ params: p }) => `Các phần của ${p.unit} cộng lại ${n(p.sum)}, lớn hơn 1.`,
    cure: () =>
      'Một đơn vị chia ra thì các phần cộng lại không quá 1: đối chiếu các dòng của đơn vị.',
  },
  'published-ratio': {
    what: ({ params: p, value }) =>
      `In ${dot(value)}, nhưng ${p.numerator}/${p.denominator} là ${dot(p.computed)}.`,
    cure: ({ params: p }) =>
      `Giữ nguyên số in và hỏi nguồn. ${p.readings === '' ? 'Không cách đọc nào khớp.' : `Cách đọc khớp: ${p.readings}.`}`,
  },
  'sources-differ': {
    what: ({ params: p, value }) =>
      `${p.source} in ${dot(value)}, ${p.otherSource} in ${dot(p.otherValue)} (dòng ${p.otherLine}).`,
    cure: () => 'Chọn nguồn ưu tiên; giữ cả hai số.',
  },
  'yearly-jump': {
    what: ({ params: p, value }) =>
      `${p.indicator}, ${p.area}, ${p.period}: từ ${n(p.before)} năm trước thành ${dot(value)}.`,
    cure: () => 'Đối chiếu với bản gốc; đúng thì ghi một sự kiện hoặc ghi chú.',
  },
  'year-gap': {
    what: ({ params: p }) => `${p.indicator}, ${p.area}: không có dòng nào cho ${p.period}.`,
    cure: () => 'Thêm dòng với missing là not-collected để nói rõ vì sao trống.',
  },
};
