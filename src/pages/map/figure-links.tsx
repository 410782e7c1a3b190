import type { ReactElement } from 'react';
import { encodeFigure } from '#url/query.ts';
import { withPage } from '#url/link.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import type { MapWords } from './map-words.ts';

/** From a map to its table, to the other pages of its indicator, and to where the figure of the whole comes from. */
export function FigureLinks({
  words: { m, t },
  scope,
  period,
}: {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly period: string;
}): ReactElement {
  const route = useRoute();
  const { level, category, counting } = route.view;
  const same = { level, category, counting, period };
  const { id } = scope.indicator;
  return (
    <>
      <a href="#bang">{m.actionTable}</a>
      <RouteLink to={withPage(route, { kind: 'indicator', id }, same)}>{t.openIndicator}</RouteLink>
      <RouteLink to={withPage(route, { kind: 'compare' }, { ...same, indicatorId: id })}>
        {t.openCompare}
      </RouteLink>
      <button type="button" data-so={encodeFigure(refOf(scope, scope.root.id, period))}>
        {m.actionOrigin}
      </button>
    </>
  );
}
