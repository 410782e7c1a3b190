/** Texts of the page of the map, in Vietnamese. Numbers, periods and names come in already written for the reader. */
export const viMap = {
  lead: 'Tỷ lệ tô màu, số đếm vẽ vòng tròn; mọi kỳ dùng chung một cách chia lớp. Mọi lựa chọn nằm trong đường dẫn.',
  forms: { single: 'Một bản đồ', pair: 'Hai kỳ cạnh nhau', bivariate: 'Hai chỉ số' },
  formChoice: 'Kiểu bản đồ',
  controlSecond: 'Chỉ số thứ hai',
  controlSecondNone: 'chưa chọn',
  controlLeft: 'Kỳ bên trái',
  controlRight: 'Kỳ bên phải',
  controlBase: 'So với kỳ',
  controlMethod: 'Cách chia lớp',
  controlCount: 'Số lớp',
  controlOlder: 'Lấy số kỳ trước nơi thiếu',
  olderHint: 'Nơi chưa có số của kỳ này: vẽ số của kỳ gần nhất trước đó, gạch chéo và ghi rõ kỳ',
  methods: {
    natural: 'Ngắt tự nhiên',
    quantile: 'Số đơn vị đều nhau',
    equal: 'Khoảng đều nhau',
    target: 'Cắt ở kế hoạch',
    whole: 'Cắt ở mức chung',
    own: 'Ngưỡng tự đặt',
  },
  methodTexts: {
    natural: 'ngắt tự nhiên (tổng bình phương chênh lệch trong lớp nhỏ nhất, Fisher)',
    quantile: 'số giá trị đều nhau trong mỗi lớp; giá trị bằng nhau không bị tách',
    equal: 'khoảng đều nhau',
    target: 'cắt ở kế hoạch, mỗi bên chia đều số giá trị',
    whole: 'cắt ở mức chung, mỗi bên chia đều số giá trị',
    own: 'ngưỡng tự đặt',
    steps: 'mỗi mức một lớp',
  },
  ownLabel: 'Ngưỡng, cách nhau dấu chấm phẩy',
  ownHint: '50; 62,5; 70',
  ownApply: 'Chia lớp',
  ownBad: (v: { text: string }) =>
    `Không đọc được “${v.text}”: viết số kiểu 62,5 và cách nhau bằng dấu chấm phẩy.`,
  ownMany: (v: { most: string }) => `Nhiều nhất ${v.most} ngưỡng.`,
  classNote: (v: {
    method: string;
    classes: string;
    values: string;
    periods: string;
    span: string;
  }) =>
    `Cách chia: ${v.method}; ${v.classes} lớp, tính trên ${v.values} giá trị của ${v.periods} kỳ (${v.span}), dùng chung cho mọi kỳ.`,
  cutTarget: (v: { value: string; date: string }) => `Kế hoạch: ${v.value}, hạn ${v.date}.`,
  cutWhole: (v: { place: string; value: string; period: string }) =>
    `Mức của ${v.place}: ${v.value} (${v.period}), giữ nguyên cho mọi kỳ.`,
  remarkFew: (v: { asked: string }) => `Không đủ giá trị khác nhau cho ${v.asked} lớp.`,
  remarkNoCut: 'Không có mức để cắt nên dùng ngắt tự nhiên.',
  circleNote: 'Diện tích vòng tròn tỷ lệ với số đếm, cùng một thang ở mọi kỳ.',
  below: (v: { limit: string }) => `dưới ${v.limit}`,
  between: (v: { from: string; to: string }) => `${v.from} đến dưới ${v.to}`,
  from: (v: { limit: string }) => `từ ${v.limit}`,
  every: 'mọi giá trị',
  legendTitle: 'Lớp và số đơn vị; bấm để lọc',
  legendAll: 'Bỏ lọc',
  legendUnits: (v: { count: string }) => `${v.count} đơn vị`,
  legendPair: (v: { left: string; right: string }) => `${v.left} → ${v.right}`,
  missing: {
    nil: 'không phát sinh',
    'not-collected': 'chưa có số',
    'not-applicable': 'không áp dụng',
    suppressed: 'được ẩn vì số nhỏ',
    withheld: 'có số nhưng chưa dùng được',
  },
  keyIllustrative: 'sọc sáng: số minh hoạ',
  keyIllustrativeCircle: 'nét đứt: số minh hoạ',
  keyOlder: 'gạch chéo: số của kỳ trước',
  slider: 'Kỳ',
  play: 'Chạy',
  pause: 'Dừng',
  previous: 'Kỳ trước',
  next: 'Kỳ sau',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoomReset: 'Toàn cảnh',
  zoomHint: 'Ctrl + lăn chuột, hai ngón tay, hoặc phím +, −, 0 để phóng to, thu nhỏ.',
  keyboard:
    'Bản đồ. Mũi tên đi giữa các đơn vị giáp nhau; phím cách chọn hoặc bỏ chọn; Enter xem nguồn gốc con số; cộng, trừ phóng to, thu nhỏ; số 0 về toàn cảnh.',
  communes: (v: { area: string }) => `Xem các xã của ${v.area}`,
  communesHint: 'Bấm lần nữa vào đơn vị đã chọn để xem các xã.',
  crumbs: 'Đang xem',
  communeTitle: (v: { area: string; count: string }) =>
    `${v.area}: ${v.count} xã, phường, thị trấn`,
  communeNone: 'Gói số liệu chưa có số của xã cho chỉ số này; bản đồ chỉ cho biết xã nằm ở đâu.',
  communeLevels: 'Mức phổ cập, xoá mù chữ của từng xã',
  communesFailed: 'Chưa tải được đường ranh xã.',
  waiting: 'Đang tải bản đồ…',
  noMap: 'Gói số liệu này chưa có bản đồ.',
  noMapText: 'So sánh các đơn vị bằng những hình khác:',
  noFigures: 'Không đơn vị nào có số cho lựa chọn này',
  noFiguresText: 'Đổi cấp học, cách đếm, hoặc hiện lại số minh hoạ.',
  nothingTitle: 'Không vẽ được bản đồ hai chỉ số',
  noPair: {
    'no-second': 'Chọn chỉ số thứ hai, khác chỉ số thứ nhất.',
    count: 'Bản đồ hai chỉ số chỉ tô tỷ lệ và số bình quân; số đếm lớn theo quy mô của đơn vị.',
    steps: 'Mức công nhận và thứ hạng không chia được thành thấp, vừa, cao.',
    'no-figures': 'Không kỳ nào có số của cả hai chỉ số theo đơn vị.',
  },
  pairTitle: (v: { count: string; x: string; y: string }) =>
    `${v.count} đơn vị theo ${v.x} và ${v.y}`,
  pairAxis: (v: { name: string }) => `${v.name} cao hơn`,
  pairCell: (v: { x: string; y: string; count: string }) => `${v.x}; ${v.y}: ${v.count} đơn vị`,
  pairLacks: {
    x: (v: { count: string; name: string }) => `${v.count} đơn vị thiếu ${v.name}`,
    y: (v: { count: string; name: string }) => `${v.count} đơn vị thiếu ${v.name}`,
    both: (v: { count: string; name: string }) => `${v.count} đơn vị thiếu cả hai chỉ số`,
  },
  pairNote: (v: { name: string; limits: string; values: string; periods: string }) =>
    `${v.name}: ngưỡng ${v.limits}, tính trên ${v.values} giá trị của ${v.periods} kỳ.`,
  pairHigh: (v: { count: string; names: string }) =>
    `Cao ở cả hai chỉ số: ${v.count} đơn vị${v.names}.`,
  pairLow: (v: { count: string; names: string }) =>
    `Thấp ở cả hai chỉ số: ${v.count} đơn vị${v.names}.`,
  pairApart: (v: { count: string; high: string; low: string; names: string }) =>
    `${v.high} cao mà ${v.low} thấp: ${v.count} đơn vị${v.names}.`,
  differClock: 'Hai chỉ số đếm vào hai thời điểm khác nhau; đọc vị trí, không suy ra nguyên nhân.',
  differCounting: 'Hai chỉ số theo hai cách đếm khác nhau; đọc vị trí, không suy ra nguyên nhân.',
  subtitle: (v: { name: string; unit: string; periods: string }) =>
    `${v.name} (${v.unit}), ${v.periods}`,
  findings: 'Điều bản đồ cho thấy',
  range: (v: { period: string; high: string; highValue: string; low: string; lowValue: string }) =>
    `${v.period}, cao nhất: ${v.high} (${v.highValue}); thấp nhất: ${v.low} (${v.lowValue}).`,
  equal: (v: { period: string; count: string; value: string }) =>
    `${v.period}, cả ${v.count} đơn vị như nhau: ${v.value}.`,
  only: (v: { period: string; area: string; value: string }) =>
    `${v.period}, chỉ ${v.area} có số: ${v.value}.`,
  moves: (v: { base: string; items: readonly string[] }) =>
    `So với ${v.base}: ${v.items.join(', ')}.`,
  movedUp: (v: { count: string; names: string }) => `${v.count} đơn vị lên lớp trên${v.names}`,
  movedDown: (v: { count: string; names: string }) => `${v.count} đơn vị xuống lớp dưới${v.names}`,
  stayed: (v: { count: string }) => `${v.count} đơn vị giữ nguyên lớp`,
  refused: (v: { base: string; count: string; names: string; reason: string }) =>
    `Không so được với ${v.base} ở ${v.count} đơn vị${v.names}: ${v.reason}.`,
  reasons: {
    missing: 'không có số',
    'different-series': 'đếm theo cách khác',
    rounded: 'số làm tròn',
    'different-definition': 'định nghĩa khác',
    'zero-base': 'kỳ gốc bằng 0',
    boundary: 'địa giới khác',
    'small-base': 'số gốc dưới 30',
    'other-clock': 'đếm vào lúc khác',
  },
  belowTarget: (v: { value: string; period: string; count: string; of: string; names: string }) =>
    `${v.period}, ${v.count}/${v.of} đơn vị dưới kế hoạch ${v.value}${v.names}.`,
  belowWhole: (v: { value: string; period: string; count: string; of: string; names: string }) =>
    `${v.period}, ${v.count}/${v.of} đơn vị dưới mức chung ${v.value}${v.names}.`,
  belowBefore: (v: { text: string; period: string; count: string }) =>
    `${v.text.replace(/\.$/, '')}; ${v.period} là ${v.count} đơn vị.`,
  older: (v: { count: string; names: string }) =>
    `${v.count} đơn vị vẽ số của kỳ trước: ${v.names}.`,
  olderOne: (v: { area: string; period: string }) => `${v.area} (${v.period})`,
  madeUp: 'số minh hoạ',
  stripTitle: (v: { period: string }) => `Phân bố và ngưỡng chia lớp, ${v.period}`,
  tableTitle: 'Bảng số của bản đồ',
  tableUnit: 'Đơn vị',
  tableClass: 'Lớp',
  tableChoose: (v: { area: string }) => `Chọn ${v.area}`,
  openIndicator: 'Trang của chỉ số',
  openCompare: 'So sánh',
};
