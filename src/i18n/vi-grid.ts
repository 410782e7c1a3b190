/** Texts of the grid of unit, period and indicator, in Vietnamese. */
export const viGrid = {
  columnArea: 'Đơn vị',
  columnIndicator: 'Chỉ số',
  states: {
    published: 'số công bố',
    illustrative: 'số minh hoạ',
    mixed: 'có cả hai',
    nil: 'không phát sinh',
    'not-collected': 'chưa thu thập được',
    'not-applicable': 'không áp dụng',
    suppressed: 'được ẩn',
    withheld: 'số sai rõ, không dùng',
    absent: 'không có dòng nào',
  },
  legendPartial: 'thiếu một phần',
  gridTitle: 'Độ đủ của số liệu',
  gridNothing: 'Không có ô nào cho lựa chọn này.',
  filterPeriod: 'Xem riêng một kỳ',
  filterAll: 'Tất cả',
  filterIndicator: 'Chỉ số',
  changes: {
    added: 'số mới từ tệp',
    changed: 'số khác bản đang công bố',
    removed: 'số đã công bố bị bỏ',
  },
  changeAdded: (v: { count: string }) => `${v.count} số mới`,
  changeChanged: (v: { count: string }) => `${v.count} số khác`,
  changeRemoved: (v: { count: string }) => `${v.count} số bị bỏ`,
};

/** Texts of the grid in one language. */
export type GridTexts = typeof viGrid;
