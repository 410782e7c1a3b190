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
  /** Where the table of the figure stands, when it does not stand under it. */
  readonly page?: Route;
  readonly figure: FigureAddress | undefined;
}): ReactElement {
  return (
    <>
      {page ? <RouteLink to={page}>{m.actionTable}</RouteLink> : null}
      {figure ? (
        <button type="button" data-so={encodeFigure(figure)}>
          {m.actionOrigin}
        </button>
      ) : null}
    </>
  );
}
