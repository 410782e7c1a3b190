import type { Dataset } from '#indicators/dataset.ts';
import { languages } from '#domain/localized.ts';
import { pageMeta } from '#pages/parts/page-meta.ts';
import { wordsOf } from '#pages/parts/words.ts';
import type { HasDocument } from '#url/link.ts';
import { encodeRoute } from '#url/link.ts';
import type { Route } from '#url/route.ts';
import { emptyView } from '#url/route.ts';

/** Title, description, language and addresses of the document after a change of page. Fetched then: the first page came with its own. */
export function updateHead(
  route: Route,
  dataset: Dataset,
  root: URL,
  hasDocument: HasDocument,
): void {
  const words = wordsOf(route.language);
  const meta = pageMeta(words, dataset, route);
  const address = (language: Route['language']) =>
    new URL(encodeRoute({ ...route, language, view: emptyView }, hasDocument), root).href;
  document.title = route.edition === 'draft' ? `${words.m.draftMark} · ${meta.title}` : meta.title;
  // Setting it anew, even to the same, would style the whole page again.
  if (document.documentElement.lang !== route.language)
    document.documentElement.lang = route.language;
  document.querySelector('meta[name=description]')?.setAttribute('content', meta.description);
  document.querySelector('link[rel=canonical]')?.setAttribute('href', address(route.language));
  for (const language of languages)
    document.querySelector(`link[hreflang=${language}]`)?.setAttribute('href', address(language));
}
