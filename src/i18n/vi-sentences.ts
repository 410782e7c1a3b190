/** Sentences made from figures. Numbers come in already written for the reader; wording follows the reporting style of the sector. */
export const viSentences = {
  thingSchools: 'trường',
  thingRooms: 'phòng',
  thingTeachers: 'giáo viên',
  thingPupils: 'học sinh',
  thingStaff: 'cán bộ quản lý, giáo viên, nhân viên',
  thingUnits: 'đơn vị',
  rise: 'tăng',
  fall: 'giảm',
  same: 'giữ nguyên',
  leadScale: (v: { period: string; place: string; parts: string }) =>
    `${v.period}, ${v.place} có ${v.parts}.`,
  leadNothing: (v: { period: string; place: string }) =>
    `${v.period}, chưa thu thập được số liệu chung của ${v.place}.`,
  nounOfLevel: ({ noun, level }: { noun: string; level: string }) => `${noun} ${level}`,
  leadPart: (v: { value: string; unit: string }) => `${v.value} ${v.unit}`,
  listAnd: (v: { items: readonly string[] }) =>
    v.items.length < 2
      ? v.items.join('')
      : `${v.items.slice(0, -1).join(', ')} với ${v.items.at(-1)}`,
  leadRate: (v: { name: string; value: string; plan: string }) =>
    `${v.name} đạt ${v.value}${v.plan}.`,
  planAbove: (v: { points: string; target: string }) =>
    `, vượt ${v.points} điểm phần trăm so với kế hoạch (${v.target})`,
  planEqual: (v: { target: string }) => `, bằng kế hoạch (${v.target})`,
  planBelow: (v: { points: string; target: string }) =>
    `, thấp hơn ${v.points} điểm phần trăm so với kế hoạch (${v.target})`,
  changeCount: (v: { direction: string; amount: string; percent: string; base: string }) =>
    `${v.direction} ${v.amount} (${v.percent}%) so với ${v.base}`,
  changeNoBase: 'Chưa có kỳ gốc để so sánh',
  notCompared: (v: { period: string; reason: string }) => `${v.period}: ${v.reason}, không so sánh`,
  reasonMissing: 'không có số',
  reasonDifferentSeries: 'đếm theo cách khác',
  reasonRounded: 'số làm tròn',
  reasonDifferentDefinition: 'định nghĩa khác',
  reasonZeroBase: 'kỳ gốc bằng 0',
  belowTarget: (v: { count: string; target: string; unit: string }) =>
    `${v.count} ${v.unit} chưa tới kế hoạch ${v.target}`,
  belowTargetMissing: (v: {
    count: string;
    target: string;
    unit: string;
    missing: string;
    things: string;
  }) => `${v.count} ${v.unit} chưa tới kế hoạch ${v.target}, còn thiếu ${v.missing} ${v.things}`,
  allReached: (v: { target: string; unit: string }) => `Mọi ${v.unit} đã tới kế hoạch ${v.target}`,
  highLow: (v: { high: string; highValue: string; low: string; lowValue: string }) =>
    `Cao nhất: ${v.high} (${v.highValue}); thấp nhất: ${v.low} (${v.lowValue})`,
  allEqual: (v: { count: string; unit: string; value: string }) =>
    `Cả ${v.count} ${v.unit} như nhau: ${v.value}`,
  onlyOne: (v: { area: string; value: string }) => `Mới có số của ${v.area}: ${v.value}`,
  noUnits: 'Chưa có số liệu theo đơn vị',
  nameAtLevel: (v: { name: string; level: string }) => `${v.name} ${v.level}`,
  trendRise: (v: { name: string; place: string; change: string; from: string; to: string }) =>
    `${v.name} ${v.place} ${v.change} từ ${v.from} đến ${v.to}`,
  trendPoint: (v: { name: string; place: string; value: string; period: string }) =>
    `${v.name} ${v.place}: ${v.value} (${v.period})`,
  trendPoints: (v: { count: string }) =>
    `${v.count} mốc đã công bố, cách đếm khác nhau: không nối thành một đường`,
  trendNothing: 'Chưa có số nào của toàn vùng',
  changedBy: (v: { direction: string; amount: string }) => `${v.direction} ${v.amount}`,
  pointsOf: (v: { points: string }) => `${v.points} điểm phần trăm`,
  changeTitleMost: (v: { area: string; byPercent: boolean; change: string }) =>
    `${v.area} thay đổi nhiều nhất${v.byPercent ? ' theo %' : ''}: ${v.change}`,
  changeTitleNone: 'Chưa so được hai năm này theo đơn vị',
  changeSubtitle: (v: { from: string; to: string; unit: string }) =>
    `Từ ${v.from} đến ${v.to}, ${v.unit}`,
  levelTitle: (v: { name: string; level: string; change: string; from: string; to: string }) =>
    `${v.name} ${v.level} ${v.change} từ ${v.from} đến ${v.to}`,
  levelSubtitle: (v: { name: string; place: string }) =>
    `${v.name} theo cấp học, ${v.place}; mỗi cách đếm một đường riêng`,
  levelTablePlain: 'Quy mô theo cấp học',
  levelTableAgrees: 'Các cấp cộng lại bằng tổng đã in',
  levelTableDiffers: (v: { parts: string }) =>
    `Cộng theo cấp học lệch ${v.parts} so với tổng đã in`,
  levelTableNote: 'Hai nguồn, có thể khác thời điểm chốt. Bảng giữ cả hai, không sửa số nào.',
  levelTableSubtitle: (v: { period: string }) => `Quy mô theo cấp học, ${v.period}`,
  conflictTitle: (v: { count: string; rate: string; total: string; unit: string }) =>
    `“${v.count} ${v.unit}” và “${v.rate}” không thể cùng đúng với ${v.total} ${v.unit}`,
  conflictSubtitle: (v: { printed: string }) =>
    `Nguồn in: “${v.printed}”. Trang này giữ cả hai và tính lại.`,
  conflictColumnDivision: 'Phép tính',
  conflictColumnResult: 'Kết quả',
  conflictColumnVerdict: (v: { rate: string }) => `${v.rate} đã in`,
  attentionConflict: (v: { figure: string }) => `Con số “${v.figure}” chưa khớp`,
  attentionConflictText: (v: { agreeing: string }) =>
    `Tử số của tỷ lệ chưa rõ. Khớp nếu đọc là ${v.agreeing}. Cần văn bản gốc hoặc danh sách trường.`,
  attentionTwoSources: (v: { name: string }) => `${v.name}: các nguồn in khác nhau`,
  attentionTwoSourcesText: (v: { shown: string; others: string }) =>
    `Trang dùng ${v.shown}; nơi khác in ${v.others}. Bảng giữ cả hai.`,
  attentionSum: (v: { name: string }) => `${v.name}: cộng các đơn vị không bằng số toàn vùng`,
  attentionSumText: (v: { sum: string; total: string; covered: string; asked: string }) =>
    `Cộng ${v.covered}/${v.asked} đơn vị được ${v.sum}, số toàn vùng đã in là ${v.total}.`,
  attentionMissing: (v: { name: string }) => `${v.name}: có năm không có số`,
  attentionMissingText: (v: { periods: string }) =>
    `Không có số so được của ${v.periods}. Hình để trống, không nối qua.`,
  attentionWithheld: (v: { name: string; count: string }) =>
    `${v.name}: ${v.count} ô có số sai rõ, không dùng`,
  attentionWithheldText:
    'Nguồn có con số nhưng trái với năm trước, năm sau hoặc với phần của nó; ghi chú ở từng ô nói vì sao.',
  attentionLook: 'Xem',
  worthOfOneLine: (v: { unit: string; value: string }) =>
    `Ở một đơn vị cỡ giữa, một ${v.unit} ứng với ${v.value}.`,
};
