import { bilingual, keyTo, needed, oneOf, text, whole } from './field-schemas.ts';
import type { Field } from './field-schemas.ts';
import { areaKey, id, periodPattern, schema, sourceKey } from './schema-parts.ts';
import type { FileKind } from './schema-parts.ts';

const rowStatus: Field = oneOf('status', 'Trạng thái / Status', [
  'final',
  'preliminary',
  'estimated',
  'illustrative',
]);
const noteKey = keyTo('note_id', 'notes', 'note_id');
const day = { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };

const attainmentInputs = schema(
  [
    id('area_id', 'Xã, phường, thị trấn / Commune'),
    needed('reference_date', 'Ngày lấy số / Reference date', day),
    id('input_id', 'Đầu vào của phép xét (rules.json) / Input of a test'),
    text('age_band', 'Nhóm tuổi / Age band'),
    whole('numerator', 'Số người đạt / People counted', { required: true, minimum: 0 }),
    whole('denominator', 'Số người phải xét / People in question', { required: true, minimum: 0 }),
    rowStatus,
    needed('source_id', 'Nguồn / Source'),
    text('note_id', 'Ghi chú / Note'),
  ],
  ['area_id', 'reference_date', 'input_id', 'age_band'],
  [areaKey, sourceKey, noteKey],
);

const hardship = schema(
  [
    id('area_id', 'Xã, phường, thị trấn / Commune'),
    needed('valid_from', 'Từ ngày / From', day),
    text('valid_to', 'Đến ngày (trống: đang còn) / To (empty: still)', day),
    {
      name: 'hardship',
      type: 'boolean',
      title: 'Đặc biệt khó khăn / Special hardship',
      constraints: { required: true },
    },
    rowStatus,
    needed('source_id', 'Nguồn / Source'),
    text('note_id', 'Ghi chú / Note'),
  ],
  ['area_id', 'valid_from'],
  [areaKey, sourceKey, noteKey],
);

const decisions = schema(
  [
    id('source_id', 'Nguồn của các dòng công nhận / Source of the recognitions'),
    text('number', 'Số quyết định (trống: nguồn không in) / Number (empty: not printed)'),
    needed('date', 'Ngày / Date', day),
    ...bilingual('authority', 'Nơi quyết định', 'Authority'),
  ],
  ['source_id'],
  [sourceKey],
);

const classSizes = schema(
  [
    id('area_id', 'Đơn vị / Area'),
    needed('period', 'Năm học / School year', { pattern: periodPattern }),
    needed('kind', 'Loại lớp (rules.json) / Kind of class'),
    whole('size', 'Số học sinh của lớp / Pupils in the class', { required: true, minimum: 0 }),
    whole('classes', 'Số lớp / Classes', { required: true, minimum: 1 }),
    rowStatus,
    needed('source_id', 'Nguồn / Source'),
    text('note_id', 'Ghi chú / Note'),
  ],
  ['area_id', 'period', 'kind', 'size'],
  [areaKey, sourceKey, noteKey],
);

const certificates = schema(
  [
    needed('school', 'Trường / School'),
    id('area_id', 'Đơn vị / Area'),
    whole('level', 'Mức độ / Level', { required: true, minimum: 1, maximum: 2 }),
    needed('granted_on', 'Ngày công nhận / Granted on', day),
    rowStatus,
    needed('source_id', 'Nguồn / Source'),
    text('note_id', 'Ghi chú / Note'),
  ],
  ['school', 'area_id', 'granted_on'],
  [areaKey, sourceKey, noteKey],
);

const teacherUpgrades = schema(
  [
    id('area_id', 'Đơn vị / Area'),
    needed('school_level', 'Cấp học / School level'),
    needed('reference_date', 'Ngày lấy số / Reference date', day),
    whole('required', 'Giáo viên phải nâng chuẩn / Teachers who had to upgrade', {
      required: true,
      minimum: 0,
    }),
    whole('upgraded', 'Đã nâng chuẩn / Upgraded', { required: true, minimum: 0 }),
    rowStatus,
    needed('source_id', 'Nguồn / Source'),
    text('note_id', 'Ghi chú / Note'),
  ],
  ['area_id', 'school_level', 'reference_date'],
  [areaKey, sourceKey, noteKey],
);

/** Tables that only rules are applied to. */
export const ruledKinds: readonly (readonly [string, FileKind])[] = [
  [
    'attainment-inputs',
    { title: 'Đầu vào xét phổ cập / Inputs of recognition', schema: attainmentInputs },
  ],
  ['hardship', { title: 'Xã đặc biệt khó khăn / Communes in hardship', schema: hardship }],
  ['decisions', { title: 'Quyết định công nhận / Decisions', schema: decisions }],
  ['class-sizes', { title: 'Cỡ lớp / Class sizes', schema: classSizes }],
  ['certificates', { title: 'Giấy công nhận chuẩn quốc gia / Certificates', schema: certificates }],
  [
    'teacher-upgrades',
    { title: 'Nâng trình độ chuẩn / Training upgrades', schema: teacherUpgrades },
  ],
];
