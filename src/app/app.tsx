import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, use, useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Dataset } from '#indicators/dataset.ts';
import { DatasetProvider, RouteProvider, SiteProvider } from '#pages/parts/site.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { SitePage } from '#pages/site-page.tsx';
import { ErrorFrame } from './error-frame.tsx';
import type { AppEnvironment } from './app-environment.ts';
import { makeSite } from './make-site.ts';
import type { Place, Navigation } from './navigation.ts';
import { StatusLine } from './status-line.tsx';

interface AppProps {
  readonly env: AppEnvironment;
  readonly place: Place;
  readonly navigation: Navigation;
  /** Called when a place is shown, the first time when the page has come to life. */
  readonly onShown?: (place: Place) => void;
}

/** The whole page: a status line, and the page once its data is there. What is on screen stays until the next page can be shown. */
export function App(props: AppProps): ReactElement {
  const { env, place } = props;
  return (
    <QueryClientProvider client={env.client}>
      <ErrorFrame language={place.route.language}>
        <Suspense fallback={<p aria-busy="true" />}>
          <Shown {...props} />
        </Suspense>
      </ErrorFrame>
      <StatusLine gate={env.gate} route={place.route} />
    </QueryClientProvider>
  );
}

/** The page if its data is there; else waits, and the page on screen (rendered at build time, or the one before) stays. */
function Shown(props: AppProps): ReactElement {
  const dataset = props.env.gate.read(props.place.route);
  return dataset ? <Ready {...props} dataset={dataset} /> : <Waiting {...props} />;
}

function Waiting(props: AppProps): ReactElement {
  const { gate } = props.env;
  use(gate.ready(props.place.route));
  const dataset = gate.read(props.place.route);
  if (!dataset) throw new Error('data is there but cannot be read');
  return <Ready {...props} dataset={dataset} />;
}

function Ready({
  env,
  place,
  navigation,
  onShown,
  dataset,
}: AppProps & { readonly dataset: Dataset }): ReactElement {
  const { route, path } = place;
  useEffect(() => onShown?.(place), [onShown, place]);
  const { language, packageId, edition } = route;
  const site = useMemo(
    () => makeSite(env, path, { language, packageId, edition }, navigation),
    [env, path, language, packageId, edition, navigation],
  );
  return (
    <SiteProvider value={site}>
      <RouteProvider value={route}>
        <DatasetProvider value={dataset}>
          <SitePage words={wordsOf(route.language)} />
        </DatasetProvider>
      </RouteProvider>
    </SiteProvider>
  );
}
