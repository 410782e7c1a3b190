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
  noteNot:
    'Không chuyển sang: mức đạt và thứ hạng của đơn vị cũ; số mà một đơn vị cũ còn thiếu; số của nguồn không kèm tử số, mẫu số.',
  noteRefused: (v: { name: string; period: string; items: readonly string[] }) =>
    `${v.name}, ${v.period}: chưa tính được cho ${v.items.join('; ')}.`,
  noteMap: 'Đường ranh trên bản đồ ghép từ đường ranh của các đơn vị lúc báo cáo.',
  lacks: (v: { items: readonly string[] }) => `thiếu số của ${v.items.join(', ')}`,
  cut: (v: { items: readonly string[] }) =>
    `${v.items.join(', ')} bị chia, không nguồn nào cho biết tỷ lệ chia`,
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
  units: { national: 'nước', province: 'tỉnh', district: 'huyện', commune: 'xã' },
};
