import type { OutlineTexts } from './outline-text-types.ts';

const number = (value: number, digits = 2): string =>
  value.toLocaleString('vi-VN', { maximumFractionDigits: digits });
const place = ({ lon, lat }: { readonly lon: number; readonly lat: number }): string =>
  `${number(lat, 4)}° vĩ bắc, ${number(lon, 4)}° kinh đông`;
const land = (ha: number): string => (ha >= 100 ? `${number(ha / 100)} km²` : `${number(ha)} ha`);
const day = (date: string): string => date.split('-').reverse().join('/');

const sizes = { bytes: 'byte', features: 'hình', points: 'điểm' } as const;
const reasons = {
  datum: 'hệ quy chiếu không phải WGS84 hay VN-2000',
  projection: 'phép chiếu không phải Mercator ngang',
  parameter: 'thiếu hoặc lạ một tham số (kinh tuyến trục, tỷ lệ, đơn vị mét)',
  unreadable: 'không đọc được phần mô tả hệ toạ độ',
  'not-listed': 'số hiệu hệ toạ độ này không có trong danh sách được chuyển',
} as const;
const wgs84 =
  'Trong QGIS hay ArcGIS: xuất lớp sang hệ WGS84 (EPSG:4326), kinh độ và vĩ độ, rồi nạp lại.';

