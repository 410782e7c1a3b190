/** Texts of the page that compares, in Vietnamese. Numbers, periods and names come in already written for the reader. */
export const viCompare = {
  lead: 'Chọn đơn vị, kỳ và chỉ số; hình vẽ đi theo câu hỏi. Mọi lựa chọn nằm trong đường dẫn.',
  controlSecond: 'Chỉ số thứ hai',
  controlSecondNone: 'không',
  controlSet: 'Nhóm đơn vị',
  setAll: (v: { count: string }) => `Tất cả (${v.count})`,
  setPicked: 'Tự chọn',
  setSimilar: (v: { area: string }) => `Giống ${v.area}`,
  controlFrom: 'Từ kỳ',
  controlTo: 'Đến kỳ',
  controlBase: 'Kỳ gốc',
  controlMeasure: 'Cách đo',
  controlPick: 'Thêm đơn vị',
  controlHighlight: 'Làm nổi đơn vị',
  types: {
    city: 'Thành phố',
    town: 'Thị xã',
    district: 'Huyện',
    province: 'Tỉnh',
    municipality: 'Thành phố trực thuộc trung ương',
    ward: 'Phường',
    commune: 'Xã',
    township: 'Thị trấn',
  },
  measures: {
    value: 'Giá trị',
    difference: 'Chênh lệch với kỳ gốc',
    percent: 'Thay đổi so với kỳ gốc (%)',
    index: 'Chỉ số phát triển (kỳ gốc = 100)',
  },
  measurePer: (v: { of: string }) => `Trên một ${v.of}`,
  measurePerThousand: (v: { of: string }) => `Trên 1.000 ${v.of}`,
  unitValue: (v: { unit: string }) => v.unit,
  unitDifference: (v: { unit: string; base: string }) => `${v.unit} so với ${v.base}`,
  unitPoints: (v: { base: string }) => `điểm phần trăm so với ${v.base}`,
  unitPercent: (v: { base: string }) => `% so với ${v.base}`,
  unitIndex: (v: { base: string }) => `${v.base} = 100`,
  unitPer: (v: { unit: string; of: string }) => `${v.unit} trên một ${v.of}`,
  unitPerThousand: (v: { unit: string; of: string }) => `${v.unit} trên 1.000 ${v.of}`,
  figureChoice: 'Kiểu hình',
  kinds: {
    lines: 'Đường',
    bars: 'Xếp hạng',
    dumbbell: 'Hai kỳ',
    slope: 'Dốc',
    multiples: 'Nhiều hình nhỏ',
    heat: 'Bảng màu',
    bump: 'Thứ hạng',
    strip: 'Phân bố',
    scatter: 'Hai chỉ số',
    stack: 'Cơ cấu',
    contribution: 'Đóng góp',
  },
  notDrawn: 'Hình không vẽ được và vì sao',
  whyNot: {
    nothing: 'không có số cho lựa chọn này',
    'one-period': 'cần hai kỳ có số',
    'few-units': 'cần ít nhất ba đơn vị có số',
    'many-units': 'quá 24 đơn vị; chọn một nhóm nhỏ hơn',
    'value-only': 'chỉ vẽ giá trị, không vẽ thay đổi',
    'no-rank': 'không đủ số để xếp hạng công bằng ở hai kỳ',
    'needs-second': 'cần chọn chỉ số thứ hai',
    'no-pair': 'chưa đủ hai đơn vị có số của cả hai chỉ số trong kỳ này',
    'no-parts': 'chỉ số không có các phần cộng lại thành tổng',
    'not-additive': 'chỉ số không cộng được theo đơn vị',
    'not-comparable': 'không đơn vị nào so được hai kỳ',
  },
  nothingTitle: 'Không có số cho lựa chọn này',
  nothingText: 'Đổi kỳ, cấp học hoặc cách đếm. Nếu đang ẩn số minh hoạ, thử hiện lại.',
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
  titleHeat: (v: { name: string; count: string }) => `${v.name}: ${v.count} đơn vị qua các kỳ`,
  titlePlaces: (v: { name: string }) => `Thứ hạng của các đơn vị: ${v.name}`,
  titleScatter: (v: { y: string; x: string }) => `${v.y} bên cạnh ${v.x}`,
  titleStack: (v: { name: string }) => `Cơ cấu ${v.name} của từng đơn vị`,
  stackRange: (v: { part: string; low: string; lowArea: string; high: string; highArea: string }) =>
    `${v.part} chiếm từ ${v.low}% (${v.lowArea}) đến ${v.high}% (${v.highArea})`,
  titleContribution: (v: { name: string; change: string; base: string }) =>
    `${v.name}: các đơn vị cộng lại ${v.change} so với ${v.base}`,
  titleContributionNone: (v: { name: string }) => `${v.name}: đóng góp của từng đơn vị`,
  subtitle: (v: { name: string; unit: string; from: string; to: string }) =>
    v.from === v.to
      ? `${v.name}, ${v.unit}, ${v.to}`
      : `${v.name}, ${v.unit}, ${v.from} đến ${v.to}`,
  subtitleScatter: (v: { period: string }) => `Mỗi chấm một đơn vị, ${v.period}`,
  subtitleContribution: (v: {
    unit: string;
    from: string;
    to: string;
    covered: string;
    asked: string;
  }) => `${v.unit}, từ ${v.from} đến ${v.to}; cộng ${v.covered}/${v.asked} đơn vị so được`,
  crossLines: (v: { place: string }) => `đường kẻ: ${v.place}`,
  heatBelow: (v: { limit: string }) => `dưới ${v.limit}`,
  heatFrom: (v: { limit: string }) => `từ ${v.limit}`,
  heatBetween: (v: { from: string; to: string }) => `${v.from} đến dưới ${v.to}`,
  median: 'đơn vị ở giữa',
  scatterCount: (v: { count: string }) => `${v.count} đơn vị có số của cả hai chỉ số.`,
  scatterSides: (v: { both: string; neither: string; count: string; place: string }) =>
    `Trong ${v.count} đơn vị, ${v.both} cao hơn ${v.place} ở cả hai chỉ số, ${v.neither} thấp hơn ở cả hai.`,
  differClock: 'Hai chỉ số đếm vào hai thời điểm khác nhau; đọc vị trí, không suy ra nguyên nhân.',
  differCounting: 'Hai chỉ số theo hai cách đếm khác nhau; đọc vị trí, không suy ra nguyên nhân.',
  rankWorth: (v: { thing: string; value: string }) =>
    `Ở đơn vị cỡ giữa, một ${v.thing} ứng với ${v.value}; chênh nhau ít hơn thế thì cùng hạng.`,
  rankRule: 'Bằng nhau ở chữ số đã in thì cùng hạng; mẫu số dưới 30 không xếp hạng, ghi phân số.',
  keyboard:
    'Hình. Mũi tên lên, xuống đổi đơn vị; trái, phải đổi kỳ; phím cách làm nổi; Enter xem nguồn gốc con số.',
  spoken: (v: { area: string; period: string; value: string }) =>
    `${v.area}, ${v.period}: ${v.value}`,
  findings: 'Điều hình cho thấy',
  range: (v: { period: string; high: string; highValue: string; low: string; lowValue: string }) =>
    `${v.period}, cao nhất: ${v.high} (${v.highValue}); thấp nhất: ${v.low} (${v.lowValue}).`,
  equal: (v: { period: string; count: string; value: string }) =>
    `${v.period}, cả ${v.count} đơn vị như nhau: ${v.value}.`,
  levelCount: (v: { period: string; area: string; value: string }) =>
    `${v.period}, ${v.area} có ${v.value}.`,
  levelRate: (v: { period: string; area: string; value: string }) =>
    `${v.period}, ${v.area} đạt ${v.value}.`,
  changeSame: (v: { area: string; base: string; value: string }) =>
    `${v.area} giữ nguyên so với ${v.base} (${v.value}).`,
  changeCount: (v: {
    area: string;
    direction: string;
    amount: string;
    base: string;
    percent: string;
  }) => `${v.area} ${v.direction} ${v.amount} so với ${v.base} (tương ứng ${v.percent}%).`,
  changeTimes: (v: {
    area: string;
    direction: string;
    amount: string;
    base: string;
    times: string;
  }) => `${v.area} ${v.direction} ${v.amount} so với ${v.base} (gấp ${v.times} lần).`,
  changePoints: (v: {
    area: string;
    direction: string;
    points: string;
    base: string;
    value: string;
  }) => `${v.area} ${v.direction} ${v.points} điểm phần trăm so với ${v.base}, đạt ${v.value}.`,
  changeMost: (v: { direction: string; byPercent: boolean; text: string }) =>
    `Đơn vị ${v.direction} nhiều nhất${v.byPercent ? ' theo %' : ''}: ${v.text}`,
  directions: (v: { base: string; parts: readonly string[] }) =>
    `So với ${v.base}: ${v.parts.join(', ')}.`,
  rose: (v: { count: string; names: string }) => `${v.count} đơn vị tăng${v.names}`,
  fell: (v: { count: string; names: string }) => `${v.count} đơn vị giảm${v.names}`,
  stayed: (v: { count: string; names: string }) => `${v.count} đơn vị giữ nguyên${v.names}`,
  turnPeak: (v: { area: string; period: string; value: string; change: string }) =>
    `${v.area} cao nhất vào ${v.period} (${v.value}), từ đó ${v.change}.`,
  turnTrough: (v: { area: string; period: string; value: string; change: string }) =>
    `${v.area} thấp nhất vào ${v.period} (${v.value}), từ đó ${v.change}.`,
  outlierHigh: (v: { area: string; value: string; median: string }) =>
    `${v.area} (${v.value}) cao hơn hẳn các đơn vị khác; đơn vị ở giữa là ${v.median}.`,
  outlierLow: (v: { area: string; value: string; median: string }) =>
    `${v.area} (${v.value}) thấp hơn hẳn các đơn vị khác; đơn vị ở giữa là ${v.median}.`,
  placesUp: (v: { area: string; from: string; to: string; base: string }) =>
    `${v.area} từ hạng ${v.from} lên hạng ${v.to} so với ${v.base}.`,
  placesDown: (v: { area: string; from: string; to: string; base: string }) =>
    `${v.area} từ hạng ${v.from} xuống hạng ${v.to} so với ${v.base}.`,
  refused: (v: { base: string; count: string; names: string; reason: string }) =>
    `Không so được với ${v.base} ở ${v.count} đơn vị${v.names}: ${v.reason}.`,
  event: (v: { area: string; title: string; date: string }) =>
    `${v.area}: ${v.title} (${v.date}); số trước và sau mốc này không hẳn của cùng một địa giới.`,
  madeUp: 'số minh hoạ',
  tableUnit: 'Đơn vị',
  tableRank: 'Hạng',
  tableParts: 'Tử số/mẫu số',
  similarTitle: (v: { area: string }) => `Đơn vị giống ${v.area}`,
  similarText: (v: { attributes: string }) =>
    `Đo theo: ${v.attributes}. Mỗi thuộc tính đổi ra độ lệch chuẩn (số đếm lấy lôgarit); khoảng cách là căn bậc hai của trung bình các bình phương chênh lệch, khác loại đơn vị cộng thêm 1. Càng nhỏ càng giống.`,
  columnDistance: 'Khoảng cách',
  splitTitle: 'Thay đổi do đâu',
  splitLead: (v: { from: string; to: string }) => `Từ ${v.from} đến ${v.to}`,
  splitBecauseNumerator: (v: { numerator: string }) => `Do tử số (${v.numerator})`,
  splitBecauseDenominator: (v: { denominator: string }) => `Do mẫu số (${v.denominator})`,
  splitWorking: 'Tử số/mẫu số',
  splitChange: (v: { unit: string }) => `Thay đổi (${v.unit})`,
  splitContribution: (v: { unit: string }) => `Đóng góp vào thay đổi chung (${v.unit})`,
  splitMethod:
    'Ảnh hưởng của tử số = trung bình của hai cách: đổi tử số trước, và đổi tử số sau khi mẫu số đã đổi. Ảnh hưởng của mẫu số là phần còn lại. Hai ảnh hưởng cộng lại đúng bằng thay đổi.',
  splitFormula: (v: { multiplier: string }) =>
    `Do tử số = ½ × [(T₂ − T₁)/M₁ + (T₂ − T₁)/M₂]${v.multiplier}; do mẫu số = ½ × [(T₁/M₂ − T₁/M₁) + (T₂/M₂ − T₂/M₁)]${v.multiplier}`,
  splitSource:
    'Nguồn: Das Gupta 1993, Standardization and Decomposition of Rates, U.S. Bureau of the Census P23-186; Kitagawa 1955, Journal of the American Statistical Association 50.',
  splitStructure: (v: { change: string; level: string; structure: string }) =>
    `Các đơn vị cộng lại thay đổi ${v.change}: ${v.level} vì số của từng đơn vị đổi, ${v.structure} vì quy mô các đơn vị đổi.`,
  splitStructureMethod:
    'Vì số của từng đơn vị = Σ (tỷ trọng trung bình × thay đổi của đơn vị); vì quy mô = Σ (mức trung bình × thay đổi tỷ trọng). Tỷ trọng là phần của đơn vị trong mẫu số chung.',
  splitRefused: 'Không tách được',
  splitNone: 'Không đơn vị nào so được hai kỳ này; bảng giữ tử số, mẫu số và ghi lý do.',
  splitSentence: (v: {
    area: string;
    change: string;
    numerator: string;
    denominator: string;
    working: string;
  }) =>
    `${v.area} ${v.change}: ${v.numerator} do tử số, ${v.denominator} do mẫu số (${v.working}).`,
  splitCause: 'Phần lớn do',
  causeNumerator: 'tử số',
  causeDenominator: 'mẫu số',
  galleryLead:
    'Mỗi kiểu hình một ví dụ, vẽ bằng chính mã của trang So sánh từ một bộ số bịa nhỏ: sáu đơn vị A đến F, sáu năm học.',
  galleryBack: 'Về trang So sánh',
  openMap: 'Xem trên bản đồ',
  total: 'Cộng các đơn vị',
};
