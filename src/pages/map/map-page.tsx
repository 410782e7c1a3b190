import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { wholeSheet } from '#geo/sheet-box.ts';
import { withPage } from '#url/link.ts';
import { toAtlasScale } from '#views/map/atlas-scale.ts';
import { otherPeriod } from '#views/map/atlas-view.ts';
import { pairClasses, whyNoPair } from '#views/map/bivariate-view.ts';
import { mapBoundaryOf, resolveScope } from '#views/scope.ts';
import { PageHead } from '#pages/frame/page-head.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { AtlasSection } from './atlas-section.tsx';
import { CommuneButton } from './commune-button.tsx';
import { CommuneSection } from './commune-section.tsx';
import { MapControls } from './map-controls.tsx';
import { mapFormOf } from './map-form.ts';
import type { MapWords } from './map-words.ts';
import { mapWords } from './map-words.ts';
import { PairSection } from './pair-section.tsx';
import { usePick } from './use-pick.ts';
import s from './map.module.css';

/** Bản đồ: one indicator over periods or in two of them, or two indicators, by unit; all of it stands in the link. */
export function MapPage({ words: siteWords }: { readonly words: Words }): ReactElement | null {
  const words = useMemo(() => mapWords(siteWords), [siteWords]);
  const { m, t, of } = words;
  const dataset = useDataset();
  const { view } = useRoute();
  const { useGeo, hasCommuneMap } = useSite();
  const boundary = mapBoundaryOf(dataset);
  const geo = useGeo(boundary);
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  const form = mapFormOf(view.figureKind);
  const { level, category, counting, publishedOnly, areaIds, classing } = view;
  const indicatorId = dataset.indicators.has(view.indicatorId)
    ? view.indicatorId
    : dataset.context.meta.defaultIndicatorId;
  // Classes answer to every period: they are made once, and a step of the slider only looks them up.
  const base = useMemo(
    () =>
      resolveScope(dataset, indicatorId, {
        period: '',
        comparePeriod: '',
        areaIds: [],
        level,
        category,
        counting,
        publishedOnly,
      }),
    [dataset, indicatorId, level, category, counting, publishedOnly],
  );
  const scale = useMemo(() => (base ? toAtlasScale(base, classing) : undefined), [base, classing]);
  const scope = useMemo(
    () =>
      base && {
        ...base,
        selectedIds: areaIds.filter((id) => base.units.some((unit) => unit.id === id)),
      },
    [base, areaIds],
  );
  const second = useMemo(() => {
    if (!base || form !== 'bivariate' || view.secondId === '') return undefined;
    return resolveScope(dataset, view.secondId, {
      period: base.period,
      comparePeriod: '',
      areaIds: [],
      level: base.level,
      category: '',
      counting: base.counting,
      publishedOnly,
    });
  }, [dataset, base, form, view.secondId, publishedOnly]);
  const pairScales = useMemo(() => {
    if (!base || !second) return undefined;
    const [method = ''] = classing.split(':');
    const three = `${['natural', 'quantile', 'equal'].includes(method) ? method : 'quantile'}:${pairClasses}`;
    return { x: toAtlasScale(base, three), y: toAtlasScale(second, three) };
  }, [base, second, classing]);
  const canEnter = view.boundary === '' && hasCommuneMap() && form !== 'bivariate';
  const pick = usePick(words, canEnter);
  const pickCommune = usePick(words, false);
  if (!scope || !scale) return null;
  const period = scale.periods.includes(view.period)
    ? view.period
    : scale.periods.includes(scope.period)
      ? scope.period
      : (scale.periods.at(-1) ?? scope.period);
  const other = otherPeriod(scale, period, view.comparePeriod);
  const inside = canEnter ? scope.units.find(({ id }) => id === view.inside) : undefined;
  const head = (
    <PageHead words={words} title={`${m.navMap}, ${root ? of(root.name) : ''}`} lead={t.lead} />
  );
  if (boundary === '')
    return (
      <>
        {head}
        <Empty title={t.noMap}>
          {t.noMapText} <CompareLink words={words} />
        </Empty>
      </>
    );
  const common = { words, isPair: form === 'pair', period, other };
  return (
    <>
      {head}
      <MapControls
        words={words}
        scope={scope}
        scale={scale}
        form={form}
        secondId={second?.indicator.id ?? ''}
        period={period}
        other={other}
      />
      {geo.state !== 'ready' ? (
        <p className={s.waiting}>{geo.state === 'failed' ? m.chartFailed : t.waiting}</p>
      ) : inside ? (
        <CommuneSection {...common} scope={scope} unit={inside} pick={pickCommune} />
      ) : form === 'bivariate' ? (
        <Bivariate
          words={words}
          x={scope}
          y={second}
          scales={pairScales}
          period={view.period === '' ? scope.period : view.period}
          sheet={geo.data}
          pick={pick}
        />
      ) : (
        <AtlasSection
          {...common}
          key={boundary}
          scope={scope}
          scale={scale}
          sheet={geo.data}
          box={wholeSheet(geo.data)}
          pick={pick}
          emptyTitle={t.noFigures}
          below={canEnter ? <CommuneButton words={words} scope={scope} /> : undefined}
        />
      )}
    </>
  );
}

interface BivariateProps extends Pick<
  Parameters<typeof PairSection>[0],
  'words' | 'x' | 'period' | 'sheet' | 'pick'
> {
  readonly y: Parameters<typeof PairSection>[0]['y'] | undefined;
  readonly scales: Parameters<typeof PairSection>[0]['scales'] | undefined;
}

/** The map of two indicators, or why there is none. */
function Bivariate({ words, x, y, scales, period, sheet, pick }: BivariateProps): ReactElement {
  const { t } = words;
  const reason = whyNoPair(x, y);
  const periods = scales?.x.periods.filter((key) => scales.y.periods.includes(key)) ?? [];
  const shown = periods.includes(period) ? period : periods.at(-1);
  if (reason !== undefined || !y || !scales || shown === undefined)
    return <Empty title={t.nothingTitle}>{t.noPair[reason ?? 'no-figures']}</Empty>;
  return (
    <PairSection
      words={words}
      x={x}
      y={y}
      scales={scales}
      periods={periods}
      period={shown}
      sheet={sheet}
      box={wholeSheet(sheet)}
      pick={pick}
    />
  );
}

function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}): ReactElement {
  return (
    <div className={s.empty} data-testid="map-refused">
      <p>
        <b>{title}</b>
      </p>
      <p>{children}</p>
    </div>
  );
}

function CompareLink({ words }: { readonly words: MapWords }): ReactElement {
  const route = useRoute();
  const { indicatorId } = route.view;
  return (
    <RouteLink to={withPage(route, { kind: 'compare' }, { indicatorId })}>
      {words.m.navCompare}
    </RouteLink>
  );
}
