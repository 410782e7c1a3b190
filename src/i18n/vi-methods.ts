/** Texts of the page on methods alone, in Vietnamese. */
export const viMethods = {
  methodsCountingsHint: 'Hai cách đếm không bao giờ nối thành một đường',
  methodsSources: 'Nguồn',
  methodsFiles: 'Tệp của bản số liệu',
  methodsFilesHint: 'CSV và JSON như đã nhận, có mã băm SHA-256 trong datapackage.json',
  methodsParquet: 'Mọi số liệu trong một tệp Parquet',
  methodsParquetHint:
    '(xếp theo chỉ số, cấp học, kỳ, đơn vị; mở bằng DuckDB, Python, R). Các tệp CSV ở trên vẫn là bản gốc.',
  methodsBoundary: 'Bản đồ',
  methodsEvents: 'Mốc thay đổi',
  columnSource: 'Nguồn',
  columnPublisher: 'Nơi công bố',
  columnDate: 'Ngày',
};
