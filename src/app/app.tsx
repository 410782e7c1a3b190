import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { Suspense, use, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Loader } from '#queries/loader.ts';
import { DatasetProvider, SiteProvider } from '#pages/parts/site.ts';
import type { PackageChoice } from '#pages/parts/site.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { SitePage } from '#pages/site-page.tsx';
import { ErrorFrame } from './error-frame.tsx';
import type { DataGate } from './data-gate.ts';
import { makeSite } from './make-site.ts';
import type { Place, Navigation } from './navigation.ts';
import { StatusLine } from './status-line.tsx';

/** What the app needs from outside: effects are passed in, so that the same tree is rendered at build time and in the browser. */
export interface AppEnvironment {
  readonly client: QueryClient;
  readonly loader: Loader;
  readonly gate: DataGate;
  readonly packages: readonly PackageChoice[];
}

interface AppProps {
  readonly env: AppEnvironment;
  readonly place: Place;
  readonly navigation: Navigation;
}

/** The whole page: a status line, and the page once its data is there. What is on screen stays until the next page can be shown. */
export function App({ env, place, navigation }: AppProps): ReactElement {
  const words = wordsOf(place.route.language);
  return (
    <QueryClientProvider client={env.client}>
      <ErrorFrame words={words}>
        <Suspense fallback={<p aria-busy="true">{words.m.loadingOpen({ what: words.m.dataCore })}</p>}>
          <Shown env={env} place={place} navigation={navigation} />
        </Suspense>
      </ErrorFrame>
      <StatusLine words={words} gate={env.gate} route={place.route} />
    </QueryClientProvider>
  );
}

function Shown({ env, place, navigation }: AppProps): ReactElement {
  const { route } = place;
  const dataset = env.gate.read(route);
  if (!dataset) use(env.gate.ready(route));
  const site = useMemo(() => makeSite(env, place, navigation), [env, place, navigation]);
  const known = dataset ?? env.gate.read(route);
  if (!known) throw new Error('data is there but cannot be read');
  return (
    <SiteProvider value={site}>
      <DatasetProvider value={known}>
        <SitePage words={wordsOf(route.language)} />
      </DatasetProvider>
    </SiteProvider>
  );
}
