import { decodeFigure } from '#url/query.ts';
import type { ViewState } from '#url/route.ts';

/**
 * Remembers the last click on a figure of a page that is not yet alive: the rendered HTML is readable long before its
 * data come over a slow line, and a click then would be lost.
 * @returns ends the listening and gives the figure that was asked for, if any; the second call gives nothing
 */
export function rememberEarlyClick(document: Document): () => ViewState['figure'] {
  let figure: ViewState['figure'];
  const listen = ({ target }: Event) => {
    const holder = target instanceof Element ? target.closest('[data-so]') : null;
    figure = decodeFigure(holder?.getAttribute('data-so') ?? '');
  };
  document.addEventListener('click', listen, true);
  return () => {
    document.removeEventListener('click', listen, true);
    const asked = figure;
    figure = undefined;
    return asked;
  };
}
