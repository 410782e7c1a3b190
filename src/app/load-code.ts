import type { Language } from '#domain/localized.ts';
import { hasMessages, provideMessages } from '#i18n/messages.ts';
import { pageComponent, providePage } from '#pages/page-registry.ts';
import type { PageComponent } from '#pages/page-registry.ts';
import { LoadError } from '#queries/load-problem.ts';
import type { Page, Route } from '#url/route.ts';
import { hasBoundaries, provideBoundaries } from './boundary-code.ts';

const pages: Readonly<Record<Page['kind'], () => Promise<PageComponent>>> = {
  overview: async () => (await import('#pages/overview/overview-page.tsx')).OverviewPage,
  indicator: async () => (await import('#pages/indicator/indicator-page.tsx')).IndicatorPage,
  'indicator-list': async () =>
    (await import('#pages/indicator/indicator-list-page.tsx')).IndicatorListPage,
  area: async () => (await import('#pages/area/area-page.tsx')).AreaPage,
  'area-list': async () => (await import('#pages/area/area-list-page.tsx')).AreaListPage,
  compare: async () => (await import('#pages/compare/compare-page.tsx')).ComparePage,
  map: async () => (await import('#pages/map/map-page.tsx')).MapPage,
  gallery: async () => (await import('#pages/compare/gallery-page.tsx')).GalleryPage,
  methods: async () => (await import('#pages/methods/methods-page.tsx')).MethodsPage,
  intake: async () => (await import('#pages/intake/intake-page.tsx')).IntakePage,
  attainment: async () => (await import('#pages/attainment/attainment-page.tsx')).AttainmentPage,
  norms: async () => (await import('#pages/norms/norms-page.tsx')).NormsPage,
  quality: async () => (await import('#pages/quality/quality-page.tsx')).QualityPage,
};

const languages: Readonly<Record<Language, () => Promise<void>>> = {
  vi: async () => provideMessages('vi', (await import('#i18n/messages-vi.ts')).messagesVi),
  en: async () => provideMessages('en', (await import('#i18n/messages-en.ts')).messagesEn),
};

/** Whether the code and the texts of a page have come. */
export const hasCode = (route: Route): boolean =>
  pageComponent(route.page.kind) !== undefined &&
  hasMessages(route.language) &&
  hasBoundaries(route);

/** Loads the code and the texts of a page. */
export async function loadCode(route: Route): Promise<true> {
  try {
    const { kind } = route.page;
    const [component] = await Promise.all([
      pageComponent(kind) ?? pages[kind](),
      hasMessages(route.language) ? undefined : languages[route.language](),
      hasBoundaries(route)
        ? undefined
        : import('./show-in-boundaries.ts').then((code) =>
            provideBoundaries(code.showInBoundaries),
          ),
    ]);
    providePage(kind, component);
    return true;
  } catch {
    throw new LoadError('code', 'code');
  }
}
