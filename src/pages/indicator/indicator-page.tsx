import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { mapBoundaryOf, resolveScope } from '#views/scope.ts';
import { toMapScale, toMapView } from '#views/map-view.ts';
import { targetFor, toRankingView } from '#views/ranking-view.ts';
import { toValueMatrix } from '#views/value-matrix.ts';
import { toTrendView } from '#views/trend-view.ts';
import { withPage } from '#url/link.ts';
import { NotFound } from '#pages/frame/not-found.tsx';
import { PageHead } from '#pages/frame/page-head.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { themeName } from '#pages/parts/words.ts';
import { IndicatorControls } from './indicator-controls.tsx';
import { IndicatorDetails } from './indicator-details.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';
import { IndicatorHeadline } from './indicator-headline.tsx';
import s from './indicator.module.css';

/** Chỉ số: one indicator as trend, ranking, map, change and table, all answering to one year and one selection. */
export function IndicatorPage({
  words,
  id,
}: {
  readonly words: Words;
  readonly id: string;
}): ReactElement {
  const { m, of } = words;
  const route = useRoute();
  const dataset = useDataset();
  const { period, comparePeriod, areaIds, level, category, counting, publishedOnly } = route.view;
  // What stays the same while only the year or the selection moves is computed once: nothing re-renders that did not change.
  const base = useMemo(
    () =>
      resolveScope(dataset, id, {
        period: '',
        comparePeriod: '',
        areaIds: [],
        level,
        category,
        counting,
        publishedOnly,
      }),
    [dataset, id, level, category, counting, publishedOnly],
  );
  const matrix = useMemo(
    () =>
      base
        ? toValueMatrix(
            base,
            base.units.map((unit) => unit.id),
            base.choices.periods,
          )
        : undefined,
    [base],
  );
  const scale = useMemo(
    () => (base ? toMapScale(base, targetFor(base)?.value, matrix) : undefined),
    [base, matrix],
  );
  // A trend holds every year: it follows the selection, not the year shown.
  const chosen = useMemo(
    () =>
      base
        ? {
            ...base,
            selectedIds: areaIds.filter((area) => base.units.some((unit) => unit.id === area)),
          }
        : undefined,
    [base, areaIds],
  );
  const trend = useMemo(() => (chosen ? toTrendView(chosen, matrix) : undefined), [chosen, matrix]);
  const scope = useMemo(() => {
    if (!chosen) return undefined;
    const { periods } = chosen.choices;
    const shown = periods.includes(period) ? period : chosen.period;
    const compared =
      periods.includes(comparePeriod) && comparePeriod !== shown ? comparePeriod : '';
    return { ...chosen, period: shown, comparePeriod: compared };
  }, [chosen, period, comparePeriod]);
  const ranking = useMemo(() => (scope ? toRankingView(scope) : undefined), [scope]);
  const map = useMemo(
    () => (scope && scale && ranking ? toMapView(scope, scale, ranking) : undefined),
    [scope, scale, ranking],
  );
  if (!scope || !scale || !trend || !ranking || !map) return <NotFound words={words} />;
  return (
    <>
      <PageHead
        words={words}
        kicker={
          <>
            <RouteLink to={withPage(route, { kind: 'indicator-list' })}>
              {m.navIndicators}
            </RouteLink>{' '}
            · {themeName(words, scope.indicator.theme)}
          </>
        }
        title={of(scope.indicator.name)}
        lead={of(scope.indicator.definition)}
      />
      <IndicatorControls words={words} scope={scope} />
      <p className={s.compareLink}>
        <RouteLink
          to={withPage(
            route,
            { kind: 'compare' },
            {
              indicatorId: id,
              level,
              category,
              counting,
              comparePeriod,
              fromPeriod: comparePeriod,
            },
          )}
        >
          {m.compareThis}
        </RouteLink>
      </p>
      <IndicatorHeadline words={words} scope={scope} ranking={ranking} />
      <IndicatorFigures
        words={words}
        scope={scope}
        trend={trend}
        ranking={ranking}
        map={map}
        largest={scale.largest}
      />
      <IndicatorDetails
        words={words}
        scope={scope}
        base={base ?? scope}
        route={route}
        next={ranking.covered === 0 ? 2 : mapBoundaryOf(dataset) === '' ? 3 : 4}
      />
    </>
  );
}
