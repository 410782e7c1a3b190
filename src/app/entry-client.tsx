import '#ui/base.css';
import { startTransition, StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { PackageChoice } from '#pages/parts/site.ts';
import { addressOf, withChoices, withView } from '#url/link.ts';
import { encodeQuery } from '#url/query.ts';
import type { Route } from '#url/route.ts';
import { dataName, emptyView, pageName } from '#url/route.ts';
import { App } from './app.tsx';
import { rememberEarlyClick } from './early-click.ts';
import { fixHeadLinks } from './fix-head-links.ts';
import { makeWorld } from './make-world.ts';
import type { Navigation, Place } from './navigation.ts';
import { placeAt } from './place-at.ts';
import { dropPendingHistory, flushHistory, writeHistory } from './write-history.ts';

/** Brings the rendered page to life. The root of the site is told by the document, so that any base path works. */
async function start(container: HTMLElement): Promise<void> {
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const isShell = container.dataset['shell'] !== undefined;
  const packages = JSON.parse(
    document.getElementById('packages')?.textContent ?? '[]',
  ) as readonly PackageChoice[];
  const world = makeWorld(new URL('data/', root).href, packages);
  const locate = (): Place | undefined => {
    const found = placeAt(location, root, packages[0]?.id ?? '');
    return found && world.settle(found);
  };
  fixHeadLinks();
  if (isShell) await world.find();
  const first = locate();
  if (!first) {
    if (isShell) location.replace(root);
    return;
  }
  const { gate, client, loader } = world.env();
  // The file holds the page without choices: it is brought to life as it is, and then follows the link.
  const plain = { ...first, route: { ...first.route, view: emptyView } };
  const isPlain = isShell || encodeQuery(first.route.view) === '';
  let place: Place = isPlain ? first : plain;
  const earlyFigure = rememberEarlyClick(document);
  let isLinkShown = isPlain;
  const follow = (shown: Place) => {
    if (shown !== plain) isLinkShown = true;
    else if (place === plain) show(first);
    const figure = earlyFigure();
    if (figure) navigation(withView(place.route, { figure }), 'push');
  };

  const render = () => (
    <StrictMode>
      <App env={world.env()} place={place} navigation={navigation} onShown={follow} />
    </StrictMode>
  );
  const show = (next: Place): void => {
    const isSamePage =
      pageName(next.route.page) === pageName(place.route.page) &&
      dataName(next.route) === dataName(place.route) &&
      next.route.language === place.route.language;
    place = next;
    const draw = () => reactRoot.render(render());
    if (gate.read(next.route)) draw();
    else startTransition(draw);
    if (!isSamePage) tellHead(next).catch(() => undefined); // the page is there, only its title is that of the page before
  };
  const tellHead = async (shown: Place): Promise<void> => {
    await gate.ready(shown.route);
    const { updateHead } = await import('./document-head.ts');
    const dataset = place === shown ? gate.read(shown.route) : undefined;
    if (!dataset) return;
    const { hasDocument } = world.env();
    const update = () => place === shown && updateHead(shown.route, dataset, root, hasDocument);
    setTimeout(update, 60); // after the frame
  };
  const navigation: Navigation = (asked: Route, how) => {
    // What is chosen before the page follows its link comes on top of the choices of the link.
    const route =
      isLinkShown || asked.page !== plain.route.page
        ? asked
        : { ...asked, view: withChoices(first.route.view, asked.view) };
    const { path, query } = addressOf(route, world.env().hasDocument);
    const isPage =
      pageName(route.page) !== pageName(place.route.page) ||
      dataName(route) !== dataName(place.route);
    show({ route, path });
    writeHistory(new URL(path + query, root).href, how);
    void upgrade(route.packageId);
    // Who steps through a list of indicators stays in the list.
    if (isPage && !(document.activeElement instanceof HTMLSelectElement)) {
      scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  };
  /** Shows the version of a package that was copied beside the site since the build, as soon as it is read. */
  const upgrade = async (packageId: string): Promise<void> => {
    if ((await world.open(packageId)) && place.route.packageId === packageId)
      show(world.settle(place));
  };
  addEventListener('pagehide', flushHistory);
  addEventListener('popstate', () => {
    dropPendingHistory();
    const back = locate();
    if (back) show(back);
  });

  const options = { onRecoverableError: (error: unknown) => reportError(error) };
  let reactRoot: Root;
  if (container.hasChildNodes() && !isShell) reactRoot = hydrateRoot(container, render(), options);
  else {
    if (isShell) {
      const { waitInShell } = await import('./wait-in-shell.tsx');
      await waitInShell(world.env(), place.route);
      // A package that has been built since has pages of its own.
      const { path, query } = addressOf(place.route, world.env().hasDocument);
      history.replaceState(null, '', new URL(path + query, root));
      container.replaceChildren();
    }
    reactRoot = createRoot(container, options);
    reactRoot.render(render());
    if (isShell) tellHead(place).catch(() => undefined);
  }
  // Looking for newer packages and loading ahead of need are a courtesy: what fails there is no fault of the page.
  const afterwards = async (): Promise<void> => {
    await gate.ready(first.route);
    if (!isShell && (await world.find())) {
      reactRoot.render(render());
      await upgrade(place.route.packageId);
    }
    const { prefetchPieces } = await import('./prefetch.ts');
    await prefetchPieces(client, loader, gate, dataName(place.route));
  };
  afterwards().catch(() => undefined);
}

const container = document.getElementById('app');
if (container) start(container).catch(reportError);
