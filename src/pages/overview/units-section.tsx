import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { periodInText } from '#i18n/period-format.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { Section } from '#ui/section.tsx';
import { withPage } from '#url/link.ts';
import { toMapScale, toMapView } from '#views/map-view.ts';
import { targetFor, toRankingView } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import { mapBoundaryOf } from '#views/scope.ts';
import { FigureActions } from '#pages/parts/figure-actions.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { UnitReadout, UnitsMap, UnitsRanking } from '#pages/parts/units-figure.tsx';
import { scopeName, unitNoun, unitsTitle } from '#pages/parts/unit-words.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './overview.module.css';

/** The default indicator by unit: map and ranking as one figure. */
export function UnitsSection({
  words,
  scope,
}: {
  readonly words: Words;
  readonly scope: Scope;
}): ReactElement {
  const { m, of, language } = words;
  const route = useRoute();
  const ranking = useMemo(() => toRankingView(scope), [scope]);
  const scale = useMemo(() => toMapScale(scope, targetFor(scope)?.value), [scope]);
  const map = useMemo(() => toMapView(scope, scale, ranking), [scope, scale, ranking]);
  const cells = [ranking.root.cell, ...ranking.rows.map((row) => row.cell)];
  const mapBoundary = mapBoundaryOf(scope.dataset);
  const page = withPage(route, { kind: 'indicator', id: scope.indicator.id });
  return (
    <Section
      id="theo-don-vi"
      title={m.sectionByUnit({ unit: unitNoun(words, scope) })}
      lead={
        <>
          {`${m.shownIndicator}: `}
          <RouteLink to={page}>{scopeName(words, scope)}</RouteLink>
        </>
      }
      hint={mapBoundary === '' ? undefined : m.sectionByUnitHint}
    >
      <FigureFrame
        id="hinh-1"
        number={m.figureNumber({ number: '1' })}
        title={unitsTitle(words, scope, ranking)}
        subtitle={
          <>
            {`${scopeName(words, scope)} (${of(scope.indicator.unit)}), ${periodInText(scope.period, language)} `}
            {ranking.hasIllustrative ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
          </>
        }
        source={sourcesLine(words, scope.dataset, cells)}
        actions={<FigureActions words={words} page={page} figure={ranking.root.ref} />}
      >
        <div className={mapBoundary === '' ? undefined : s.pair}>
          {mapBoundary === '' ? null : (
            <UnitsMap
              words={words}
              scope={scope}
              ranking={ranking}
              map={map}
              boundary={mapBoundary}
            />
          )}
          <div>
            <UnitsRanking
              words={words}
              scope={scope}
              ranking={ranking}
              largest={Math.max(scale.largest, ranking.target?.value ?? 0)}
            />
            <UnitReadout words={words} scope={scope} ranking={ranking} />
            {mapBoundary === '' ? <p className={s.quiet}>{m.mapNone}</p> : null}
          </div>
        </div>
      </FigureFrame>
    </Section>
  );
}
