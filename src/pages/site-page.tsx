import type { ReactElement } from 'react';
import type { Page } from '#url/route.ts';
import { AreaListPage } from './area/area-list-page.tsx';
import { AreaPage } from './area/area-page.tsx';
import { Footer } from './frame/footer.tsx';
import { Masthead } from './frame/masthead.tsx';
import { IndicatorListPage } from './indicator/indicator-list-page.tsx';
import { IndicatorPage } from './indicator/indicator-page.tsx';
import { MethodsPage } from './methods/methods-page.tsx';
import { OriginPanel } from './origin/origin-panel.tsx';
import { useOpenOrigin } from './origin/use-open-origin.ts';
import { OverviewPage } from './overview/overview-page.tsx';
import { useDataset, useSite } from './parts/site.ts';
import type { Words } from './parts/words.ts';
import s from './site-page.module.css';

/** A page of the site in its frame; a click on any figure opens its origin. */
export function SitePage({ words }: { readonly words: Words }): ReactElement {
  const dataset = useDataset();
  const { route } = useSite();
  const openOrigin = useOpenOrigin();
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  return (
    <div onClick={openOrigin}>
      <Masthead words={words} place={root ? words.of(root.name) : words.of(dataset.context.meta.title)} />
      <main id="main" tabIndex={-1} className={s.main}>
        <CurrentPage page={route.page} words={words} />
      </main>
      <Footer words={words} />
      <OriginPanel words={words} />
    </div>
  );
}

function CurrentPage({ page, words }: { readonly page: Page; readonly words: Words }): ReactElement {
  switch (page.kind) {
    case 'overview':
      return <OverviewPage words={words} />;
    case 'indicator-list':
      return <IndicatorListPage words={words} />;
    case 'indicator':
      return <IndicatorPage words={words} id={page.id} />;
    case 'area-list':
      return <AreaListPage words={words} />;
    case 'area':
      return <AreaPage words={words} id={page.id} />;
    case 'methods':
      return <MethodsPage words={words} />;
  }
}
