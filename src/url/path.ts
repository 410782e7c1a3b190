import type { Language } from '#domain/localized.ts';
import type { Page } from './route.ts';

/** Words of the paths, by language: readers see them, so they are words and not codes. */
const words = {
  vi: {
    indicator: 'chi-so',
    area: 'don-vi',
    compare: 'so-sanh',
    map: 'ban-do',
    gallery: 'thu-vien-hinh',
    methods: 'phuong-phap',
    attainment: 'pho-cap',
    norms: 'dinh-muc',
    quality: 'chat-luong',
    intake: 'nap-so-lieu',
  },
  en: {
    indicator: 'indicators',
    area: 'areas',
    compare: 'compare',
    map: 'map',
    gallery: 'gallery',
    methods: 'methods',
    attainment: 'universal-education',
    norms: 'norms',
    quality: 'data-quality',
    intake: 'import',
  },
} as const;

const idPattern = /^[a-z0-9][a-z0-9-]*$/;

type Section = keyof (typeof words)['vi'];
const sections = Object.keys(words.vi) as readonly Section[];

/** Path of a page inside the site, without a leading slash and always ending in one (or empty for the front page). */
export function encodePath(language: Language, packageId: string, page: Page): string {
  const start = language === 'vi' ? packageId : `en/${packageId}`;
  if (page.kind === 'overview') return `${start}/`;
  const section = page.kind.replace('-list', '') as Section;
  return `${start}/${words[language][section]}/${'id' in page ? `${page.id}/` : ''}`;
}

/** A path read back. `packageId` is empty on the front page, which shows the default package. */
export interface ParsedPath {
  readonly language: Language;
  readonly packageId: string;
  readonly page: Page;
}

/** Reads a path inside the site; undefined when no page of ours can stand there. */
export function decodePath(path: string): ParsedPath | undefined {
  const parts = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const language: Language = parts[0] === 'en' ? 'en' : 'vi';
  if (language === 'en') parts.shift();
  const [packageId = '', section, id, ...rest] = parts;
  if (
    rest.length > 0 ||
    [packageId, id].some((part) => part !== undefined && part !== '' && !idPattern.test(part))
  )
    return undefined;
  const page = readPage(section, id);
  return page ? { language, packageId, page } : undefined;
}

/** Words of either language are understood under both, so that a link with its language swapped by hand still works. */
function readPage(section: string | undefined, id: string | undefined): Page | undefined {
  if (section === undefined) return { kind: 'overview' };
  const kind = sections.find((key) => section === words.vi[key] || section === words.en[key]);
  if (kind === 'indicator' || kind === 'area')
    return id === undefined ? { kind: `${kind}-list` } : { kind, id };
  return kind && id === undefined ? { kind } : undefined;
}
