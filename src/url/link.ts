import type { Page, Route, ViewState } from './route.ts';
import { emptyView } from './route.ts';
import { encodePath } from './path.ts';
import { encodeQuery } from './query.ts';
import { encodeShell } from './shell.ts';

/** Whether the build wrote a document for the page of a route; a page without one stands in a shell. */
export type HasDocument = (route: Route) => boolean;

/** Where a route stands inside the site: the path of its document, without a leading slash, and the query or ''. */
export function addressOf(
  route: Route,
  hasDocument: HasDocument,
): { readonly path: string; readonly query: string } {
  const query = encodeQuery(route.view);
  const { language, packageId, page, edition } = route;
  if (edition === undefined || (edition === 'folder' && hasDocument(route)))
    return { path: encodePath(language, packageId, page), query };
  const shell = encodeShell({ ...route, edition });
  return { path: shell.path, query: `?${shell.query}${query.replace('?', '&')}` };
}

/** Path and query of a route in one text. */
export function encodeRoute(route: Route, hasDocument: HasDocument = () => false): string {
  const { path, query } = addressOf(route, hasDocument);
  return path + query;
}

/** Steps from a page back to the root of the site, e.g. `../../`; '' on the front page. */
export function rootPrefix(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** What stays when a reader goes to another page: the year, the chosen units, the boundaries and the switch follow; the rest is the page's own. */
export function carriedView(view: ViewState): ViewState {
  return {
    ...emptyView,
    period: view.period,
    areaIds: view.areaIds,
    boundary: view.boundary,
    mayEstimate: view.mayEstimate,
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
