import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import { resolveScope } from '#views/scope.ts';
import { toChangeView } from '#views/change-view.ts';
import { toMapScale, toMapView } from '#views/map-view.ts';
import { targetFor, toRankingView } from '#views/ranking-view.ts';
import { toTrendView } from '#views/trend-view.ts';
import { withPage } from '#url/link.ts';
import { NotFound } from '#pages/frame/not-found.tsx';
import { PageHead } from '#pages/frame/page-head.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { themeName } from '#pages/parts/words.ts';
import { ChangeSection } from './change-section.tsx';
import { DefinitionSection } from './definition-section.tsx';
import { IndicatorControls } from './indicator-controls.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';
import { IndicatorHeadline } from './indicator-headline.tsx';
import s from './indicator.module.css';
import { MultiplesSection } from './multiples-section.tsx';
import { PartsSection } from './parts-section.tsx';
import { TwinSection } from './twin-section.tsx';

/** Chỉ số: one indicator as trend, ranking, map, change and table, all answering to one year and one selection. */
export function IndicatorPage({
  words,
  id,
}: {
  readonly words: Words;
  readonly id: string;
}): ReactElement {
  const { m, of } = words;
  const { route } = useSite();
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
  const scale = useMemo(
    () => (base ? toMapScale(base, targetFor(base)?.value) : undefined),
    [base],
  );
  const scope = useMemo(() => {
    if (!base) return undefined;
    const shown = base.choices.periods.includes(period) ? period : base.period;
    const compared =
      base.choices.periods.includes(comparePeriod) && comparePeriod !== shown ? comparePeriod : '';
    return {
      ...base,
      period: shown,
      comparePeriod: compared,
      selectedIds: areaIds.filter((area) => base.units.some((unit) => unit.id === area)),
    };
  }, [base, period, comparePeriod, areaIds]);
  const trend = useMemo(() => (scope ? toTrendView(scope) : undefined), [base, areaIds]); // oxlint-disable-line react-hooks/exhaustive-deps -- a trend holds every year: the year shown does not change it
  const ranking = useMemo(() => (scope ? toRankingView(scope) : undefined), [scope]);
  const map = useMemo(
    () => (scope && scale && ranking ? toMapView(scope, scale, ranking) : undefined),
    [scope, scale, ranking],
  );
  const change = useMemo(() => (scope ? toChangeView(scope) : undefined), [scope]);
  useEffect(() => {
    if (scope)
      document.documentElement.dataset['painted'] = `${scope.indicator.id}|${scope.period}`;
  }, [scope]);
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
      <IndicatorHeadline words={words} scope={scope} ranking={ranking} />
      <IndicatorFigures
        words={words}
        scope={scope}
        trend={trend}
        ranking={ranking}
        map={map}
        largest={scale.largest}
      />
      <div className={s.changePair}>
        <ChangeSection words={words} scope={scope} view={change} />
        <MultiplesSection words={words} scope={base ?? scope} />
      </div>
      <PartsSection words={words} scope={base ?? scope} />
      <TwinSection
        words={words}
        scope={scope}
        comparePeriod={change?.fromPeriod === scope.period ? change.toPeriod : change?.fromPeriod}
      />
      <DefinitionSection words={words} scope={scope} />
    </>
  );
}
