import { viGrid } from './vi-grid.ts';

/** Texts of the page on the quality of the figures, in Vietnamese. Numbers, periods and names come in already written for the reader. */
export const viQuality = {
  ...viGrid,
  lead: (v: { date: string; all: string; parts: string; checks: string; remarked: string }) =>
    `Bản số liệu ${v.date} có ${v.all} số (${v.parts}). Qua ${v.checks} phép kiểm, ${v.remarked} số có điều cần xem. Trang giữ nguyên số đã in và nói rõ chỗ nào chưa khớp.`,
  partPublished: (v: { count: string }) => `${v.count} số công bố`,
  partIllustrative: (v: { count: string }) => `${v.count} số minh hoạ`,
  partPrinted: (v: { count: string }) => `${v.count} số chép nguyên văn từ nguồn`,
  stateChecked: 'Số đã kiểm tra',
  stateCheckedHint: (v: { checks: string }) => `bằng ${v.checks} phép kiểm`,
  stateClean: 'Không có nhận xét',
  stateRemarked: 'Có điều cần xem',
  stateRemarkedHint: (v: { table: string; printed: string }) =>
    `${v.table} trong bảng, ${v.printed} số chép từ nguồn`,
  stateCleanHint: 'đã kiểm tra trừ có điều cần xem',
  stateWarnings: 'Cảnh báo',
  stateWarningsHint: 'phải đọc cùng con số',
  stateNotes: 'Lưu ý',
  stateNotesHint: 'nên xem lại bản gốc',
  stateErrors: 'Lỗi',
  stateErrorsHint: 'gói có lỗi không được công bố',
  kindsTitle: 'Tổng hợp theo loại',
  kindsHint: 'Cảnh báo và lưu ý cộng lại bằng các số ở trên',
  columnKind: 'Loại',
  columnRule: 'Quy tắc',
  columnFindings: 'Số điều',
  columnWarnings: 'Cảnh báo',
  columnNotes: 'Lưu ý',
  rowAll: 'Cộng',
  kinds: {
    rate: 'Tỷ lệ in không khớp phép tính',
    sources: 'Các nguồn in khác nhau',
    sum: 'Cộng các phần không bằng tổng',
    jump: 'Thay đổi lớn so với năm trước',
    gap: 'Năm không có số',
    other: 'Nhận xét khác',
    withheld: 'Số của nguồn sai rõ, không dùng',
    break: 'Mốc làm đứt chuỗi số',
    note: 'Ghi chú của số liệu',
  },
  kindRules: {
    rate: 'Tỷ lệ đã in khác tử số chia mẫu số quá nửa đơn vị của chữ số cuối',
    sources: 'Hai nguồn in hai số cho cùng đơn vị, cùng kỳ, cùng chỉ số',
    sum: 'Các cấp học hoặc các đơn vị cộng lại khác tổng đã in',
    jump: 'Thay đổi quá 30% (tỷ lệ: quá 30 điểm phần trăm); số gốc dưới 30 thì bỏ qua',
    gap: 'Giữa hai năm có số có năm không thu thập được; hình để trống, không nối qua',
    other: 'Điều phép kiểm thấy mà không thuộc các loại trên',
    withheld: 'Trái với năm trước, năm sau hoặc với phần của nó; bảng để trống và ghi lý do',
    break: 'Đổi địa giới, đổi định nghĩa hoặc sửa số: không so sánh qua mốc',
    note: 'Điều người chuẩn bị số liệu ghi ở từng ô hoặc cho cả loạt số',
  },
  filterKind: 'Loại',
  filterArea: 'Đơn vị',
  filterClear: 'Bỏ lọc',
  shown: (v: { count: string; all: string }) => `Đang hiện ${v.count}/${v.all} điều.`,
  shownNone: 'Không có điều nào cho lựa chọn này.',
  itemCount: (v: { count: string }) => `${v.count} điều`,
  rateTitle: (v: { parts: string; unit: string; computed: string; printed: string }) =>
    `${v.parts} ${v.unit} là ${v.computed}, nguồn in ${v.printed}`,
  ratePrinted: 'Nguồn in',
  rateDistance: (v: { points: string }) => `Số tính lại và số in lệch ${v.points} điểm phần trăm.`,
  rateDistancePlain: (v: { amount: string }) => `Số tính lại và số in lệch ${v.amount}.`,
  rateDigitLost: (v: { computed: string; printed: string }) =>
    `Số in là số tính lại bị mất chữ số đầu: ${v.computed} thành ${v.printed}.`,
  rateNoReading: (v: { printed: string }) =>
    `Không cách đọc nào của các số đã in cho ra ${v.printed}.`,
  rateKept:
    'Trang giữ các số đã in và không chọn thay; chỉ văn bản gốc hoặc danh sách trường mới kết luận được.',
  inEnglish: 'bản tiếng Anh',
  sourceOf: (v: { publisher: string; title: string; date: string }) =>
    `Nguồn: ${v.publisher}, “${v.title}”${v.date}.`,
  noDate: 'không ghi ngày',
  sourcesCaption: 'Các con số mà các nguồn in khác nhau',
  columnPrinted: 'Nguồn in',
  columnSource: 'Nguồn',
  columnUsed: 'Trên trang',
  inUse: 'Đang dùng',
  notInUse: 'Để đối chiếu',
  sourcesSpread: (v: { amount: string; percent: string }) =>
    `Cách xa nhất ${v.amount} (${v.percent}%).`,
  sourcesSpreadPoints: (v: { points: string }) => `Cách xa nhất ${v.points} điểm phần trăm.`,
  sourcesWhy: 'Vì sao:',
  sourcesWhyDefault: (v: { source: string }) => `bảng số liệu lấy theo ${v.source}.`,
  sourcesUnused: 'Bảng số liệu của gói chưa có con số này.',
  gridHint: 'Mỗi ô: số con số có được của một đơn vị',
  gridAll: (v: { figures: string; areas: string; periods: string }) =>
    `${v.figures} con số của ${v.areas} đơn vị trong ${v.periods} kỳ`,
  gridIndicator: (v: { name: string; figures: string; areas: string; periods: string }) =>
    `${v.name}: ${v.figures} con số của ${v.areas} đơn vị trong ${v.periods} kỳ`,
  gridPeriod: (v: { period: string; figures: string; areas: string; indicators: string }) =>
    `${v.period}: ${v.figures} con số của ${v.areas} đơn vị, ${v.indicators} chỉ số`,
  gridSubtitle:
    'Số trong ô đếm mọi cấp học, phân tổ và cách đếm. Chọn một chỉ số, hoặc một kỳ, để xem riêng.',
  countsTitle: (v: { figures: string; cells: string }) =>
    `${v.figures} con số trong ${v.cells} ô có dòng, theo chỉ số`,
  countsCaption: 'Số ô của từng chỉ số theo tình trạng',
  columnTotal: 'Cộng',
  countsMore: (v: { count: string }) => `${v.count} chỉ số còn lại`,
  more: (v: { count: string }) => `${v.count} điều còn lại`,
  beyond: (v: { count: string }) =>
    `Còn ${v.count} điều chưa liệt kê ở đây; hãy chọn đơn vị hoặc chỉ số ở trên.`,
  jump: (v: {
    period: string;
    place: string;
    value: string;
    direction: string;
    amount: string;
    before: string;
    beforePeriod: string;
  }) =>
    `${v.period}, ${v.place}: ${v.value}, ${v.direction} ${v.amount} so với ${v.before} của ${v.beforePeriod}.`,
  sumLevels: (v: SumWords) =>
    `${v.period}, ${v.place}: cộng ${v.count} cấp học được ${v.sum}, tổng đã in là ${v.total}, lệch ${v.difference}.`,
  sumUnits: (v: SumWords) =>
    `${v.period}, ${v.place}: cộng ${v.count} đơn vị được ${v.sum}, số chung đã in là ${v.total}, lệch ${v.difference}.`,
  sumFields: (v: SumWords) =>
    `${v.period}, ${v.place}: cộng ${v.count} phần được ${v.sum}, tổng đã in là ${v.total}, lệch ${v.difference}.`,
  gap: (v: { place: string; periods: string; levels: string }) =>
    `${v.place}: không có số của ${v.periods}${v.levels}.`,
  inLevels: (v: { levels: string }) => ` ở ${v.levels}`,
  someAreas: (v: { count: string }) => `${v.count} đơn vị`,
  notYetInForce: (v: { period: string; place: string; date: string }) =>
    `${v.period}, ${v.place}: đơn vị này có từ ngày ${v.date}, sau kỳ của con số.`,
  otherAt: (v: { period: string; place: string; text: string }) =>
    `${v.period}, ${v.place}: ${v.text}`,
  withheld: (v: { period: string; place: string; value: string }) =>
    `${v.period}, ${v.place}: nguồn in ${v.value}, bảng không dùng.`,
  withheldUnprinted: (v: { period: string; place: string }) =>
    `${v.period}, ${v.place}: nguồn có số sai rõ, bảng không dùng.`,
  breakAt: (v: { date: string; text: string }) => `${v.date}: ${v.text}`,
  noteCells: (v: { place: string; cells: string }) => `${v.place}, ${v.cells} ô`,
  noteGeneral: 'Ghi chú chung',
  andOthers: (v: { first: string; count: string }) => `${v.first} và ${v.count} chỉ số khác`,
};

/** Facts of a sentence on a sum. */
interface SumWords {
  readonly period: string;
  readonly place: string;
  readonly count: string;
  readonly sum: string;
  readonly total: string;
  readonly difference: string;
}
