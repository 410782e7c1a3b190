import { bilingual, keyTo, needed, numeric, oneOf, text, whole } from './field-schemas.ts';
import type { Field } from './field-schemas.ts';
import { ruledKinds } from './ruled-schemas.ts';
import {
  areaKey,
  datePattern,
  id,
  note,
  periodPattern,
  schema,
  sourceKey,
} from './schema-parts.ts';
import type { FileKind } from './schema-parts.ts';

const levels = [
  'nursery',
  'kindergarten',
  'preschool',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'continuing',
  'generalEducation',
];

const level: Field = oneOf(
  'school_level',
  'Cấp học (để trống: mọi cấp) / School level (empty: all levels)',
  levels,
  false,
);

const areas = schema(
  [
    id('area_id', 'Mã của gói, không dùng lại / Own id, never re-used'),
    text('official_code', 'Mã chính thức / Official code'),
    ...bilingual('name', 'Tên đầy đủ', 'Full name', true),
    needed('short_vi', 'Tên ngắn / Short name'),
    oneOf('type', 'Loại / Type', [
      'province',
      'city',
      'town',
      'district',
      'ward',
      'commune',
      'township',
      'country',
      'municipality',
      'urban-district',
      'special-zone',
    ]),
    oneOf('level', 'Cấp / Level', ['national', 'province', 'district', 'commune']),
    text('parent_id', 'Đơn vị cấp trên / Parent'),
    text('valid_from', 'Có từ ngày (trống: trước đó) / In force from (empty: earlier)', {
      pattern: datePattern,
    }),
    text('valid_to', 'Có đến ngày (trống: đang còn) / In force to (empty: still)', {
      pattern: datePattern,
    }),
    text('predecessor_ids', 'Đơn vị trước, cách nhau bằng ; / Predecessors, joined by ;'),
    text('successor_ids', 'Đơn vị sau / Successors'),
    oneOf('boundary_set', 'Bộ địa giới / Boundary set', ['pre-2025-07', '2025-07'], false),
    whole('sort_order', 'Thứ tự / Order', { required: true }),
    text('aliases', 'Tên gọi khác / Other names'),
    ...note,
  ],
  ['area_id'],
  [keyTo('parent_id', '', 'area_id')],
);

const observations = schema(
  [
    id('area_id', 'Đơn vị / Area'),
    needed('period', 'Kỳ: 2024-2025, 2024, 2024-07, 2024-12-31 / Period', {
      pattern: periodPattern,
    }),
    id('indicator_id', 'Chỉ số (indicators.json) / Indicator'),
    id('series_id', 'Chuỗi số / Series'),
    level,
    text('dimension', 'Chiều phân tổ / Breakdown'),
    text('category', 'Nhóm trong chiều phân tổ / Category'),
    numeric('value', 'Giá trị; tỷ lệ tính theo % / Value; rates in percent'),
    numeric('numerator', 'Tử số / Numerator'),
    numeric('denominator', 'Mẫu số / Denominator'),
    oneOf('status', 'Trạng thái / Status', [
      'final',
      'preliminary',
      'estimated',
      'derived',
      'illustrative',
      'forecast',
    ]),
    oneOf(
      'missing',
      'Vì sao thiếu / Kind of absence',
      ['nil', 'not-collected', 'not-applicable', 'suppressed', 'withheld'],
      false,
    ),
    oneOf(
      'qualifier',
      'khoảng, trên, dưới / about, over, under',
      ['about', 'over', 'under'],
      false,
    ),
    numeric('precision', 'Độ làm tròn của nguồn / Rounding of the source'),
    text('reference_date', 'Ngày lấy số / Reference date', { pattern: datePattern }),
    needed('source_id', 'Nguồn / Source'),
    text('note_id', 'Ghi chú / Note'),
  ],
  ['area_id', 'period', 'indicator_id', 'series_id', 'school_level', 'dimension', 'category'],
  [
    areaKey,
    keyTo('series_id', 'series', 'series_id'),
    sourceKey,
    keyTo('note_id', 'notes', 'note_id'),
  ],
);

const published = schema(
  [
    id('published_id', 'Mã / Id'),
    id('area_id', 'Đơn vị / Area'),
    text('period', 'Kỳ / Period', { pattern: periodPattern }),
    text('indicator_id', 'Chỉ số / Indicator'),
    level,
    needed('printed_text', 'Như in / As printed'),
    numeric('printed_value', 'Số in / Printed value'),
    text('unit', 'Đơn vị tính / Unit'),
    numeric('printed_numerator', 'Tử số in / Printed numerator'),
    numeric('printed_denominator', 'Mẫu số in / Printed denominator'),
    whole('decimals', 'Số chữ số thập phân in / Printed decimals'),
    needed('source_id', 'Nguồn / Source'),
    text('fact_ref', 'Số thứ tự dữ kiện / Fact number'),
    ...note,
  ],
  ['published_id'],
  [areaKey, sourceKey],
);

const series = schema(
  [
    id('series_id', 'Mã / Id'),
    ...bilingual('name', 'Tên', 'Name', true),
    ...bilingual('publisher', 'Nơi công bố', 'Publisher'),
    ...bilingual('definition', 'Cách đếm', 'Way of counting'),
    oneOf('nature', 'Bản chất / Nature', ['published', 'illustrative']),
    text('of_series_id', 'Chuỗi gốc của số minh hoạ / Published series it splits'),
    {
      name: 'joinable',
      type: 'boolean',
      title: 'Có được nối thành đường / May be joined by a line',
    },
    whole('sort_order', 'Thứ tự / Order'),
  ],
  ['series_id'],
);

