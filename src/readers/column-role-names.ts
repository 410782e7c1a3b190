import { headerKey } from './header-key.ts';
import { splitUnit } from './read-unit.ts';
import { wordList } from './word-list.ts';

/** What a column of a table is for. */
export type ColumnRole =
  | 'area-code'
  | 'area-name'
  | 'area-level'
  | 'parent-area'
  | 'period'
  | 'level'
  | 'indicator'
  | 'indicator-code'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'unit'
  | 'note'
  | 'source'
  | 'reference-date'
  | 'source-url'
  | 'ordinal'
  | 'status'
  | 'missing'
  | 'series'
  | 'ownership'
  | 'sex';

const names: readonly (readonly [role: ColumnRole, names: readonly string[]])[] = [
  [
    'area-code',
    wordList(`
      mã đơn vị | mã huyện | mã tỉnh | mã xã | mã ĐVHC | mã đơn vị hành chính | mã địa bàn |
      mã quận huyện | mã quận/huyện | mã khu vực | mã huyện/thị | mã hành chính | mã địa
      phương | area code | area id | area_id | official code | province code | district code |
      commune code | ma dvhc | code | geo code | mã tỉnh/thành phố | mã xã, phường | mã
      xã/phường
    `),
  ],
  [
    'area-name',
    wordList(`
      đơn vị | tên đơn vị | địa phương | tên địa phương | địa bàn | đơn vị hành chính | ĐVHC |
      tên đơn vị hành chính | huyện | tên huyện | xã | tên xã | tên tỉnh | tỉnh | xã, phường |
      huyện/thị xã/thành phố | huyện, thị xã, thành phố | quận/huyện | quận, huyện | huyện/thị
      | tỉnh/thành phố | tỉnh, thành phố | tỉnh/thành | xã/phường | xã, phường, thị trấn | khu
      vực | đơn vị/địa bàn | phòng GD&ĐT | phòng GDĐT | huyện, thành phố | huyện/thành phố |
      nơi | huyện, thị xã | các huyện, thị xã, thành phố | tên huyện/thị xã/thành phố | area |
      area name | district | province | commune | place | location | unit name | region |
      district name | province name | xã phường thị trấn | tên địa bàn | tên quận/huyện | tên
      xã/phường
    `),
  ],
  [
    'area-level',
    wordList(`
      cấp đơn vị | cấp hành chính | cấp đơn vị hành chính | place level | area level |
      district level
    `),
  ],
  [
    'parent-area',
    wordList(`
      thuộc tỉnh | thuộc huyện | đơn vị cấp trên | parent | parent id | parent area
    `),
  ],
  [
    'period',
    wordList(`
      năm học | năm | kỳ | kỳ báo cáo | kỳ số liệu | thời gian | thời điểm | niên học | NH |
      thời kỳ | giai đoạn | school year | year | period | academic year | time period | time |
      năm báo cáo | năm số liệu | school year or date
    `),
  ],
  [
    'level',
    wordList(`
      cấp học | bậc học | cấp | bậc | cấp/bậc học | cấp học/bậc học | ngành học | loại trường
      | school level | level | education level | stage | khối | cấp dạy
    `),
  ],
  [
    'indicator',
    wordList(`
      chỉ tiêu | tên chỉ tiêu | nội dung | chỉ số | tên chỉ số | indicator | indicator id |
      indicator name | nội dung chỉ tiêu | tên chỉ tiêu thống kê | measure | variable | danh
      mục
    `),
  ],
  ['indicator-code', ['mã số', 'mã chỉ tiêu', 'mã chỉ số', 'indicator code', 'mã số chỉ tiêu']],
  [
    'value',
    wordList(`
      giá trị | số liệu | thực hiện | kết quả | số lượng | value | figure | giá trị số liệu |
      kết quả thực hiện | obs value | con số | data | trị số | printed value
    `),
  ],
  ['numerator', ['tử số', 'numerator', 'số đạt', 'tử']],
  ['denominator', ['mẫu số', 'denominator', 'mẫu']],
  [
    'unit',
    wordList(`
      đơn vị tính | ĐVT | đ/v tính | unit | unit of measure | đơn vị đo | d.v.t
    `),
  ],
  [
    'note',
    wordList(`
      ghi chú | chú thích | note | notes | remark | remarks | comment | diễn giải
    `),
  ],
  ['source', ['nguồn', 'nguồn số liệu', 'source', 'source id', 'trích nguồn', 'nguồn tin']],
  [
    'reference-date',
    wordList(`
      ngày lấy số | ngày lấy số liệu | ngày tham chiếu | ngày chốt số | ngày chốt số liệu | thời
      điểm lấy số | số liệu tính đến ngày | tính đến ngày | reference date | as of
    `),
  ],
  [
    'source-url',
    ['source url', 'địa chỉ nguồn', 'đường dẫn nguồn', 'liên kết nguồn', 'url', 'đường dẫn'],
  ],
  [
    'ordinal',
    ['TT', 'STT', 'số TT', 'số thứ tự', 'thứ tự', 'no', 'no.', '#', 'S.T.T', 'T.T', 'ordinal'],
  ],
  ['status', ['trạng thái', 'tình trạng', 'tình trạng số liệu', 'status', 'obs status']],
  ['missing', ['missing', 'thiếu', 'lý do thiếu', 'loại thiếu']],
  ['series', ['chuỗi', 'chuỗi số liệu', 'series', 'series id', 'cách đếm']],
  [
    'ownership',
    wordList(`
      loại hình | loại hình sở hữu | hình thức sở hữu | sở hữu | ownership | công lập/tư thục
    `),
  ],
  ['sex', ['giới tính', 'giới', 'sex', 'gender', 'nam/nữ']],
];

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  names.flatMap(([role, written]) =>
    written.map((name): readonly [string, ColumnRole] => [headerKey(name), role]),
  ),
);

/**
 * The role that a header names: "TT", "Mã huyện", "Đơn vị tính", "Năm học", "school_level". Undefined for figures by name
 * ("Số trường"), for categories ("Công lập"), for "nam", which is men or a year, and for what is not known. "Đơn vị" is taken as the administrative unit.
 */
export function roleOfHeader(text: string): ColumnRole | undefined {
  if (text.length > 200) return undefined;
  const bare = text.trim().toLowerCase();
  if (bare === '#') return 'ordinal';
  // Men, or a year without its marks.
  if (bare === 'nam') return undefined;
  const key = headerKey(text);
  if (key === '') return undefined;
  return roles.get(key) ?? roles.get(headerKey(splitUnit(text).name));
}
