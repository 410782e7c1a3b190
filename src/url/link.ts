import type { Page, Route, ViewState } from './route.ts';
import { emptyView } from './route.ts';
import { encodePath } from './path.ts';
import { encodeQuery } from './query.ts';

/** Path and query of a route inside the site, without a leading slash. */
export function encodeRoute(route: Route): string {
  return encodePath(route.language, route.packageId, route.page) + encodeQuery(route.view);
}

/** Steps from a page back to the root of the site, e.g. `../../`; '' on the front page. */
export function rootPrefix(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** What stays when a reader goes to another page: the year, the chosen units and the switch follow; the rest is the page's own. */
export function carriedView(view: ViewState): ViewState {
  return {
    ...emptyView,
    period: view.period,
    areaIds: view.areaIds,
    publishedOnly: view.publishedOnly,
  };
}

/** The same place in another page of the same package and language. */
export function withPage(route: Route, page: Page, view: Partial<ViewState> = {}): Route {
  return { ...route, page, view: { ...carriedView(route.view), ...view } };
}

/** The same page with some choices changed. */
export function withView(route: Route, view: Partial<ViewState>): Route {
  return { ...route, view: { ...route.view, ...view } };
}
