/** Texts of the pages of units: they come with those pages, not with every page. */
export const viArea = {
  columnRank: 'Thứ hạng',
  columnTrend: 'Diễn biến',
  areaLead: (v: { area: string; place: string; count: string; period: string }) =>
    `${v.area} thuộc ${v.place}: ${v.count} chỉ số, phần lớn của ${v.period}.`,
  areaAloneLead: (v: { area: string; count: string; period: string }) =>
    `${v.area}: ${v.count} chỉ số, phần lớn của ${v.period}.`,
  areaFormedFrom: (v: { areas: string }) => `Thành lập từ ${v.areas}.`,
  areaNowPartOf: (v: { areas: string }) => `Nay thuộc ${v.areas}.`,
  areaIllustrativeLead: (v: { published: string; count: string }) =>
    `${v.published}/${v.count} chỉ số là số đã công bố, còn lại là số minh hoạ.`,
  rankOf: (v: { rank: string; count: string }) => `${v.rank}/${v.count}`,
  unitChartTitle: (v: { area: string; name: string }) => `${v.name}: ${v.area} bên cạnh toàn vùng`,
  boundaryValid: (v: { from: string; to: string }) =>
    `Địa giới${v.from === '' ? '' : ` từ ${v.from}`}${v.to === '' ? '' : ` đến hết ${v.to}`}`,
  previousUnit: 'Đơn vị trước',
  nextUnit: 'Đơn vị sau',
  print: 'In trang này',
  columnCode: 'Mã số',
  columnTo: 'Đến ngày',
  columnFrom: 'Từ ngày',
  columnPredecessor: 'Gồm các đơn vị trước đó',
  columnSuccessor: 'Đơn vị kế tục',
};
