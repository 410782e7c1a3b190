import type { SheetFaultParams } from '#sheets/sheet-fault.ts';
import type { IntakeTexts } from '#intake/text-types.ts';

const n = (value: number): string => new Intl.NumberFormat('vi').format(value);
const megabytes = (bytes: number): string => `${n(Math.ceil(bytes / 1_000_000))} MB`;

/** Texts of the rules on files and sheets in Vietnamese. */
export const sheetTextsVi: IntakeTexts<SheetFaultParams> = {
  'file-empty': {
    what: () => 'Tệp rỗng.',
    cure: () => 'Chọn tệp có số liệu; có thể lần lưu trước chưa xong.',
  },
  'file-too-large': {
    what: ({ p }) => `Tệp ${megabytes(p.found)}, lớn hơn mức nhận ${megabytes(p.limit)}.`,
    cure: () => 'Chia thành nhiều tệp, hoặc chỉ giữ các biểu cần nạp.',
  },
  'file-not-a-table': {
    what: ({ p }) => `Đây là ${p.found}, không phải bảng số liệu.`,
    cure: () => 'Chọn tệp .xlsx, .csv hoặc .json.',
  },
  'file-markup': {
    what: () => 'Đây là một trang web, không phải bảng số liệu.',
    cure: () => 'Mở bằng Excel rồi lưu thành .xlsx, hoặc tải lại tệp gốc.',
  },
  'file-cut-off': {
    what: () => 'Tệp bị cắt giữa chừng.',
    cure: () => 'Chép hoặc tải lại tệp gốc.',
  },
  'workbook-encrypted': {
    what: () => 'Tệp có mật khẩu.',
    cure: () => 'Mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc, bỏ mật khẩu rồi lưu lại.',
  },
  'workbook-old': {
    what: ({ p }) => `Định dạng ${p.found} không đọc được ở đây.`,
    cure: () => 'Mở bằng Excel hoặc LibreOffice, chọn Lưu thành, kiểu .xlsx.',
  },
  'archive-broken': {
    what: () => 'Tệp nén bị hỏng.',
    cure: () => 'Chép hoặc tải lại tệp gốc; nếu mở được bằng Excel thì lưu lại thành .xlsx.',
  },
  'hash-mismatch': {
    what: () => 'Bảng đã bị sửa sau khi gói được niêm phong: mã kiểm tra không khớp.',
    cure: () => 'Lấy lại gói gốc, hoặc nạp riêng tệp CSV đã sửa.',
  },
  'archive-too-large': {
    what: ({ p }) => `Bên trong tệp lớn hơn mức nhận ${megabytes(p.limit)}.`,
    cure: () => 'Xoá các biểu không cần, hoặc chia thành nhiều tệp.',
  },
  'workbook-broken': {
    what: ({ p }) => `Không đọc được phần ${p.part} của sổ làm việc.`,
    cure: () => 'Mở bằng Excel rồi lưu lại thành .xlsx.',
  },
  'columns-too-many': {
    what: ({ p }) => `Có ${n(p.found)} cột, nhiều hơn mức nhận ${n(p.limit)}.`,
    cure: () => 'Có thể sai dấu ngăn cách; xem lại cách lưu tệp.',
  },
  'rows-too-many': {
    what: ({ p }) => `Nhiều hơn ${n(p.limit)} dòng.`,
    cure: () => 'Chia thành nhiều tệp.',
  },
  'sheet-too-large': {
    what: ({ p }) => `Một biểu có hơn ${n(p.limit)} ô.`,
    cure: () => 'Xoá dòng, cột trống ngoài bảng, hoặc chia thành nhiều tệp.',
  },
  'cell-too-long': {
    what: ({ p }) => `Một ô dài ${n(p.found)} chữ, mức nhận ${n(p.limit)}.`,
    cure: () => 'Có thể thiếu dấu ngoặc kép đóng; xem lại ô này.',
  },
  'json-broken': {
    what: () => 'Tệp JSON sai cú pháp.',
    cure: () => 'Xuất lại tệp từ hệ thống nguồn.',
  },
  'json-too-deep': {
    what: ({ p }) => `JSON lồng quá ${n(p.limit)} tầng.`,
    cure: () => 'Xuất thành một danh sách dòng đơn giản.',
  },
  'json-key-twice': {
    what: ({ p }) => `Tên “${p.key}” có hai lần trong một mục: không rõ giá trị nào đúng.`,
    cure: () => 'Giữ một.',
  },
  'json-not-a-table': {
    what: () => 'JSON không phải danh sách dòng, gói số liệu hay JSON-stat.',
    cure: () => 'Xuất thành một danh sách các dòng có cùng tên cột.',
  },
  'encoding-unknown': {
    what: () => 'Không nhận ra bảng mã chữ của tệp.',
    cure: () => 'Mở bằng Excel, chọn Lưu thành, kiểu “CSV UTF-8” hoặc .xlsx.',
  },
  'letters-lost': {
    what: ({ value }) => `Chữ có dấu đã mất: “${value}”.`,
    cure: () => 'Không khôi phục được từ tệp này; lấy lại tệp gốc và lưu kiểu “CSV UTF-8”.',
  },
  'quote-broken': {
    what: () => 'Dấu ngoặc kép không khớp.',
    cure: () => 'Đóng ngoặc kép, hoặc viết hai dấu "" cho một dấu trong ô.',
  },
  'zero-byte': {
    what: () => 'Tệp có ký tự trống không nhìn thấy (byte 0).',
    cure: () => 'Xuất lại tệp từ hệ thống nguồn.',
  },
  'encoding-converted': {
    what: ({ p }) => `Tệp viết bằng bảng mã ${p.encoding}, đã đổi sang Unicode.`,
    cure: () => 'Nhìn qua tên đơn vị xem đã đúng chữ chưa.',
  },
  'text-not-nfc': {
    what: () => 'Chữ viết dạng tổ hợp, đã đổi sang dựng sẵn.',
    cure: () => 'Không cần làm gì.',
  },
  'row-hidden': {
    what: ({ p }) => `Có ${n(p.rows)} dòng ẩn; vẫn được đọc.`,
    cure: () => 'Bỏ ẩn để kiểm tra, hoặc xoá nếu là dòng nháp.',
  },
  'column-hidden': {
    what: ({ p }) => `Có cột ẩn: ${p.columns}; vẫn được đọc.`,
    cure: () => 'Bỏ ẩn để kiểm tra, hoặc xoá nếu là cột nháp.',
  },
  'sheet-hidden': {
    what: () => 'Biểu này đang ẩn.',
    cure: () => 'Bỏ ẩn để kiểm tra, hoặc bỏ chọn biểu.',
  },
  'formula-without-value': {
    what: ({ p }) => `Công thức ${p.formula} chưa có kết quả trong tệp.`,
    cure: () => 'Mở bằng Excel, bấm F9 rồi lưu lại.',
  },
  'error-cell': {
    what: ({ p }) => `Ô báo lỗi ${p.error} của bảng tính.`,
    cure: () => 'Sửa công thức trong tệp, hoặc gõ số.',
  },
  'cells-too-many': {
    what: ({ p }) => `Dòng có ${n(p.found)} ô, tiêu đề chỉ có ${n(p.expected)} cột.`,
    cure: () => 'Có thể thừa dấu ngăn cách trong một ô: đặt ô đó trong dấu ngoặc kép.',
  },
};
