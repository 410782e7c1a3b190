/** Texts of the page on class sizes and staffing, in Vietnamese. Numbers and names come in already written for the reader. */
export const viNorms = {
  lead: (v: { period: string }) =>
    `Sĩ số, giáo viên, giấy công nhận trường chuẩn của ${v.period}, đặt bên cạnh quy định có hiệu lực lúc đó.`,
  noRules: 'Gói số liệu này chưa kèm bộ quy định, nên trang chưa tính được gì.',
  noFigures: 'Gói số liệu này chưa có số học sinh và số lớp theo cấp học.',
  madeUp: 'minh hoạ',
  madeUpSizes:
    'Số theo huyện và cỡ từng lớp là số minh hoạ, không phải số của huyện hay của trường nào.',
  levelLabel: 'Cấp học',
  sizeTitle: 'Lớp nào đông, thiếu bao nhiêu phòng',
  sizeHint: (v: { cap: string; law: string }) => `Không quá ${v.cap} học sinh một lớp (${v.law})`,
  fullest: (v: { kind: string; unit: string; average: string }) =>
    `${v.kind} đông nhất là ở ${v.unit}, bình quân ${v.average} học sinh một lớp.`,
  crowded: (v: { over: string; classes: string; cap: string; above: string; rooms: string }) =>
    `${v.over} trong ${v.classes} lớp có trên ${v.cap} học sinh, vượt ${v.above} em; cần thêm ${v.rooms}.`,
  notCrowded: (v: { classes: string; cap: string }) =>
    `Không lớp nào trong ${v.classes} lớp có trên ${v.cap} học sinh.`,
  mostOver: (v: { unit: string; above: string; rooms: string }) =>
    `Vượt nhiều nhất là ${v.unit}: ${v.above} em, cần thêm ${v.rooms}.`,
  onlyAverages: (v: { count: string; all: string }) =>
    `Gói chưa có cỡ của từng lớp, nên chỉ so được số bình quân: ${v.count} trong ${v.all} đơn vị có bình quân vượt quy định. Bình quân thấp vẫn có thể che những lớp đông.`,
  rooms: (v: { least: string; most: string }) =>
    v.least === v.most ? `${v.least} phòng` : `từ ${v.least} đến ${v.most} phòng`,
  roomsNote:
    'Ít nhất: gom số học sinh vượt thành các lớp đủ sĩ số. Nhiều nhất: mỗi lớp đông tự tách lớp.',
  histogramTitle: (v: { kind: string; cap: string }) =>
    `${v.kind} theo số học sinh, vạch ở ${v.cap}`,
  histogramSubtitle: (v: { period: string; classes: string }) => `${v.classes} lớp, ${v.period}`,
  histogramAxis: 'học sinh một lớp',
  histogramBar: (v: { from: string; to: string; classes: string }) =>
    `${v.from}-${v.to} học sinh: ${v.classes} lớp`,
  histogramSource: (v: { snapshot: string }) => `Bản số liệu: ${v.snapshot}`,
  columnUnit: 'Đơn vị',
  columnPupils: 'Học sinh',
  columnClasses: 'Lớp',
  columnAverage: 'Bình quân',
  columnLargest: 'Lớp đông nhất',
  columnOver: 'Lớp vượt',
  columnAbove: 'Học sinh vượt',
  columnRooms: 'Phòng cần thêm',
  columnShort: 'Lớp thiếu tính theo bình quân',
  columnRoomsShort: 'Phòng thiếu nếu mỗi lớp một phòng',
  capsTitle: 'Sĩ số tối đa theo quy định',
  capsHint: (v: { date: string }) => `Dùng từ ngày ${v.date}; ngày này`,
  columnKind: 'Loại nhóm, lớp',
  columnCap: 'Nhiều nhất',
  noCap: 'không có một mức chung',
  staffTitle: 'Giáo viên so với định mức',
  staffHint: 'Định mức là mức tối đa và xét từng trường; số cả tỉnh chỉ cho biết độ lớn',
  staffNone: (v: { period: string }) =>
    `Chưa có số giáo viên và số lớp của cùng một cấp học cho ${v.period}.`,
  staffNoRule: (v: { period: string }) =>
    `Bộ quy định kèm gói chưa có định mức nào có hiệu lực trong ${v.period}.`,
  columnPost: 'Loại trường, lớp',
  columnNorm: 'Giáo viên một lớp',
  columnSurplus: 'Thêm một giáo viên cho',
  surplus: (v: { children: string; group: string }) => `${v.children} trẻ (${v.group})`,
  surplusGroups: {
    m3to12: '3-12 tháng',
    m13to24: '13-24 tháng',
    m25to36: '25-36 tháng',
    y3: '3-4 tuổi',
    y4: '4-5 tuổi',
    y5: '5-6 tuổi',
    region1: 'vùng 1',
    region2: 'vùng 2',
    region3: 'vùng 3',
  } as Readonly<Record<string, string>>,
  columnTeachers: 'Giáo viên',
  columnAllowed: 'Định mức tối đa',
  columnMissing: 'Còn thiếu',
  columnBeyond: 'Vượt',
  standardTitle: 'Trường chuẩn quốc gia sắp hết hạn',
  standardHint: (v: { years: string; months: string }) =>
    `Giấy công nhận có giá trị ${v.years} năm; đăng ký lại trước khi hết hạn ít nhất ${v.months} tháng`,
  standardNone: 'Gói chưa có danh sách giấy công nhận từng trường, nên chưa lập được danh sách.',
  standardList: (v: { count: string; date: string }) =>
    `${v.count} giấy công nhận hết hạn trong 12 tháng kể từ ${v.date}.`,
  columnSchool: 'Trường',
  columnGranted: 'Công nhận',
  columnExpires: 'Hết hạn',
  columnRenew: 'Đăng ký lại trước',
  renewNow: 'đã quá hạn đăng ký lại',
  upgradeTitle: 'Nâng trình độ chuẩn của giáo viên',
  upgradeHint: 'Phần giáo viên phải nâng chuẩn đã hoàn thành, theo từng mốc',
  upgradeNone:
    'Gói chưa có số giáo viên phải nâng chuẩn và số đã nâng, nên chưa tính được còn thiếu bao nhiêu người.',
  columnDay: 'Ngày lấy số',
  columnUpgraded: 'Đã nâng',
  columnRequired: 'Phải nâng',
  columnSteps: 'Theo mốc',
  upgradeStates: { met: 'đạt', notDue: 'chưa đến hạn', missed: 'chưa đạt' },
  upgradeStep: (v: { date: string; state: string; missing: string }) =>
    `${v.date}: ${v.state}${v.missing === '' ? '' : `, còn ${v.missing} người`}`,
  columnLevel: 'Cấp học',
  columnStandard: 'Chuẩn từ 01/7/2020',
  columnBefore: 'Trước đó',
  columnDue: (v: { date: string }) => `Đến ${v.date}`,
  atLeast: (v: { share: string }) => `từ ${v.share}%`,
  columnStatus: 'Quy định',
  columnSource: 'Văn bản',
};
