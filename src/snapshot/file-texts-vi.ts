import type { RuleTexts } from './rule-text.ts';
import type { FileRuleParams } from './rules.ts';

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 6 });
const n = (value: number) => number.format(value);
const dot = (text: string) => text.replace('.', ',');

const resend = () => 'Chép lại tệp từ nơi gửi, hoặc tải lại; đừng sửa tay.';
const reseal = () => 'Nếu tệp được sửa có chủ ý, chạy lại lệnh đóng gói để ghi mã kiểm mới.';
const asCsv = () => 'Lưu lại dạng CSV UTF-8 (dấu phẩy), giữ nguyên dòng tiêu đề.';

/** Texts of the rules on files and tables in Vietnamese. */
export const fileTextsVi: RuleTexts<keyof FileRuleParams> = {
  'file-not-found': {
    what: () => 'Không có tệp này trong gói.',
    cure: () => 'Thêm tệp, hoặc bỏ nó khỏi datapackage.json.',
  },
  'file-unreadable': {
    what: () => 'Không đọc được tệp.',
    cure: () => 'Kiểm tra quyền đọc hoặc đường mạng, rồi thử lại.',
  },
  'file-empty': { what: () => 'Tệp trống.', cure: resend },
  'html-instead-of-file': {
    what: () => 'Tệp là một trang web (HTML), không phải số liệu.',
    cure: () => 'Máy chủ đã trả về trang báo lỗi hoặc trang đăng nhập: tải lại đúng tệp.',
  },
  'encoding-not-utf8': {
    what: () => 'Chữ trong tệp không phải mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258).',
    cure: asCsv,
  },
  'encoding-utf16': { what: () => 'Tệp mã UTF-16, không phải UTF-8.', cure: asCsv },
  'replacement-character': {
    what: () => 'Có ký tự “�”: một chữ đã hỏng từ trước khi lưu.',
    cure: () => 'Gõ lại chữ bị hỏng theo bản gốc.',
  },
  'byte-order-mark': {
    what: () => 'Đầu tệp có dấu BOM; đã bỏ qua.',
    cure: () => 'Lưu UTF-8 không BOM.',
  },
  'text-not-nfc': {
    what: () => 'Chữ có dấu viết tách rời (NFD); đã ghép lại.',
    cure: () => 'Lưu chữ dựng sẵn (NFC).',
  },
  'file-cut-off': {
    what: ({ params: p }) =>
      `Tệp bị cụt: dòng cuối chỉ có ${p.found} ô trên ${p.expected} và không có xuống dòng.`,
    cure: resend,
  },
  'byte-count': {
    what: ({ params: p }) => `Tệp dài ${n(p.found)} byte, gói ghi ${n(p.expected)}.`,
    cure: reseal,
  },
  'hash-count': {
    what: ({ params: p }) =>
      `Mã kiểm sha256 của tệp là ${p.found.slice(0, 12)}…, gói ghi ${p.expected.slice(0, 12)}…`,
    cure: reseal,
  },
  'hash-missing': {
    what: () => 'Gói không ghi mã kiểm của tệp này, nên không biết tệp có nguyên vẹn không.',
    cure: reseal,
  },
  'json-broken': {
    what: ({ params: p }) => `Tệp JSON hỏng: ${p.message}`,
    cure: () => 'Sửa chỗ báo lỗi; thường là thiếu dấu phẩy, ngoặc hoặc tệp bị cụt.',
  },
  'json-invalid': {
    what: ({ params: p, value }) =>
      `Mục “${p.path}” phải là ${p.expected}${value === '' ? '' : `, đang là ${value}`}.`,
    cure: () => 'Sửa mục này theo mô tả định dạng của gói.',
  },
  'format-newer': {
    what: ({ params: p }) =>
      `Gói theo định dạng ${p.format}; chương trình này đọc đến định dạng ${p.supported}.`,
    cure: () => 'Dùng bản chương trình mới hơn, hoặc gói cũ hơn.',
  },
  'path-unsafe': {
    what: ({ value }) => `Đường dẫn “${value}” ra ngoài gói hoặc có ký tự không cho phép.`,
    cure: () =>
      'Đặt tệp trong thư mục của gói; tên chỉ gồm chữ không dấu, số, “.”, “-”, “_” và “/”.',
  },
  'resource-twice': {
    what: ({ params: p }) => `“${p.name}” được khai hai lần.`,
    cure: () => 'Giữ một mục, bỏ mục kia.',
  },
  'resource-missing': {
    what: ({ params: p }) => `Gói thiếu bảng “${p.name}”.`,
    cure: () => 'Thêm tệp và khai nó trong resources của datapackage.json.',
  },
  'schema-missing': {
    what: ({ params: p }) => `Bảng “${p.name}” không có mô tả cột (schema).`,
    cure: () => 'Thêm schema với danh sách fields.',
  },
  'meta-reference': {
    what: ({ params: p, value }) => `${p.key} ghi “${value}”, nhưng danh sách ${p.list} không có.`,
    cure: ({ params: p }) => `Sửa mã, hoặc thêm nó vào ${p.list}.`,
  },
  'snapshot-draft': {
    what: () => 'Bản số liệu còn là bản nháp.',
    cure: () => 'Soát và duyệt rồi đổi state thành published.',
  },
  'header-wrong': {
    what: ({ value }) => `Dòng đầu không phải tiêu đề của bảng này: “${value}”.`,
    cure: ({ params: p }) => `Dòng đầu phải có các cột: ${p.expected}`,
  },
  'header-delimiter': {
    what: ({ params: p }) =>
      `Các cột ngăn bằng “${p.delimiter === '\t' ? 'Tab' : p.delimiter}”, không phải dấu phẩy.`,
    cure: asCsv,
  },
  'header-blank': {
    what: ({ params: p }) => `Cột thứ ${p.position} không có tên.`,
    cure: () => 'Đặt tên cột, hoặc xoá cột trống.',
  },
  'header-duplicate': {
    what: ({ column }) => `Có hai cột tên “${column}”.`,
    cure: () => 'Giữ một cột, bỏ hoặc đổi tên cột kia.',
  },
  'column-missing': {
    what: ({ column }) => `Thiếu cột “${column}”.`,
    cure: () => 'Thêm cột; ô có thể để trống nếu không bắt buộc.',
  },
  'column-extra': {
    what: ({ column }) => `Cột “${column}” không có trong mô tả của bảng.`,
    cure: () => 'Sửa tên cột cho đúng, bỏ cột, hoặc khai nó trong schema.',
  },
  'column-type': {
    what: ({ params: p, column }) => `Cột “${column}” khai kiểu ${p.found}, cần ${p.expected}.`,
    cure: ({ params: p }) => `Đổi type thành ${p.expected} trong schema.`,
  },
  'row-blank': { what: () => 'Dòng trống; đã bỏ qua.', cure: () => 'Xoá dòng trống.' },
  'cell-extra': {
    what: ({ params: p }) => `Dòng có ${p.found} ô, bảng có ${p.expected} cột.`,
    cure: () => 'Ô có dấu phẩy phải đặt trong ngoặc kép; bỏ dấu phẩy thừa.',
  },
  'cell-missing': {
    what: ({ params: p }) => `Dòng chỉ có ${p.found} ô, bảng có ${p.expected} cột.`,
    cure: () => 'Điền đủ ô; ô trống vẫn cần dấu phẩy.',
  },
  'cell-too-long': {
    what: ({ params: p }) =>
      `Ô dài ${n(p.found)} ký tự; bảng tính chỉ giữ được ${n(p.limit)}, phần sau sẽ mất.`,
    cure: () => 'Rút ngắn nội dung; kiểm tra ngoặc kép mở mà không đóng.',
  },
  'rows-too-many': {
    what: ({ params: p }) => `Bảng có hơn ${n(p.limit)} dòng.`,
    cure: () => 'Chia bảng thành nhiều tệp.',
  },
  'no-rows': {
    what: () => 'Bảng chỉ có tiêu đề, không có dòng nào.',
    cure: () => 'Điền số liệu, hoặc bỏ tệp khỏi gói.',
  },
  'quote-broken': {
    what: () => 'Ngoặc kép mở mà không đóng, hoặc đứng sai chỗ.',
    cure: () => 'Đóng ngoặc kép; ngoặc kép trong ô viết thành hai ("").',
  },
  'cell-space': {
    what: ({ value }) => `Ô “${value}” có khoảng trắng thừa ở đầu hoặc cuối; đã bỏ qua.`,
    cure: () => 'Xoá khoảng trắng thừa.',
  },
  'number-format': {
    what: ({ value }) => `“${value}” không phải số theo cách ghi của gói.`,
    cure: ({ params: p }) => `Ghi ${p.suggestion} (chấm trước phần lẻ, không ngăn hàng nghìn).`,
  },
  'type-error': {
    what: ({ params: p, value }) => `“${value}” không phải kiểu ${p.type}.`,
    cure: ({ params: p }) =>
      p.type === 'date'
        ? 'Ghi ngày dạng 2024-12-31.'
        : 'Sửa ô; chưa có số liệu thì để trống và ghi lý do ở cột missing.',
  },
  'constraint-required': {
    what: ({ column }) => `Ô cột “${column}” bắt buộc phải có.`,
    cure: () => 'Điền ô.',
  },
  'constraint-enum': {
    what: ({ value, column }) => `“${value}” không thuộc các mã của cột “${column}”.`,
    cure: ({ params: p }) => `Dùng một trong: ${p.allowed}`,
  },
  'constraint-minimum': {
    what: ({ params: p, value }) => `${dot(value)} nhỏ hơn mức thấp nhất ${dot(p.limit)}.`,
    cure: () => 'Đối chiếu với bản gốc.',
  },
  'constraint-maximum': {
    what: ({ params: p, value }) => `${dot(value)} lớn hơn mức cao nhất ${dot(p.limit)}.`,
    cure: () => 'Đối chiếu với bản gốc.',
  },
  'constraint-pattern': {
    what: ({ value, column }) => `“${value}” không đúng dạng của cột “${column}”.`,
    cure: ({ params: p }) => `Dạng đúng: ${p.pattern}`,
  },
  'constraint-length': {
    what: ({ params: p, value }) => `“${value}” dài ${p.found} ký tự.`,
    cure: ({ params: p }) => `Cần từ ${p.min}${p.max > 0 ? ` đến ${p.max}` : ''} ký tự.`,
  },
  'unique-error': {
    what: ({ params: p, value }) => `“${value}” đã có ở dòng ${p.firstLine}.`,
    cure: () => 'Mỗi giá trị của cột này chỉ được một lần.',
  },
  'primary-key': {
    what: ({ params: p, value }) => `Khoá “${value}” đã có ở dòng ${p.firstLine}.`,
    cure: () => 'Giữ một dòng; hai số cho một ô thì phải chọn, hoặc tách theo chuỗi.',
  },
  'foreign-key': {
    what: ({ params: p, value }) => `“${value}” không có trong danh sách ${p.list}.`,
    cure: ({ params: p }) => `Sửa mã, hoặc thêm một dòng vào ${p.list}.`,
  },
};
