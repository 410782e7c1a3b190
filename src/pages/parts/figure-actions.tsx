import type { ReactElement } from 'react';
import { encodeFigure } from '#url/query.ts';
import type { Route } from '#url/route.ts';
import type { FigureAddress } from '#url/route.ts';
import { RouteLink } from './route-link.tsx';
import type { Words } from './words.ts';

/** Below a figure of the overview: to the table of its indicator, and the origin of its last number. */
export function FigureActions({
  words: { m },
  page,
  figure,
}: {
  readonly words: Words;
  readonly page: Route;
  readonly figure: FigureAddress | undefined;
}): ReactElement {
  return (
    <>
      <RouteLink to={page}>{m.actionTable}</RouteLink>
      {figure ? (
        <button type="button" data-so={encodeFigure(figure)}>
          {m.actionOrigin}
        </button>
      ) : null}
    </>
  );
}
