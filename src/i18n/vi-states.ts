/** Texts of loading, empty and failing states: what happened, what is still shown, what to do. */
export const viStates = {
  loading: (v: { what: string; size: string }) => `Đang đọc ${v.what}${v.size}`,
  loadingSlow: (v: { what: string; seconds: string }) =>
    `Vẫn đang đọc ${v.what}, đã ${v.seconds} giây. Mạng chậm; trang vẫn dùng được.`,
  appFailed:
    'Trang gặp lỗi trong chương trình và không hiện tiếp được. Số liệu không bị ảnh hưởng.',
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  stillShown: 'Số đang hiện trên trang vẫn giữ nguyên.',
  dataCode: 'trang này',
  dataManifest: 'bảng kê của bản số liệu',
  dataCore: 'số liệu chung của gói',
  dataIndicator: (v: { name: string }) => `số liệu của “${v.name}”`,
  dataThisPage: 'số liệu của trang này',
  dataAll: 'số liệu theo đơn vị',
  dataMap: 'đường ranh bản đồ',
  dataPlaces: 'tên xã cũ và mới',
  dataFile: (v: { file: string }) => `tệp ${v.file}`,
  dataOther: (v: { name: string }) => v.name,
  problemNetwork: (v: { what: string }) => `Không nối được tới máy chủ khi đọc ${v.what}.`,
  problemNotFound: (v: { what: string }) =>
    `Máy chủ không có ${v.what}. Bản số liệu có thể vừa được thay.`,
  problemServer: (v: { what: string }) => `Máy chủ báo lỗi khi đọc ${v.what}.`,
  problemCutOff: (v: { what: string }) => `Tải dở: ${v.what} đến không đủ.`,
  problemWrongHash: (v: { what: string }) =>
    `Sai mã kiểm tra: ${v.what} không đúng với bản đã công bố nên không dùng.`,
  problemMarkup: (v: { what: string }) => `Máy chủ trả về một trang web thay cho ${v.what}.`,
  problemEmpty: (v: { what: string }) => `Tệp rỗng: ${v.what}.`,
  problemNotASlice: (v: { what: string }) => `Không đọc được ${v.what}: tệp không đúng định dạng.`,
  problemWrongHeader: (v: { what: string }) => `Hàng tiêu đề của ${v.what} không đúng như bản kê.`,
  problemNewerFormat: (v: { what: string }) => `Trang đang mở cũ hơn ${v.what}.`,
  problemCode: (v: { what: string }) =>
    `Không tải được phần chương trình để hiện ${v.what}: mất kết nối, hoặc trang vừa có bản mới.`,
  cureNetwork: 'Kiểm tra mạng rồi thử lại; có mạng lại thì trang tự đọc tiếp.',
  cureCode: 'Kiểm tra mạng rồi thử lại; nếu vẫn không được, tải lại trang.',
  cureNotFound: 'Tải lại trang để lấy bản mới; nếu vẫn thiếu, báo nơi công bố.',
  cureServer: 'Thử lại sau ít phút.',
  cureCutOff: 'Thử lại; nếu lặp lại, mạng đang chập chờn.',
  cureWrongHash: 'Tải lại trang; nếu vẫn vậy, báo nơi công bố.',
  cureFile: 'Báo nơi công bố kiểm tra tệp trên máy chủ.',
  cureReload: 'Tải lại trang để dùng bản mới.',
  emptyTitle: (v: { period: string }) => `Không có số cho lựa chọn này (${v.period})`,
  emptyNearest: (v: { period: string }) => `Xem ${v.period}, kỳ gần nhất có số`,
  emptyPublishedOnly:
    'Đang ẩn số minh hoạ. Theo đơn vị chưa có số nào được công bố cho lựa chọn này.',
  emptyShowIllustrative: 'Hiện số minh hoạ',
  chartFailed: 'Không tải được phần chương trình vẽ hình này. Bảng số vẫn đủ.',
  noScript:
    'Trình duyệt đang tắt JavaScript: trang hiện số và bảng của bản đã công bố; đổi năm, tìm kiếm và nguồn gốc con số cần bật JavaScript.',
};
