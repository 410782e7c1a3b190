/** Texts of the page on methods alone, in Vietnamese. */
export const viMethods = {
  methodsCountingsHint: 'Hai cách đếm không bao giờ nối thành một đường',
  methodsSources: 'Nguồn',
  methodsFiles: 'Tệp của bản số liệu',
  methodsFilesHint: 'CSV và JSON như đã nhận, có mã băm SHA-256 trong datapackage.json',
  methodsBoundary: 'Bản đồ',
  methodsEvents: 'Mốc thay đổi',
  columnSource: 'Nguồn',
  columnPublisher: 'Nơi công bố',
  columnDate: 'Ngày',
};