const sources = schema(
  [
    id('source_id', 'Mã / Id'),
    needed('title', 'Tên bài, bảng / Title'),
    text('publisher', 'Nơi đăng / Publisher'),
    text('date', 'Ngày / Date', { pattern: datePattern }),
    text('url', 'Địa chỉ / Address'),
    text('licence', 'Giấy phép / Licence'),
    ...note,
  ],
  ['source_id'],
);

const notes = schema(
  [id('note_id', 'Mã / Id'), ...bilingual('text', 'Ghi chú', 'Text', true)],
  ['note_id'],
);

const noteLinks = schema(
  [
    id('note_id', 'Ghi chú / Note'),
    text('area_id', 'Đơn vị (trống: mọi đơn vị) / Area (empty: any)'),
    text('indicator_id', 'Chỉ số / Indicator'),
    level,
    text('period_from', 'Từ kỳ / From', { pattern: periodPattern }),
    text('period_to', 'Đến kỳ / To', { pattern: periodPattern }),
  ],
  ['note_id', 'area_id', 'indicator_id', 'school_level', 'period_from'],
  [keyTo('note_id', 'notes', 'note_id'), areaKey],
);

const events = schema(
  [
    id('event_id', 'Mã / Id'),
    needed('date', 'Ngày / Date', { pattern: datePattern }),
    oneOf('kind', 'Loại / Kind', ['boundary', 'definition', 'revision']),
    text('area_id', 'Đơn vị / Area'),
    text('indicator_id', 'Chỉ số / Indicator'),
    text('series_id', 'Chuỗi / Series'),
    ...bilingual('title', 'Tên', 'Title', true),
    ...bilingual('text', 'Nội dung', 'Text'),
  ],
  ['event_id'],
  [areaKey, keyTo('series_id', 'series', 'series_id')],
);

const targets = schema(
  [
    id('target_id', 'Mã / Id'),
    id('area_id', 'Đơn vị / Area'),
    id('indicator_id', 'Chỉ số / Indicator'),
    level,
    text('due_date', 'Hạn / Due', { pattern: datePattern }),
    numeric('value', 'Mức / Value', { required: true }),
    text('unit', 'Đơn vị tính / Unit'),
    oneOf('type', 'Loại / Type', ['reach', 'keep', 'at-most', 'count']),
    needed('as_printed', 'Như in / As printed'),
    needed('source_id', 'Nguồn / Source'),
    ...note,
  ],
  ['target_id'],
  [areaKey, sourceKey],
);

const crosswalk = schema(
  [
    id('old_area_id', 'Đơn vị cũ / Old unit'),
    id('new_area_id', 'Đơn vị mới / New unit'),
    oneOf('relation', 'Quan hệ / Relation', ['whole', 'part']),
    numeric('share', 'Phần của đơn vị cũ / Share of the old unit', { minimum: 0, maximum: 1 }),
    numeric('new_share', 'Phần của đơn vị mới / Share of the new unit', { minimum: 0, maximum: 1 }),
    needed('date', 'Ngày / Date', { pattern: datePattern }),
    needed('source_id', 'Nguồn / Source'),
  ],
  ['old_area_id', 'new_area_id', 'date'],
  [keyTo('old_area_id', 'areas', 'area_id'), keyTo('new_area_id', 'areas', 'area_id'), sourceKey],
);

const censusAge = schema(
  [
    id('area_id', 'Đơn vị / Area'),
    whole('age_from', 'Từ tuổi / From age', { required: true }),
    whole('age_to', 'Đến tuổi (99: trở lên) / To age (99: open)', { required: true }),
    whole('population', 'Số dân / Population', { required: true, minimum: 0 }),
    needed('source_id', 'Nguồn / Source'),
  ],
  ['area_id', 'age_from'],
  [areaKey, sourceKey],
);

const clcReference = schema(
  [
    needed('category', 'Lĩnh vực / Field'),
    whole('attendances', 'Lượt người / Attendances', { required: true }),
    whole('population_15_plus', 'Dân số từ 15 tuổi / Population 15+', { required: true }),
    needed('period', 'Năm học / School year', { pattern: periodPattern }),
    needed('source_id', 'Nguồn / Source'),
    needed('population_source_id', 'Nguồn dân số / Population source'),
  ],
  ['category'],
  [sourceKey, keyTo('population_source_id', 'sources', 'source_id')],
);

/** Kinds of tables by the start of the file name; observations may be spread over several files. */
export const fileKinds: ReadonlyMap<string, FileKind> = new Map([
  ['areas', { title: 'Đơn vị hành chính / Administrative units', schema: areas }],
  ['observations', { title: 'Số liệu / Observations', schema: observations }],
  ['published', { title: 'Con số như nguồn in / Figures as printed', schema: published }],
  ['targets', { title: 'Mục tiêu / Targets', schema: targets }],
  ['series', { title: 'Chuỗi số và cách đếm / Series and ways of counting', schema: series }],
  ['sources', { title: 'Nguồn / Sources', schema: sources }],
  ['notes', { title: 'Ghi chú / Notes', schema: notes }],
  ['note-links', { title: 'Ghi chú thuộc về ô nào / Cells a note belongs to', schema: noteLinks }],
  ['events', { title: 'Mốc làm gãy chuỗi / Series breaks', schema: events }],
  ['crosswalk', { title: 'Đơn vị cũ sang đơn vị mới / Old to new units', schema: crosswalk }],
  [
    'census-2019-age',
    { title: 'Dân số theo tuổi 2019 / Population by age 2019', schema: censusAge },
  ],
  [
    'clc-reference',
    { title: 'Lượt học Móng Cái 2022-2023 / Attendances of Móng Cái', schema: clcReference },
  ],
  ...ruledKinds,
]);
