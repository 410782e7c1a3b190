import { decodeFigure } from '#url/query.ts';
import { withView } from '#url/link.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';

/** One listener for every figure of the page: the address stands in `data-so`. */
export function useOpenOrigin(): (event: React.MouseEvent) => void {
  const route = useRoute();
  const { go } = useSite();
  return (event) => {
    const holder = event.target instanceof Element ? event.target.closest('[data-so]') : null;
    const figure = decodeFigure(holder?.getAttribute('data-so') ?? '');
    if (figure) go(withView(route, { figure }));
  };
}
