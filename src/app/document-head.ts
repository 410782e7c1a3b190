import type { Dataset } from '#indicators/dataset.ts';
import { languages } from '#domain/localized.ts';
import { pageMeta } from '#pages/parts/page-meta.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { encodePath } from '#url/path.ts';
import type { Route } from '#url/route.ts';

/** Title, description, language and addresses of the document after a change of page. Fetched then: the first page came with its own. */
export function updateHead(route: Route, dataset: Dataset, root: URL): void {
  const meta = pageMeta(wordsOf(route.language), dataset, route);
  const address = (language: Route['language']) =>
    new URL(encodePath(language, route.packageId, route.page), root).href;
  document.title = meta.title;
  // Setting it anew, even to the same, would style the whole page again.
  if (document.documentElement.lang !== route.language)
    document.documentElement.lang = route.language;
  document.querySelector('meta[name=description]')?.setAttribute('content', meta.description);
  document.querySelector('link[rel=canonical]')?.setAttribute('href', address(route.language));
  for (const language of languages)
    document.querySelector(`link[hreflang=${language}]`)?.setAttribute('href', address(language));
}
