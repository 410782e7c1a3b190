import type { ReactElement } from 'react';
import type { Page } from '#url/route.ts';
import { DraftBanner } from './frame/draft-banner.tsx';
import { Footer } from './frame/footer.tsx';
import { Masthead } from './frame/masthead.tsx';
import { OriginPanel } from './origin/origin-panel.tsx';
import { useOpenOrigin } from './origin/use-open-origin.ts';
import { pageComponent } from './page-registry.ts';
import { nameInSentence } from './parts/words.ts';
import { useDataset, useRoute } from './parts/site.ts';
import type { Words } from './parts/words.ts';
import s from './site-page.module.css';

/** A page of the site in its frame; a click on any figure opens its origin. */
export function SitePage({ words }: { readonly words: Words }): ReactElement {
  const dataset = useDataset();
  const route = useRoute();
  const openOrigin = useOpenOrigin();
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  return (
    <div onClick={openOrigin}>
      <Masthead
        words={words}
        place={root ? nameInSentence(words.of(root.name)) : words.of(dataset.context.meta.title)}
      />
      {route.edition === 'draft' ? <DraftBanner words={words} /> : null}
      <main id="main" tabIndex={-1} className={s.main}>
        <CurrentPage page={route.page} words={words} />
      </main>
      <Footer words={words} />
      <OriginPanel words={words} />
    </div>
  );
}

function CurrentPage({
  page,
  words,
}: {
  readonly page: Page;
  readonly words: Words;
}): ReactElement {
  const Shown = pageComponent(page.kind);
  if (!Shown) throw new Error(`the code of ${page.kind} has not come`);
  return <Shown words={words} id={'id' in page ? page.id : ''} />;
}
