import type { Dataset } from '#indicators/dataset.ts';
import { pageMeta } from '#pages/parts/page-meta.ts';
import { wordsOf } from '#pages/parts/words.ts';
import type { Route } from '#url/route.ts';

/** Title, description and language of the document after a change of page. */
export function updateHead(route: Route, dataset: Dataset): void {
  const meta = pageMeta(wordsOf(route.language), dataset, route);
  document.title = meta.title;
  document.documentElement.lang = route.language;
  document.querySelector('meta[name=description]')?.setAttribute('content', meta.description);
}
