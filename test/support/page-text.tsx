import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { provideEverything } from '#app/all-pages.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { DatasetProvider, RouteProvider, SiteProvider } from '#pages/parts/site.ts';
import type { Site } from '#pages/parts/site.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { pageComponent } from '#pages/page-registry.ts';
import { BoundaryBar } from '#pages/boundaries/boundary-bar.tsx';
import { OriginBody } from '#pages/origin/origin-body.tsx';
import { encodeRoute } from '#url/link.ts';
import { decodePath } from '#url/path.ts';
import { decodeQuery } from '#url/query.ts';
import type { Route } from '#url/route.ts';

provideEverything();

const site: Omit<Site, 'packageId'> = {
  packages: [],
  go: () => undefined,
  hrefOf: (route) => encodeRoute(route),
  originalHref: (path) => path,
  draft: {
    show: () => Promise.resolve(true),
    exists: () => Promise.resolve(false),
    drop: () => Promise.resolve(),
  },
  useGeo: () => ({ state: 'loading' }),
  useOriginal: () => ({ state: 'loading' }),
  usePlaces: () => ({ state: 'loading' }),
  useQuality: () => ({ state: 'loading' }),
  useNorms: () => ({ state: 'loading' }),
  hasCommuneMap: () => false,
  useCommuneMap: () => ({ state: 'loading' }),
  loadFiles: () => Promise.resolve(new Map()),
  loadWhole: () => Promise.reject(new Error('nothing is loaded while rendering')),
  loadPresets: () => Promise.resolve([]),
};

function routeAt(link: string): Route {
  const [path = '', query = ''] = link.split('?');
  const parsed = decodePath(path);
  if (!parsed) throw new Error(`no page at ${link}`);
  return { ...parsed, view: decodeQuery(query) };
}

/** HTML of the page at a link (path and query inside the site) with the whole package at hand. */
export function pageHtml(dataset: Dataset, link: string): string {
  const route = routeAt(link);
  const Shown = pageComponent(route.page.kind);
  if (!Shown) throw new Error(`no code for ${link}`);
  const id = 'id' in route.page ? route.page.id : '';
  return render(dataset, route, <Shown words={wordsOf(route.language)} id={id} />);
}

/** HTML of the origin of the figure that a link names. */
export function originHtml(dataset: Dataset, link: string): string {
  const route = routeAt(link);
  const { figure, publishedOnly } = route.view;
  if (!figure) throw new Error(`no figure in ${link}`);
  const words = wordsOf(route.language);
  return render(
    dataset,
    route,
    <OriginBody words={words} dataset={dataset} figure={figure} publishedOnly={publishedOnly} />,
  );
}

/** HTML of the part of a page that a browser adds: the boundaries to choose from, and what it says of them. */
export function boundariesHtml(dataset: Dataset, link: string): string {
  const route = routeAt(link);
  return render(dataset, route, <BoundaryBar words={wordsOf(route.language)} />);
}

/** What a reader reads of it: no tags, no entities, single spaces. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<\/(?:p|h\d|li|td|th|dt|dd|tr|div|option|figcaption|summary)>|<br\/?>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('\u2011', '-')
    .trim();
}

function render(dataset: Dataset, route: Route, page: ReactElement): string {
  return renderToString(
    <SiteProvider value={{ ...site, packageId: route.packageId }}>
      <DatasetProvider value={dataset}>
        <RouteProvider value={route}>{page}</RouteProvider>
      </DatasetProvider>
    </SiteProvider>,
  );
}
