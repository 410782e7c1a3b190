import type { IntakeTexts } from '#intake/text-types.ts';
import type { TableRuleParams } from '#intake/rules.ts';

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 6 });
/** A decimal text as printed in Vietnamese: "72.2" -> "72,2", "8365" -> "8.365". */
const dot = (text: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? number.format(Number(text)) : text;
const write = (suggestion: string, otherwise: string): string =>
  suggestion === ''
    ? otherwise
    : `Nếu đúng, ghi ${dot(suggestion)}; nếu không, gõ số theo bản gốc.`;

const reasons: ReadonlyMap<string, string> = new Map([
  ['letter-in-number', 'có chữ lẫn trong số'],
  ['grouping', 'dấu ngăn hàng nghìn không đúng chỗ'],
  ['overflow', 'quá nhiều chữ số'],
  ['exponent', 'viết dạng luỹ thừa'],
  ['spreadsheet-date', 'bảng tính đã tự đổi thành ngày tháng'],
  ['not-consecutive', 'hai năm không liền nhau'],
  ['part-of-year', 'chỉ là một phần của năm học'],
  ['too-long', 'quá dài'],
]);
const why = (reason: string): string => {
  const text = reasons.get(reason);
  return text === undefined ? '' : `: ${text}`;
};
const parts = { area: 'đơn vị', period: 'năm học', indicator: 'chỉ tiêu' } as const;

/** Texts of the rules on tables in Vietnamese. */
export const tableTextsVi: IntakeTexts<TableRuleParams> = {
  'header-not-found': {
    what: () => 'Không tìm thấy hàng tiêu đề và cột số liệu.',
    cure: () => 'Chọn đúng biểu, hoặc chỉ ra hàng tiêu đề (ví dụ: Đơn vị, Số trường, Số lớp).',
  },
  'header-only': {
    what: () => 'Bảng chỉ có tiêu đề, không có dòng số liệu nào.',
    cure: () => 'Chọn tệp có số liệu.',
  },
  'header-duplicate': {
    what: ({ value, p }) => `Cột “${value}” trùng tên với cột ${p.other}.`,
    cure: () => 'Đổi tên một cột, hoặc bỏ cột thừa.',
  },
  'table-below': {
    what: ({ p }) => `Còn ${p.rows} dòng có số không thuộc bảng nào, không đọc.`,
    cure: () =>
      'Nếu là bảng khác, ghi hàng tiêu đề cho nó; nếu thuộc bảng trên, bỏ dòng ghi chú ở giữa.',
  },
  'column-unknown': {
    what: ({ value }) => `Chưa biết cột “${value}” nói gì; có thể nó tách số liệu ra nhiều phần.`,
    cure: () => 'Chọn cột này là gì, hoặc chọn bỏ qua.',
  },
  'heading-not-read': {
    what: ({ value }) => `Dòng “${value}” đổi nghĩa các dòng dưới, máy chưa hiểu.`,
    cure: () => 'Tách thành bảng riêng, hoặc thêm một cột ghi rõ ở từng dòng.',
  },
  'status-not-actual': {
    what: ({ value }) => `“${value}”: không phải số đã thực hiện.`,
    cure: () => 'Bỏ dòng này; kế hoạch, mục tiêu, ước tính không nạp chung với số thực hiện.',
  },
  'unit-unknown': {
    what: ({ value }) => `Chưa biết đơn vị tính “${value}”.`,
    cure: () => 'Ghi đơn vị tính quen dùng (trường, lớp, học sinh, nghìn người, %).',
  },
  'key-blank': {
    what: ({ p }) =>
      p.part === 'level'
        ? 'Ô cấp học trống được đọc là mọi cấp.'
        : 'Ô phân tổ trống được đọc là tất cả.',
    cure: () => 'Điền nếu dòng này chỉ là một phần.',
  },
  'two-breakdowns': {
    what: ({ value }) => `Dòng được tách theo hai cách một lúc: ${value}.`,
    cure: () => 'Mỗi lần chỉ đọc được một cách tách; bỏ bớt một cột hoặc dòng này.',
  },
  'column-ignored': {
    what: ({ value }) => `Cột “${value}” không có số nào, không đọc.`,
    cure: () => 'Không cần làm gì nếu đúng là để trống.',
  },
  'indicator-unknown': {
    what: ({ value }) => `Chưa biết “${value}” là chỉ tiêu nào.`,
    cure: ({ p }) =>
      p.nearest === ''
        ? 'Chọn chỉ tiêu cho cột này, hoặc chọn bỏ qua.'
        : `Gần nhất: ${p.nearest}. Chọn chỉ tiêu đúng, hoặc chọn bỏ qua.`,
  },
  'personal-data': {
    what: ({ value }) => `Cột “${value}” là thông tin của từng người.`,
    cure: () => 'Xoá cột này khỏi tệp: trang chỉ nhận số tổng hợp, không nhận thông tin cá nhân.',
  },
  'key-part-missing': {
    what: ({ p }) => `Bảng không nói số liệu thuộc ${parts[p.part]} nào.`,
    cure: ({ p }) => `Chọn ${parts[p.part]} cho cả bảng, hoặc chỉ ra cột ${parts[p.part]}.`,
  },
  'constant-from-title': {
    what: ({ p }) => `Lấy ${p.part} từ tiêu đề bảng: ${p.meaning}.`,
    cure: () => 'Sửa nếu không đúng.',
  },
  'cells-too-many': {
    what: ({ p }) => `Dòng có ${p.found} ô, tiêu đề chỉ có ${p.expected} cột.`,
    cure: () => 'Có thể thừa dấu ngăn cách trong một ô: đặt ô đó trong dấu ngoặc kép.',
  },
  'cells-too-few': {
    what: ({ p }) => `Dòng chỉ có ${p.found} ô, tiêu đề có ${p.expected} cột.`,
    cure: () => 'Dòng bị cụt; đối chiếu với bản gốc.',
  },
  'year-date-clash': {
    what: ({ p }) => `Tiêu đề ghi ${p.title}, chỗ khác ghi ${p.found}.`,
    cure: () => 'Xem lại nhãn năm: bảng này là của năm học nào?',
  },
  'area-missing': {
    what: () => 'Dòng có số nhưng không có tên hay mã đơn vị.',
    cure: () => 'Điền đơn vị, hoặc xoá dòng.',
  },
  'zero-lost': {
    what: ({ value, p }) => `Mã ${value} mất số 0 ở đầu; theo tên thì là ${p.code}, ${p.area}.`,
    cure: () => 'Không cần làm gì nếu tên đúng; trong Excel, định dạng cột mã là Văn bản.',
  },
  'area-outside': {
    what: ({ value }) => `“${value}” không thuộc gói này.`,
    cure: () => 'Bỏ qua các dòng của đơn vị này, hoặc thêm đơn vị vào gói.',
  },
  'area-unknown': {
    what: ({ value }) => `Không có đơn vị nào tên hoặc mã “${value}”.`,
    cure: ({ p }) =>
      p.nearest === ''
        ? 'Chọn đơn vị trong danh sách.'
        : `Gần nhất: ${p.nearest}. Chọn đúng đơn vị.`,
  },
  'area-ambiguous': {
    what: ({ value }) => `“${value}” có thể là nhiều đơn vị.`,
    cure: ({ p }) => `Chọn một: ${p.candidates}.`,
  },
  'area-code-name-clash': {
    what: ({ value, p }) => `Mã ${value} là ${p.byCode}, nhưng tên ghi là ${p.byName}.`,
    cure: () => 'Sửa mã hoặc tên theo danh mục.',
  },
  'area-not-in-force': {
    what: ({ p }) =>
      `${p.area} không có trong kỳ này: hiệu lực${p.from === '' ? '' : ` từ ${p.from}`}${p.to === '' ? '' : ` đến ${p.to}`}.`,
    cure: () => 'Dùng đơn vị có hiệu lực trong kỳ, hoặc sửa năm học.',
  },
  'area-read-as': {
    what: ({ value, p }) => `“${value}” đọc là ${p.area}.`,
    cure: () => 'Hoàn lại nếu không đúng.',
  },
  'level-unknown': {
    what: ({ value }) => `“${value}” không phải cấp học.`,
    cure: () => 'Ghi: mầm non, tiểu học, THCS, THPT, GDTX, hoặc để trống cho mọi cấp.',
  },
  'category-unknown': {
    what: ({ value }) => `Chưa biết phân tổ “${value}”.`,
    cure: () => 'Chọn phân tổ, hoặc bỏ qua dòng này.',
  },
  'period-not-read': {
    what: ({ value, p }) => `“${value}” không phải năm học${why(p.reason)}.`,
    cure: ({ p }) =>
      p.suggestion === ''
        ? 'Ghi dạng 2024-2025.'
        : `Có thể là ${p.suggestion}. Ghi dạng 2024-2025.`,
  },
  'single-year': {
    what: ({ value }) => `“${value}” chỉ có một năm.`,
    cure: ({ value }) =>
      /^\d{4}$/.test(value)
        ? `Chọn một lần cho cả cột: ${value} là năm bắt đầu (${value}-${Number(value) + 1}) hay năm kết thúc (${Number(value) - 1}-${value}).`
        : 'Chọn một lần cho cả cột: năm bắt đầu hay năm kết thúc của năm học.',
  },
  'number-not-read': {
    what: ({ value, p }) => `“${value}” không phải số${why(p.reason)}.`,
    cure: ({ p }) => write(p.suggestion, 'Gõ lại số theo bản gốc, hoặc chọn lý do thiếu.'),
  },
  'count-not-whole': {
    what: ({ value }) => `“${value}” không phải số nguyên.`,
    cure: ({ p }) => write(p.suggestion, 'Gõ lại số theo bản gốc.'),
  },
  'number-ambiguous': {
    what: ({ value, p }) => `“${value}” có thể đọc là ${p.vi} hoặc ${p.en}.`,
    cure: () => 'Chọn một lần cho cả bảng: dấu chấm ngăn hàng nghìn, hay là dấu thập phân.',
  },
  'convention-mixed': {
    what: ({ p }) => `Hai cách viết số trong một bảng: “${p.vi}” và “${p.en}”.`,
    cure: () => 'Viết thống nhất: dấu chấm ngăn hàng nghìn, dấu phẩy thập phân.',
  },
  'number-tidied': {
    what: ({ value, p }) => `“${value}” đọc là ${dot(p.read)}.`,
    cure: () => 'Hoàn lại nếu không đúng.',
  },
  'share-or-percent': {
    what: ({ value, p }) =>
      `Mọi tỷ lệ trong cột nằm từ 0 đến 1, như “${value}”: có thể là ${dot(p.asPercent)}%.`,
    cure: () => 'Chọn một lần cho cả cột: đã là phần trăm, hay phải nhân 100.',
  },
  'count-negative': {
    what: ({ value }) => `“${value}” là số âm.`,
    cure: () => 'Số đếm không âm; gõ lại theo bản gốc.',
  },
  'unit-clash': {
    what: ({ value, p }) => `“${value}” ghi theo ${p.header}, chỉ tiêu tính bằng ${p.expected}.`,
    cure: () => 'Sửa đơn vị tính, hoặc chọn lại chỉ tiêu của cột.',
  },
  'empty-cell': {
    what: () => 'Ô trống không phải là 0.',
    cure: () => 'Điền số, hoặc chọn lý do: chưa thu thập được, không phát sinh, không áp dụng.',
  },
  'marker-unknown': {
    what: ({ value }) => `Dấu “${value}” không được giải thích; tạm đọc là thiếu số.`,
    cure: () => 'Ghi … nếu chưa thu thập, - nếu không phát sinh, x nếu có số nhưng không công bố.',
  },
  'hidden-revealed': {
    what: ({ p }) => `Số giấu này tính ngược được từ tổng ${p.total}.`,
    cure: () => 'Giấu thêm một phần nữa, hoặc giấu cả tổng.',
  },
  'merged-numbers': {
    what: ({ value, p }) => `Một ô gộp ${p.rows} dòng: số ${value} của dòng nào?`,
    cure: () => 'Bỏ gộp ô và gõ số cho từng dòng.',
  },
  'spreadsheet-error': {
    what: ({ p }) => `Ô báo lỗi ${p.error} của bảng tính.`,
    cure: () => 'Sửa công thức trong tệp, hoặc gõ số.',
  },
  'date-for-number': {
    what: ({ p }) => `Ô chứa ngày ${p.date}, không phải số: bảng tính có thể đã tự đổi.`,
    cure: () => 'Gõ lại số theo bản gốc, định dạng ô là Số.',
  },
  'key-twice': {
    what: ({ value, p }) => `Số này đã có ở ${p.first} (${p.firstValue}), ở đây ghi ${value}.`,
    cure: () => 'Giữ một dòng, bỏ dòng kia.',
  },
  'key-repeated': {
    what: ({ p }) => `Lặp lại đúng số đã có ở ${p.first}.`,
    cure: () => 'Có thể bỏ dòng lặp.',
  },
  'total-mismatch': {
    what: ({ value, p }) =>
      `In ${value}; cộng ${p.parts} phần được ${dot(p.sum)}, lệch ${dot(p.difference)}.`,
    cure: ({ p }) => `Sửa phần sai, sửa tổng thành ${dot(p.sum)}, hoặc giữ cả hai và ghi lý do.`,
  },
  'ratio-mismatch': {
    what: ({ value, p }) =>
      `In ${value}; tính lại ${dot(p.numerator)}/${dot(p.denominator)} được ${dot(p.computed)}.`,
    cure: () => 'Giữ cả hai (trang sẽ hiện cả hai), hoặc sửa số sai.',
  },
  'part-larger': {
    what: ({ value, p }) => `${value} lớn hơn ${p.wholeName} (${p.whole}).`,
    cure: () => 'Phần không thể lớn hơn tổng; xem lại cả hai số.',
  },
  'change-mismatch': {
    what: ({ value, p }) =>
      `Ghi thay đổi ${value}; so với ${dot(p.before)} thì là ${dot(p.computed)}.`,
    cure: () => 'Xem lại số kỳ trước hoặc số thay đổi.',
  },
  'differs-from-snapshot': {
    what: ({ value, p }) => `Bản đang công bố ghi ${dot(p.before)}, tệp này ghi ${value}.`,
    cure: () => 'Giữ số mới và ghi lý do, hoặc giữ số đã công bố.',
  },
  'far-from-known': {
    what: ({ value, p }) => `${value} cách xa số đã biết (${dot(p.before)}) quá hai lần.`,
    cure: () => 'Xem có thừa hay thiếu chữ số, sai đơn vị tính không; nếu đúng, giữ và ghi lý do.',
  },
  'small-count': {
    what: ({ value }) => `Chỉ ${value} người trong nhóm nhạy cảm: có thể nhận ra từng người.`,
    cure: () => 'Nếu không công bố, ghi x thay cho số.',
  },
};
