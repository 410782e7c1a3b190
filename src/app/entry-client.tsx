import '#ui/base.css';
import { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { workerLoader } from '#queries/loader.ts';
import { startLoaderWorker } from '#queries/start-worker.ts';
import type { PackageChoice } from '#pages/parts/site.ts';
import { encodeRoute, withView } from '#url/link.ts';
import { encodePath } from '#url/path.ts';
import { encodeQuery } from '#url/query.ts';
import type { Route } from '#url/route.ts';
import { emptyView, pageName } from '#url/route.ts';
import { App } from './app.tsx';
import { makeDataGate } from './data-gate.ts';
import { rememberEarlyClick } from './early-click.ts';
import { fixHeadLinks } from './fix-head-links.ts';
import type { Navigation, Place } from './navigation.ts';
import { placeAt } from './place-at.ts';

/** Brings the rendered page to life. The root of the site is told by the document, so that any base path works. */
function start(): void {
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  fixHeadLinks();
  const packages = JSON.parse(
    document.getElementById('packages')?.textContent ?? '[]',
  ) as readonly PackageChoice[];
  const client = new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: true } },
  });
  const loader = workerLoader(new URL('data/', root).href, startLoaderWorker);
  const gate = makeDataGate(client, loader);
  const env = { client, loader, gate, packages };
  const container = document.getElementById('app');
  const first = placeAt(location, root, packages[0]?.id ?? '');
  if (!container || !first) return;
  // The file holds the page without choices: it is brought to life as it is, and then follows the link.
  const plain = { ...first, route: { ...first.route, view: emptyView } };
  const isPlain = encodeQuery(first.route.view) === '';
  let place: Place = isPlain ? first : plain;
  const earlyFigure = rememberEarlyClick(document);
  const follow = () => {
    if (!isPlain && place === plain) show(first);
    const figure = earlyFigure();
    if (figure) navigation(withView(place.route, { figure }), 'push');
  };

  const render = () => (
    <StrictMode>
      <App env={env} place={place} navigation={navigation} onAlive={follow} />
    </StrictMode>
  );
  const show = (next: Place): void => {
    const isSamePage =
      pageName(next.route.page) === pageName(place.route.page) &&
      next.route.packageId === place.route.packageId &&
      next.route.language === place.route.language;
    place = next;
    const draw = () => reactRoot.render(render());
    if (gate.read(next.route)) draw();
    else startTransition(draw);
    if (isSamePage) return;
    void gate
      .ready(next.route)
      .then(() => import('./document-head.ts'))
      .then(({ updateHead }) => {
        const dataset = place === next ? gate.read(next.route) : undefined;
        if (dataset) setTimeout(() => place === next && updateHead(next.route, dataset, root), 60); // after the frame
      })
      .catch(() => undefined); // the page is there, only its title is that of the page before
  };
  const navigation: Navigation = (route: Route, how) => {
    const address = new URL(encodeRoute(route), root).href;
    const isPage =
      pageName(route.page) !== pageName(place.route.page) ||
      route.packageId !== place.route.packageId;
    const next = { route, path: encodePath(route.language, route.packageId, route.page) };
    show(next);
    writeHistory(address, how);
    // Who steps through a list of indicators stays in the list.
    if (isPage && !(document.activeElement instanceof HTMLSelectElement)) {
      scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  };
  addEventListener('pagehide', flushHistory);
  addEventListener('popstate', () => {
    pending = undefined;
    const back = placeAt(location, root, packages[0]?.id ?? '');
    if (back) show(back);
  });
  const onRecoverableError = (error: unknown) => reportError(error);
  // The built site brings its pages; in development there is nothing yet to bring to life.
  const reactRoot = container.hasChildNodes()
    ? hydrateRoot(container, render(), { onRecoverableError })
    : createRoot(container, { onRecoverableError });
  if (!container.hasChildNodes()) reactRoot.render(render());
  void gate
    .ready(first.route)
    .then(() => import('./prefetch.ts'))
    .then(({ prefetchPieces }) => prefetchPieces(client, loader, gate, first.route.packageId))
    .catch(() => undefined); // loading ahead of need is a courtesy
}

let timer: ReturnType<typeof setTimeout> | undefined;
let pending: { readonly address: string; readonly how: 'push' | 'replace' } | undefined;

/** The address is written after the frame that shows it: writing one costs as much as drawing a year. Replaced ones wait for the hand to rest. */
function writeHistory(address: string, how: 'push' | 'replace'): void {
  if (how === 'push' || pending?.how === 'push') flushHistory();
  pending = { address, how };
  clearTimeout(timer);
  timer = setTimeout(flushHistory, how === 'push' ? 40 : 300);
}

/** Writes the entry that waits, so that going back leads to what was on screen. */
function flushHistory(): void {
  clearTimeout(timer);
  if (pending?.how === 'push' && pending.address !== location.href)
    history.pushState(null, '', pending.address);
  if (pending?.how === 'replace') history.replaceState(null, '', pending.address);
  pending = undefined;
}

start();
