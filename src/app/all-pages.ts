import { provideAllMessages } from '#i18n/all-messages.ts';
import { AreaListPage } from '#pages/area/area-list-page.tsx';
import { AreaPage } from '#pages/area/area-page.tsx';
import { ComparePage } from '#pages/compare/compare-page.tsx';
import { GalleryPage } from '#pages/compare/gallery-page.tsx';
import { IndicatorListPage } from '#pages/indicator/indicator-list-page.tsx';
import { IndicatorPage } from '#pages/indicator/indicator-page.tsx';
import { MapPage } from '#pages/map/map-page.tsx';
import { MethodsPage } from '#pages/methods/methods-page.tsx';
import { OverviewPage } from '#pages/overview/overview-page.tsx';
import { IntakePage } from '#pages/intake/intake-page.tsx';
import { AttainmentPage } from '#pages/attainment/attainment-page.tsx';
import { NormsPage } from '#pages/norms/norms-page.tsx';
import { QualityPage } from '#pages/quality/quality-page.tsx';
import { providePage } from '#pages/page-registry.ts';
import { provideBoundaries } from './boundary-code.ts';
import { showInBoundaries } from './show-in-boundaries.ts';

/** Makes every page and both languages available: the renderer at build time writes all of them. */
export function provideEverything(): void {
  provideAllMessages();
  provideBoundaries(showInBoundaries);
  providePage('overview', OverviewPage);
  providePage('indicator-list', IndicatorListPage);
  providePage('indicator', IndicatorPage);
  providePage('area-list', AreaListPage);
  providePage('area', AreaPage);
  providePage('compare', ComparePage);
  providePage('map', MapPage);
  providePage('gallery', GalleryPage);
  providePage('methods', MethodsPage);
  providePage('attainment', AttainmentPage);
  providePage('norms', NormsPage);
  providePage('quality', QualityPage);
  providePage('intake', IntakePage);
}
