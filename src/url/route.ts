import type { Language } from '#domain/localized.ts';

/** Pages of the site; each is an HTML file of its own. */
export type Page =
  | { readonly kind: 'overview' }
  | { readonly kind: 'indicator-list' }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'area-list' }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'compare' }
  | { readonly kind: 'map' }
  | { readonly kind: 'gallery' }
  | { readonly kind: 'methods' }
  | { readonly kind: 'attainment' }
  | { readonly kind: 'norms' }
  | { readonly kind: 'quality' }
  | { readonly kind: 'intake' };

/** Address of one figure in a link: see `docs/links.md`. */
export interface FigureAddress {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  readonly level: string;
  readonly category: string;
  readonly counting: string;
}

/** What a reader chose on a page. Empty means "the page's own default", so that links stay short and follow new snapshots. */
export interface ViewState {
  readonly period: string;
  readonly comparePeriod: string;
  readonly areaIds: readonly string[];
  readonly level: string;
  readonly category: string;
  readonly counting: string;
  /** Indicator of the page that compares; indicator and kind of finding on the page about the quality of the figures. */
  readonly indicatorId: string;
  readonly finding: string;
  /** Figures a reader set to see what would follow; the page on recognition reads them. */
  readonly assumption: string;
  /** Boundaries to show units in where not those of the reports: a boundary set, with a level where that is another. */
  readonly boundary: string;
  /** Whether stated shares of units that were split may be used there; the figures are then estimates. */
  readonly mayEstimate: boolean;
  /** The page that compares: second indicator, set of units, first period, measure, kind of figure. */
  readonly secondId: string;
  readonly unitSet: string;
  readonly fromPeriod: string;
  readonly measure: string;
  readonly figureKind: string;
  /** The page of the map: how values are put into classes, classes that stand out, the unit whose communes are drawn, the part in sight, older figures where a period has none. */
  readonly classing: string;
  readonly filter: string;
  readonly inside: string;
  readonly frame: string;
  readonly older: string;
  readonly publishedOnly: boolean;
  /** The figure whose origin is shown, if any. */
  readonly figure: FigureAddress | undefined;
}

/**
 * Whose files of a package a page is made from, where not those of the build: a draft kept in this browser, or the
 * package folder beside the site as it lies there now.
 */
export type Edition = 'draft' | 'folder';

/** A place in the site: everything worth sharing, and nothing else. */
export interface Route {
  readonly language: Language;
  readonly packageId: string;
  /** Absent for the data of the build. */
  readonly edition?: Edition | undefined;
  readonly page: Page;
  readonly view: ViewState;
}

/** The state of a link without a query. */
export const emptyView: ViewState = {
  period: '',
  comparePeriod: '',
  areaIds: [],
  level: '',
  category: '',
  counting: '',
  indicatorId: '',
  finding: '',
  assumption: '',
  boundary: '',
  mayEstimate: false,
  secondId: '',
  unitSet: '',
  fromPeriod: '',
  measure: '',
  figureKind: '',
  classing: '',
  filter: '',
  inside: '',
  frame: '',
  older: '',
  publishedOnly: false,
  figure: undefined,
};

/** One text for a page inside a package, the same in both languages. */
export function pageName(page: Page): string {
  return 'id' in page ? `${page.kind}:${page.id}` : page.kind;
}

/** Name of the data a route shows: the package, and its edition where that is not the one of the build. */
export function dataName({ packageId, edition }: Pick<Route, 'packageId' | 'edition'>): string {
  return edition === undefined ? packageId : `${edition}:${packageId}`;
}