/** Problems of boundary files in Vietnamese. */
export const outlineTextsVi: OutlineTexts = {
  'file-broken': ({ message }) => [
    `Không đọc được tệp ranh giới (${message}).`,
    'Xuất lại tệp từ phần mềm bản đồ; tệp tải dở hay bị cắt thì chép lại.',
  ],
  'file-too-large': ({ what, limit }) => [
    `Tệp quá lớn: quá ${number(limit, 0)} ${sizes[what]}.`,
    'Chỉ xuất lớp đơn vị hành chính của tỉnh, hoặc làm gọn đường nét trong phần mềm bản đồ trước.',
  ],
  'shapefile-part-missing': ({ part }) => [
    `Tệp nén thiếu tệp ${part} đi cùng tệp .shp.`,
    'Nén cùng nhau .shp, .shx, .dbf, .prj (và .cpg nếu có) của một lớp.',
  ],
  'shapefile-cut-off': ({ part }) => [
    `Tệp ${part} bị cắt giữa chừng: ngắn hơn điều chính nó ghi.`,
    'Chép lại Shapefile từ máy gốc, nén lại rồi nạp.',
  ],
  'no-areas': ({ features }) => [
    features === 0
      ? 'Tệp không có hình vùng nào.'
      : `Tệp có ${number(features, 0)} hình nhưng không hình nào là vùng (chỉ có điểm, đường hoặc trống).`,
    'Chọn lớp vùng (polygon) của đơn vị hành chính.',
  ],
  'features-without-area': ({ count }) => [
    `${number(count, 0)} dòng của lớp không có vùng (điểm, đường hoặc trống), không đưa vào bản đồ.`,
    'Nếu trong đó có đơn vị, vẽ vùng của đơn vị ấy rồi xuất lại.',
  ],
  'encoding-converted': ({ encoding }) => [
    `Chữ trong tệp viết bằng bảng mã ${encoding}, đã chuyển sang Unicode.`,
    'Xem lại vài tên; không cần làm gì nếu đúng.',
  ],
  'letters-lost': ({ count }) => [
    `${number(count, 0)} hình có chữ đã mất trước khi tới đây.`,
    'Xuất lại với bảng mã UTF-8 (kèm tệp .cpg), hoặc ghép theo mã.',
  ],
  'system-unknown': ({ system, why }) => [
    `Không chuyển được hệ toạ độ “${system}”: ${reasons[why]}. Hình không được vẽ, để không vẽ sai chỗ.`,
    wgs84,
  ],
  'system-missing': ({ x, y }) => [
    `Toạ độ tính bằng mét (${number(x, 0)}; ${number(y, 0)}), mà tệp không nói thuộc hệ nào: có thể là VN-2000 với kinh tuyến trục của một tỉnh. Không đoán, để không vẽ sai chỗ.`,
    `Nạp Shapefile nén có kèm tệp .prj. Hoặc: ${wgs84}`,
  ],
  'system-converted': ({ system }) => [
    `Toạ độ đã chuyển từ “${system}” sang kinh độ, vĩ độ WGS84, sai số khoảng hai mét.`,
    'Không cần làm gì.',
  ],
  'axes-swapped': ({ x, y }) => [
    `Toạ độ có vẻ viết vĩ độ trước kinh độ (${number(x, 4)}; ${number(y, 4)}).`,
    'Bấm “Đổi chỗ kinh độ và vĩ độ”, xem hình có đúng không; hoặc xuất lại theo chuẩn.',
  ],
  'outside-country': ({ lon, lat }, label) => [
    `“${label}” nằm ngoài Việt Nam (${place({ lon, lat })}).`,
    'Xem lại hệ toạ độ của tệp; hình thừa thì chọn “Không dùng hình này”.',
  ],
  'far-from-known': ({ km }, label) =>
    label === ''
      ? [
          `Phần lớn hình cách chỗ của chính đơn vị ấy trong gói trung bình ${number(km, 0)} km: hệ toạ độ hay kinh tuyến trục của tệp có lẽ sai.`,
          wgs84,
        ]
      : [
          `“${label}” cách chỗ của đơn vị này trong gói ${number(km, 1)} km.`,
          'Xem hình có ghép nhầm đơn vị không.',
        ],
  'ring-broken': ({ points }, label) => [
    `“${label}” có một vòng ${number(points, 0)} điểm không thành vùng, bỏ ra.`,
    'Xoá vòng ấy trong phần mềm bản đồ (kiểm tra hình học), hoặc để yên nếu hình vẫn đúng.',
  ],
  'ring-closed': ({ count }) => [
    `${number(count, 0)} vòng chưa khép, đã khép lại.`,
    'Không cần làm gì.',
  ],
  'ring-turned': ({ count }) => [
    `${number(count, 0)} vòng chạy ngược chiều mà bản đồ này cần, đã đảo lại.`,
    'Không cần làm gì.',
  ],
  'ring-crosses-itself': ({ count, lon, lat }, label) => [
    `Đường ranh của “${label}” tự cắt ${number(count, 0)} chỗ, chỗ đầu ở ${place({ lon, lat })}.`,
    'Sửa hình học trong phần mềm bản đồ (QGIS: “Fix geometries”). Diện tích ở chỗ ấy có thể sai.',
  ],
  overlap: ({ ha, other, lon, lat }, label) => [
    `“${label}” và “${other}” chồng lên nhau ${land(ha)}, chỗ lớn nhất quanh ${place({ lon, lat })}.`,
    'Hai đường ranh không trùng nhau: sửa để hai bên dùng chung một đường. Vẫn lưu được.',
  ],
  gap: ({ ha, lon, lat, beside }) => [
    `Khoảng hở ${land(ha)} giữa ${beside === '' ? 'các hình' : beside}, quanh ${place({ lon, lat })}.`,
    'Nếu không phải hồ hay đất của đơn vị khác thì kéo đường ranh cho kín. Vẫn lưu được.',
  ],
  'more-places': ({ of, count, ha }) => [
    `Còn ${number(count, 0)} chỗ ${of === 'gap' ? 'hở' : 'chồng'} nhỏ hơn các chỗ trên, cộng lại ${land(ha)}.`,
    'Sửa trong phần mềm bản đồ rồi nạp lại để thấy từng chỗ.',
  ],
  'slivers-ignored': ({ count, ha, limit }) => [
    `${number(count, 0)} chỗ chồng hoặc hở nhỏ hơn ${number(limit)} ha (cộng lại ${number(ha, 4)} ha) không kể từng chỗ.`,
    'Không cần làm gì.',
  ],
  'not-measured': ({ pairs }) => [
    pairs === 0
      ? 'Khoảng hở giữa các hình chưa đo được vì đường ranh quá nhiều điểm hoặc quá rối.'
      : `${number(pairs, 0)} cặp hình giáp nhau chưa đo được chỗ chồng, vì quá nhiều điểm hoặc quá lâu.`,
    'Kiểm tra hình học trong phần mềm bản đồ, hoặc làm gọn đường nét rồi nạp lại.',
  ],
  'area-differs': ({ km2, known, percent }, label) => [
    `“${label}” rộng ${number(km2)} km², hình trong gói ${number(known)} km² (lệch ${percent > 0 ? '+' : ''}${number(percent, 1)}%).`,
    'Xem ghép có đúng đơn vị không, và ranh giới có đúng ngày không.',
  ],
  'nothing-joined': ({ features }) => [
    `Không hình nào trong ${number(features, 0)} hình ghép được với đơn vị của gói.`,
    'Chọn cột có mã hoặc có tên đơn vị, hay chọn cấp khác; nếu là tỉnh khác thì mở gói của tỉnh ấy.',
  ],
  'not-joined': ({ count }) => [
    `${number(count, 0)} hình chưa biết là đơn vị nào.`,
    'Chọn đơn vị cho từng hình ở mục “Ghép hình với đơn vị”, hoặc “Không dùng hình này”.',
  ],
  'unit-doubled': ({ unit, count }) => [
    `${number(count, 0)} hình cùng ghép vào ${unit}.`,
    'Nếu là các phần của một đơn vị (đảo, phần rời): bấm “Gộp thành một”. Nếu không: chọn lại đơn vị cho một hình.',
  ],
  'unit-without-shape': ({ count, units }) => [
    `${number(count, 0)} đơn vị không có hình: ${units}${count > 12 ? '…' : ''}. Các đơn vị ấy sẽ không có trên bản đồ.`,
    'Ghép hình còn lại, hoặc bổ sung hình vào tệp.',
  ],
  'unit-not-in-force': ({ unit, from, to }) => [
    `${unit} không có vào ngày đã nêu (có ${from === '' ? 'đến' : `từ ${day(from)}${to === '' ? '' : ' đến'}`}${to === '' ? '' : ` ${day(to)}`}).`,
    'Xem lại ngày của ranh giới, hoặc chọn đơn vị khác.',
  ],
  'code-and-name-differ': ({ code, name }) => [
    `Mã “${code}” và tên “${name}” là của hai đơn vị khác nhau, hoặc một trong hai không có.`,
    'Chọn đơn vị đúng. Mã từng dùng lại: 15 là Yên Bái đến 30/06/2025, là Lào Cai từ 01/07/2025.',
  ],
  'other-boundary-set': ({ own, published }) => [
    `Ranh giới này của các đơn vị “${own}”, còn số liệu của gói theo “${published}”: bản đồ số liệu sẽ không có hình của đơn vị báo cáo.`,
    'Chỉ lưu nếu đúng ý; nếu không, dùng ranh giới của thời kỳ báo cáo.',
  ],
  'left-out': ({ count }) => [`${number(count, 0)} hình bạn chọn không dùng.`, 'Không cần làm gì.'],
  'vintage-missing': () => [
    'Chưa có ngày của ranh giới.',
    'Ghi ngày mà ranh giới này đúng (ngày của bản đồ gốc, không phải ngày tải). Mã đơn vị chỉ có nghĩa cùng với ngày.',
  ],
  'vintage-later': ({ date }) => [
    `Ngày của ranh giới (${day(date)}) còn chưa tới.`,
    'Xem lại ngày.',
  ],
  'source-missing': () => [
    'Chưa ghi nguồn của ranh giới.',
    'Ghi cơ quan hoặc tài liệu mà bạn lấy ranh giới; dòng này hiện dưới mọi bản đồ.',
  ],
  'licence-missing': () => [
    'Chưa ghi giấy phép.',
    'Chọn giấy phép, hoặc ghi rõ được phép công bố theo văn bản nào.',
  ],
  'size-over-goal': ({ kilobytes, goal }) => [
    `Bản đồ sau khi làm gọn còn ${number(kilobytes, 0)} kB (nén), quá mức nên có ${number(goal, 0)} kB.`,
    'Chọn mức làm gọn lớn hơn; trang vẫn chạy nhưng mở chậm trên mạng yếu.',
  ],
};
