import type { AskedRuleParams } from '#intake/asked-rules.ts';
import type { IntakeTexts } from '#intake/text-types.ts';

/** Texts of the questions about whole tables and columns in Vietnamese. */
export const askedTextsVi: IntakeTexts<AskedRuleParams> = {
  'table-apart': {
    what: ({ p }) => `Từ dòng này là bảng ${p.table} của biểu; đọc riêng.`,
    cure: () => 'Không phải làm gì. Nếu không cần bảng này, bỏ chọn ở mục “Đọc những bảng nào”.',
  },
  'table-left-out': {
    what: ({ p }) => `Bảng ${p.table} của biểu không đọc, vì bạn không chọn.`,
    cure: () => 'Nếu cần, chọn lại ở mục “Đọc những bảng nào”.',
  },
  'level-combined': {
    what: ({ value }) =>
      `“${value}”: trường nhiều cấp, không thuộc riêng một cấp nào; chưa rõ con số này đếm gì.`,
    cure: () =>
      'Tách số của từng cấp, hoặc chọn ở “Mỗi cột đọc là gì” phân tổ trường nhiều cấp; không cần thì bỏ qua.',
  },
  'date-not-read': {
    what: ({ value }) =>
      `“${value}” không phải một ngày hay một tháng; ngày lấy số không được ghi.`,
    cure: () => 'Ghi dạng 30/9/2024 hoặc 9/2024, hoặc để trống.',
  },
  'two-sources': {
    what: ({ value, p }) =>
      `Hai nguồn cho một con số: ${p.firstSource} ghi ${p.firstValue} (ô ${p.first}), ${p.source} ghi ${value}.`,
    cure: () => 'Chọn nguồn được dùng trước; con số của nguồn kia không nạp.',
  },
  'denominator-unnamed': {
    what: ({ value, p }) =>
      Number(p.least) > Number(p.most)
        ? `Tỷ lệ ${value} ghi cạnh ${p.count} mà không ghi mẫu số; không mẫu số nguyên nào khớp.`
        : p.least === p.most
          ? `Tỷ lệ ${value} ghi cạnh ${p.count} mà không ghi mẫu số; chỉ khớp với ${p.least}.`
          : `Tỷ lệ ${value} ghi cạnh ${p.count} mà không ghi mẫu số; khớp với ${p.least} đến ${p.most}.`,
    cure: () => 'Thêm cột mẫu số (ví dụ: tổng số trường), hoặc giữ và ghi mẫu số là gì.',
  },
  'units-absent': {
    what: ({ p }) => `Bảng năm ${p.period} thiếu: ${p.units}.`,
    cure: () => 'Thêm dòng cho đơn vị còn thiếu; chưa có số thì ghi “…”.',
  },
  'levels-over-schools': {
    what: ({ value, p }) =>
      `Cộng các cấp được ${p.sum} trường, in ${value}: trường nhiều cấp được đếm ở mỗi cấp.`,
    cure: () => 'Không phải lỗi nếu chênh lệch đúng bằng số trường nhiều cấp.',
  },
  'series-unknown': {
    what: ({ value }) => `“${value}” không phải một cách đếm (chuỗi số) của gói.`,
    cure: () => 'Ghi đúng mã hoặc tên của cách đếm, hoặc bỏ qua các dòng này.',
  },
  'series-made-up': {
    what: ({ value }) => `“${value}” là số minh hoạ; vẫn là số minh hoạ khi lưu.`,
    cure: () => 'Nếu là số thật, ghi cách đếm đã công bố vào cột này.',
  },
  'series-in-doubt': {
    what: ({ value, p }) =>
      p.why === 'text'
        ? `“${value}”: tệp có vẻ là số của “${p.series}”, không phải “${p.usual}”.`
        : `Số trong tệp khớp với “${p.series}” hơn là “${p.usual}”.`,
    cure: () => 'Chọn “Cách đếm” cho cả tệp. Hai cách đếm không bao giờ nối vào nhau.',
  },
  'decimal-split': {
    what: ({ value, p }) =>
      `Cột chữ có số “${value}” đứng riêng, còn số liệu bên trái là ${p.figure}, không có phần lẻ: có thể dấu phẩy thập phân đã cắt đôi con số.`,
    cure: ({ p }) =>
      p.meant === ''
        ? 'Lưu tệp với dấu chấm phẩy giữa các cột. Nếu đúng là ghi chú, chọn cột này đọc là “ghi chú”.'
        : `Nếu là ${p.meant}, lưu tệp với dấu chấm phẩy giữa các cột; nếu đúng là ghi chú, chọn cột này đọc là “ghi chú”.`,
  },
};
