/** A page of the site with what it must say. */
export interface JourneyRoute {
  readonly kind:
    | 'overview'
    | 'indicator-list'
    | 'indicator'
    | 'area-list'
    | 'area'
    | 'methods'
    | 'attainment'
    | 'norms'
    | 'compare'
    | 'gallery'
    | 'map'
    | 'quality'
    | 'intake';
  readonly packageId: 'lao-cai' | 'viet-nam';
  readonly vi: string;
  readonly en: string;
  /** Part of the title in each language. */
  readonly title: { readonly vi: string; readonly en: string };
  /** Figures that stand on the page in Vietnamese writing; in English the separators change places. */
  readonly figures: readonly string[];
}

const place = { vi: 'Lào Cai', en: 'Lào Cai' };
const country = { vi: 'Cả nước', en: 'Viet Nam' };

/** Every kind of page, with two or three of each package. */
export const journeyRoutes: readonly JourneyRoute[] = [
  {
    kind: 'overview',
    packageId: 'lao-cai',
    vi: 'lao-cai/',
    en: 'en/lao-cai/',
    title: place,
    figures: ['594', '8.231', '235.731', '16.779'],
  },
  {
    kind: 'indicator-list',
    packageId: 'lao-cai',
    vi: 'lao-cai/chi-so/',
    en: 'en/lao-cai/indicators/',
    title: place,
    figures: ['594', '235.731'],
  },
  {
    kind: 'indicator',
    packageId: 'lao-cai',
    vi: 'lao-cai/chi-so/pupils/',
    en: 'en/lao-cai/indicators/pupils/',
    title: { vi: 'Số trẻ, học sinh', en: 'pupils' },
    figures: ['235.731'],
  },
  {
    kind: 'indicator',
    packageId: 'lao-cai',
    vi: 'lao-cai/chi-so/national-standard-school-rate/',
    en: 'en/lao-cai/indicators/national-standard-school-rate/',
    title: { vi: 'chuẩn quốc gia', en: 'National-standard' },
    figures: ['72,2%'],
  },
  {
    kind: 'area-list',
    packageId: 'lao-cai',
    vi: 'lao-cai/don-vi/',
    en: 'en/lao-cai/areas/',
    title: place,
    figures: [],
  },
  {
    kind: 'area',
    packageId: 'lao-cai',
    vi: 'lao-cai/don-vi/bac-ha/',
    en: 'en/lao-cai/areas/bac-ha/',
    title: { vi: 'Bắc Hà', en: 'Bắc Hà' },
    figures: ['594', '235.731'],
  },
  {
    kind: 'methods',
    packageId: 'lao-cai',
    vi: 'lao-cai/phuong-phap/',
    en: 'en/lao-cai/methods/',
    title: place,
    figures: [],
  },
  {
    kind: 'attainment',
    packageId: 'lao-cai',
    vi: 'lao-cai/pho-cap/',
    en: 'en/lao-cai/universal-education/',
    title: place,
    figures: [],
  },
  {
    kind: 'norms',
    packageId: 'lao-cai',
    vi: 'lao-cai/dinh-muc/',
    en: 'en/lao-cai/norms/',
    title: place,
    figures: ['84.578', '3.332'],
  },
  {
    kind: 'attainment',
    packageId: 'viet-nam',
    vi: 'viet-nam/pho-cap/',
    en: 'en/viet-nam/universal-education/',
    title: country,
    figures: [],
  },
  {
    kind: 'norms',
    packageId: 'viet-nam',
    vi: 'viet-nam/dinh-muc/',
    en: 'en/viet-nam/norms/',
    title: country,
    figures: [],
  },
  {
    kind: 'compare',
    packageId: 'lao-cai',
    vi: 'lao-cai/so-sanh/',
    en: 'en/lao-cai/compare/',
    title: { vi: 'So sánh', en: 'Compare' },
    figures: [],
  },
  {
    kind: 'compare',
    packageId: 'viet-nam',
    vi: 'viet-nam/so-sanh/',
    en: 'en/viet-nam/compare/',
    title: { vi: 'So sánh', en: 'Compare' },
    figures: [],
  },
  {
    kind: 'map',
    packageId: 'lao-cai',
    vi: 'lao-cai/ban-do/',
    en: 'en/lao-cai/map/',
    title: { vi: 'Bản đồ', en: 'Map' },
    figures: [],
  },
  {
    kind: 'map',
    packageId: 'viet-nam',
    vi: 'viet-nam/ban-do/',
    en: 'en/viet-nam/map/',
    title: { vi: 'Bản đồ', en: 'Map' },
    figures: [],
  },
  {
    kind: 'gallery',
    packageId: 'lao-cai',
    vi: 'lao-cai/thu-vien-hinh/',
    en: 'en/lao-cai/gallery/',
    title: { vi: 'Thư viện hình', en: 'Gallery' },
    figures: ['72,2'],
  },
  {
    kind: 'quality',
    packageId: 'lao-cai',
    vi: 'lao-cai/chat-luong/',
    en: 'en/lao-cai/data-quality/',
    title: place,
    figures: ['1.986', '98,7%', '235.445'],
  },
  {
    kind: 'overview',
    packageId: 'viet-nam',
    vi: 'viet-nam/',
    en: 'en/viet-nam/',
    title: country,
    figures: [],
  },
  {
    kind: 'indicator',
    packageId: 'viet-nam',
    vi: 'viet-nam/chi-so/pupils-per-class/',
    en: 'en/viet-nam/indicators/pupils-per-class/',
    title: country,
    figures: [],
  },
  {
    kind: 'area',
    packageId: 'viet-nam',
    vi: 'viet-nam/don-vi/ha-noi/',
    en: 'en/viet-nam/areas/ha-noi/',
    title: { vi: 'Hà Nội', en: 'Hà Nội' },
    figures: [],
  },
  {
    kind: 'area-list',
    packageId: 'viet-nam',
    vi: 'viet-nam/don-vi/',
    en: 'en/viet-nam/areas/',
    title: country,
    figures: [],
  },
  {
    kind: 'intake',
    packageId: 'lao-cai',
    vi: 'lao-cai/nap-so-lieu/',
    en: 'en/lao-cai/import/',
    title: place,
    figures: [],
  },
  {
    kind: 'quality',
    packageId: 'viet-nam',
    vi: 'viet-nam/chat-luong/',
    en: 'en/viet-nam/data-quality/',
    title: country,
    figures: ['20.030', '4.165.968'],
  },
];

/** A figure in the writing of a language: 235.731 and 72,2% are 235,731 and 72.2% in English. */
export function inLanguage(figure: string, language: 'vi' | 'en'): string {
  if (language === 'vi') return figure;
  return figure.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
