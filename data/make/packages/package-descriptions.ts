/** What a package says of itself; everything else in datapackage.json is read off its files. */
export interface PackageDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly siso: Readonly<Record<string, unknown>>;
}

/** Day on which the packages of this repository were prepared. */
const prepared = '2026-11-21';

const laoCai: PackageDescription = {
  name: 'lao-cai',
  title: 'Giáo dục tỉnh Lào Cai',
  description:
    'Trường, lớp, học sinh, giáo viên, trường chuẩn quốc gia, phổ cập và xoá mù chữ của tỉnh Lào Cai. Số toàn tỉnh là số đã công bố; số theo huyện phần lớn là minh hoạ. / ' +
    'Schools, classes, pupils, teachers, national-standard schools, universalization and literacy of Lào Cai province. Province figures are published; most district figures are illustrative.',
  version: '1.0.0',
  siso: {
    format: 1,
    snapshot: {
      id: `lao-cai-${prepared}`,
      date: prepared,
      state: 'published',
      preparedBy: 'Sĩ Số',
      approvedBy: '',
    },
    title: { vi: 'Giáo dục tỉnh Lào Cai', en: 'Education in Lào Cai province' },
    rootArea: 'lao-cai',
    unitLevel: 'district',
    defaultPeriod: '2024-2025',
    defaultIndicator: 'national-standard-school-rate',
    defaultLevel: '',
    defaultSeries: 'department',
    headline: ['schools', 'classes', 'pupils', 'staff', 'pupils-per-class'],
    mapBoundary: 'boundaries-lao-cai-2024',
  },
};

const vietNam: PackageDescription = {
  name: 'viet-nam',
  title: 'Giáo dục 63 tỉnh, thành phố',
  description:
    'Trường, lớp, học sinh, giáo viên theo tỉnh và cấp học, 2010-2011 đến 2021-2022, số của ngành thống kê. / ' +
    'Schools, classes, pupils and teachers by province and level, 2010-2011 to 2021-2022, from the statistics office.',
  version: '1.0.0',
  siso: {
    format: 1,
    snapshot: {
      id: `viet-nam-${prepared}`,
      date: prepared,
      state: 'published',
      preparedBy: 'Sĩ Số',
      approvedBy: '',
    },
    title: { vi: 'Giáo dục 63 tỉnh, thành phố', en: 'Education in 63 provinces' },
    rootArea: 'viet-nam',
    unitLevel: 'province',
    defaultPeriod: '2021-2022',
    defaultIndicator: 'pupils-per-class',
    defaultLevel: 'primary',
    defaultSeries: 'nso',
    headline: ['schools', 'classes', 'pupils', 'teachers', 'pupils-per-class'],
    mapBoundary: 'boundaries-viet-nam-63',
  },
};

/** The packages that are sealed here. Other packages may lie beside them. */
export const packageDescriptions: readonly PackageDescription[] = [laoCai, vietNam];

/** Licence of the tables as arranged here; the figures themselves belong to their sources. */
export const packageLicences = [
  {
    name: 'CC0-1.0',
    title: 'CC0 1.0: cách lập bảng và ghi chú; con số thuộc về từng nguồn',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
];

/** Day written to `created`. */
export const created = `${prepared}T00:00:00Z`;
