import { comparePeriods } from '#domain/period.ts';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { periodInText } from '#i18n/period-format.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { encodeFigure } from '#url/query.ts';
import { withPage, withView } from '#url/link.ts';
import type { MapView } from '#views/map-view.ts';
import type { RankingView } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import { mapBoundaryOf } from '#views/scope.ts';
import type { TrendView } from '#views/trend-view.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { TrendFigure } from '#pages/parts/trend-figure.tsx';
import { trendTitle, unitTrendText } from '#pages/parts/trend-words.ts';
import { UnitReadout, UnitsMap, UnitsRanking } from '#pages/parts/units-figure.tsx';
import { unitsTitle } from '#pages/parts/unit-words.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import { PublishedBeside } from './published-beside.tsx';
import s from './indicator.module.css';

interface IndicatorFiguresProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly trend: TrendView;
  readonly ranking: RankingView;
  readonly map: MapView;
  readonly largest: number;
}

/** Trend, ranking and map side by side: one year, one selection. */
export function IndicatorFigures({
  words,
  scope,
  trend,
  ranking,
  map,
  largest,
}: IndicatorFiguresProps): ReactElement {
  const { m, n, of, language } = words;
  const route = useRoute();
  const { level, category, counting, comparePeriod } = route.view;
  const text = useMemo(
    () => unitTrendText(words, scope.indicator, trend, scope.dataset),
    [words, scope.indicator, scope.dataset, trend],
  );
  const title = useMemo(() => {
    const shown = scope.level === '' ? '' : levelName(words, scope.level).toLocaleLowerCase('vi');
    return trendTitle(words, scope.indicator, trend, shown);
  }, [words, scope.indicator, scope.level, trend]);
  const trendSource = useMemo(
    () =>
      sourcesLine(
        words,
        scope.dataset,
        trend.lines.flatMap((line) => line.points.map((point) => point.cell)),
      ),
    [words, scope.dataset, trend],
  );
  const unitSource = useMemo(
    () =>
      sourcesLine(words, scope.dataset, [
        ranking.root.cell,
        ...ranking.rows.map((row) => row.cell),
      ]),
    [words, scope.dataset, ranking],
  );
  const madeUp = ranking.hasIllustrative ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null;
  const period = periodInText(scope.period, language);
  const hasUnits = ranking.covered > 0;
  const mapBoundary = mapBoundaryOf(scope.dataset);
  const origin = (
    <button type="button" data-so={encodeFigure(ranking.root.ref)}>
      {m.actionOrigin}
    </button>
  );
  return (
    <div className={hasUnits ? (mapBoundary === '' ? s.two : s.three) : s.one}>
      <FigureFrame
        id="hinh-1"
        number={m.figureNumber({ number: '1' })}
        title={title}
        subtitle={
          <>
            {`${of(scope.indicator.unit)}; ${of(scope.root.short)} `}
            {trend.lines.some((item) => item.points.some((point) => point.illustrative)) ? (
              <MadeUpMark>{m.illustrative}</MadeUpMark>
            ) : null}
          </>
        }
        source={trendSource}
        actions={
          <>
            <a href="#bang">{m.actionTable}</a>
            {origin}
          </>
        }
      >
        <TrendFigure
          words={words}
          indicator={scope.indicator}
          view={trend}
          text={text}
          period={scope.period}
          years={scope.choices.periods}
        />
      </FigureFrame>
      {hasUnits ? (
        <>
          {mapBoundary === '' ? null : (
            <FigureFrame
              id="hinh-2"
              number={m.figureNumber({ number: '2' })}
              title={unitsTitle(words, scope, ranking)}
              subtitle={
                <>
                  {of(scope.indicator.unit)}, {period} {madeUp}
                </>
              }
              source={unitSource}
              actions={
                <>
                  <a href="#bang">{m.actionTable}</a>
                  <RouteLink
                    to={withPage(
                      route,
                      { kind: 'map' },
                      {
                        indicatorId: scope.indicator.id,
                        level,
                        category,
                        counting,
                        comparePeriod,
                      },
                    )}
                  >
                    {m.navMap}
                  </RouteLink>
                  {origin}
                </>
              }
            >
              <UnitsMap
                words={words}
                scope={scope}
                ranking={ranking}
                map={map}
                boundary={mapBoundary}
              />
            </FigureFrame>
          )}
          <FigureFrame
            id="hinh-3"
            number={m.figureNumber({ number: mapBoundary === '' ? '2' : '3' })}
            title={m.rankingTitle({ count: n.decimal(ranking.covered, 0) })}
            subtitle={
              <>
                {of(scope.indicator.unit)}, {period} {madeUp}
              </>
            }
            source={unitSource}
          >
            <UnitsRanking
              words={words}
              scope={scope}
              ranking={ranking}
              largest={Math.max(largest, ranking.target?.value ?? 0)}
            />
            <UnitReadout words={words} scope={scope} ranking={ranking} />
            <PublishedBeside words={words} scope={scope} ranking={ranking} />
            {mapBoundary === '' ? <p className={s.quiet}>{m.mapNone}</p> : null}
          </FigureFrame>
        </>
      ) : (
        <NoUnits words={words} scope={scope} />
      )}
    </div>
  );
}

/** Empty is not an error: says what is missing and links the nearest choice that has figures. */
function NoUnits({ words, scope }: { readonly words: Words; readonly scope: Scope }): ReactElement {
  const { m, language } = words;
  const route = useRoute();
  const nearest =
    [...scope.choices.periods].reverse().find((key) => comparePeriods(key, scope.period) < 0) ??
    scope.choices.periods.find((key) => comparePeriods(key, scope.period) > 0);
  return (
    <div className={s.empty}>
      <p>
        <b>{m.emptyTitle({ period: periodInText(scope.period, language) })}</b>
      </p>
      {route.view.publishedOnly ? (
        <p>
          {m.emptyPublishedOnly}{' '}
          <RouteLink to={withView(route, { publishedOnly: false })}>
            {m.emptyShowIllustrative}
          </RouteLink>
        </p>
      ) : nearest === undefined ? (
        <p>{m.noUnits}</p>
      ) : (
        <p>
          <RouteLink to={withView(route, { period: nearest })}>
            {m.emptyNearest({ period: periodInText(nearest, language) })}
          </RouteLink>
        </p>
      )}
    </div>
  );
}
