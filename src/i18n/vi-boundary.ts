/** Texts on boundaries in time: they come with the parts that show other boundaries, not with every page. */
export const viBoundary = {
  noteTitle: (v: { count: string; unit: string; date: string }) =>
    `Theo địa giới ${v.date === '' ? 'cũ' : `từ ${v.date}`}: ${v.count} ${v.unit}`,
  noteHow: (v: { reported: string }) =>
    `Số tính lại từ số của ${v.reported} đơn vị lúc báo cáo, không phải số các đơn vị này đã báo cáo.`,
  unitHow: (v: { areas: string }) =>
    `Số trước 01/07/2025 không phải do đơn vị này báo cáo mà được cộng lại từ ${v.areas}; tỷ lệ, bình quân chia lại từ các phần đã cộng.`,
  noteExact:
    'Chính xác: số đếm (trường, lớp, học sinh, giáo viên) là tổng của các đơn vị nhập lại, vì mỗi đơn vị đều nhập nguyên vẹn; tỷ lệ và bình quân chia lại từ tử số và mẫu số đã cộng.',
  noteCut: (v: { items: readonly string[] }) =>
    `Chính xác ở đơn vị gồm toàn những đơn vị nhập nguyên vẹn: số đếm là tổng, tỷ lệ và bình quân chia lại từ tử số và mẫu số đã cộng. Không tính cho nơi có phần của ${v.items.join(', ')}, vì các đơn vị này bị chia.`,
  noteEstimated: (v: { items: readonly string[] }) =>
    `Số có dấu ≈ là ước tính: phần của ${v.items.join(', ')} được lấy theo tỷ lệ mà nguồn nêu, coi mọi số đếm đều chia theo tỷ lệ ấy. Số không có dấu ≈ là chính xác.`,
  estimate: 'Kèm số ước tính',
  estimateHint: 'Lấy phần của đơn vị bị chia theo tỷ lệ mà nguồn nêu; số ước tính có dấu ≈',
  noteNot:
    'Không chuyển sang: mức đạt và thứ hạng của đơn vị cũ; số mà một đơn vị cũ còn thiếu; số của nguồn không kèm tử số, mẫu số.',
  noteRefused: (v: { name: string; period: string; items: readonly string[] }) =>
    `${v.name}, ${v.period}: chưa tính được cho ${v.items.join('; ')}.`,
  noteMap: 'Đường ranh trên bản đồ ghép từ đường ranh của các đơn vị lúc báo cáo.',
  noteNoMap: 'Chưa có bản đồ theo địa giới này, vì có đơn vị bị chia.',
  lacks: (v: { items: readonly string[] }) => `thiếu số của ${v.items.join(', ')}`,
  cut: (v: { items: readonly string[] }) =>
    `${v.items.join(', ')} bị chia, không nguồn nào cho biết tỷ lệ chia`,
  cutOffered: (v: { items: readonly string[] }) =>
    `${v.items.join(', ')} bị chia; bật “Kèm số ước tính” để lấy phần theo tỷ lệ mà nguồn nêu`,
  unknownOrigin: 'có phần đất không biết thuộc đơn vị báo cáo nào',
  notAdditive: 'chỉ số này không cộng được giữa các đơn vị',
  switchLabel: 'Địa giới',
  switchReported: (v: { count: string; unit: string }) => `${v.count} ${v.unit} (lúc báo cáo)`,
  switchToday: (v: { count: string; unit: string }) => `${v.count} ${v.unit} (hiện nay)`,
  switchFormer: (v: { count: string; unit: string }) => `${v.count} ${v.unit} (cũ)`,
  madeOf: 'Gồm',
  nowIn: 'Nay thuộc',
  since: (v: { date: string }) => `từ ${v.date}`,
  until: (v: { date: string }) => `đến hết ${v.date}`,
  backTitle: 'Những năm trước, tính lại theo địa giới hiện nay',
  backFigure: (v: { name: string; area: string; root: string }) =>
    `${v.name}: ${v.area} (cộng lại) bên cạnh ${v.root} cũ`,
  communesTitle: 'Xã, phường trước và sau 01/07/2025',
  communesLead: (v: { old: string; now: string }) =>
    `${v.old} xã, phường, thị trấn cũ đều nhập nguyên vẹn vào ${v.now} xã, phường hiện nay. Mã cũ có khi được dùng lại cho nơi khác, nên mỗi mã ghi kèm ngày.`,
  communeToday: 'Xã, phường hiện nay',
  communeNone: 'chưa chọn',
  communeMadeOf: 'Nhập nguyên vẹn từ:',
  communeAcross:
    'Lấy đất của nhiều đơn vị cấp huyện cũ: số theo xã này không cộng được thành số của một huyện cũ.',
  communesAcross: (v: { count: string }) =>
    `${v.count} xã, phường lấy đất của nhiều huyện cũ, nên chuỗi theo huyện cũ không nối được qua các nơi này:`,
  communeNoFigures: 'Chưa có số liệu theo xã, phường.',
  communeNoFiguresWhy:
    'Nguồn đã công bố không có số của từng xã, cả trước và sau 01/07/2025, nên chưa biết nơi này thay đổi ra sao. Số theo huyện không tách được cho xã.',
  communeNearest: 'Gần nhất có số liệu:',
  communeBring: 'Có số theo xã? Nạp tệp vào đây.',
  codeFrom: (v: { code: string; date: string }) => `Mã ${v.code} từ ${v.date}`,
  codeTo: (v: { code: string; date: string }) => `mã ${v.code} đến hết ${v.date}`,
  units: { national: 'nước', province: 'tỉnh', district: 'huyện', commune: 'xã' },
};
