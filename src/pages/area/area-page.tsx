import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { dateLabel, periodInText } from '#i18n/period-format.ts';
import { areaTexts } from '#i18n/area-texts.ts';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { Section } from '#ui/section.tsx';
import { withPage } from '#url/link.ts';
import type { AreaView } from '#views/area-view.ts';
import { toAreaView } from '#views/area-view.ts';
import { toRankingView } from '#views/ranking-view.ts';
import { toUnitLinesView } from '#views/unit-lines-view.ts';
import { boundaryTexts } from '#i18n/boundary-texts.ts';
import { Lineage } from '#pages/boundaries/lineage.tsx';
import { NotFound } from '#pages/frame/not-found.tsx';
import { PageHead } from '#pages/frame/page-head.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import { scopeName, unitSentence } from '#pages/parts/unit-words.ts';
import type { Words } from '#pages/parts/words.ts';
import { AreaTable } from './area-table.tsx';
import { BackSection } from './back-section.tsx';
import { UnitLines } from './unit-lines.tsx';
import s from './area.module.css';

/** Đơn vị: all indicators of one unit beside the whole, with a rank where a rank is fair; prints on one A4 page. */
export function AreaPage({
  words,
  id,
}: {
  readonly words: Words;
  readonly id: string;
}): ReactElement {
  const { m, n, of, language } = words;
  const o = areaTexts(language);
  const dataset = useDataset();
  const route = useRoute();
  const view = useMemo(
    () => toAreaView(dataset, id, { ...route.view, level: '', category: '', counting: '' }),
    [dataset, id, route.view],
  );
  const main =
    view?.rows.find(
      (row) =>
        row.indicator.id === dataset.context.meta.defaultIndicatorId &&
        toUnitLinesView(row.scope, id),
    ) ?? view?.rows.find((row) => toUnitLinesView(row.scope, id));
  const lines = useMemo(() => (main ? toUnitLinesView(main.scope, id) : undefined), [main, id]);
  if (!view) return <NotFound words={words} />;
  const { area, root, rows, published, count, isUnit } = view;
  const isRedrawn = isUnit && dataset.redrawn?.units !== undefined;
  const period = mostCommon(rows.map((row) => row.scope.period));
  const facts = {
    area: of(area.name),
    count: n.decimal(count, 0),
    period: periodInText(period, language),
  };
  return (
    <div className={s.sheet}>
      <PageHead
        words={words}
        kicker={
          <>
            <RouteLink to={withPage(route, { kind: 'area-list' })}>{m.navAreas}</RouteLink>
            {isUnit ? ` · ${of(root.name)}` : ''}
          </>
        }
        title={of(area.name)}
        lead={
          rows.length === 0 ? (
            m.noUnits
          ) : (
            <>
              {isUnit ? o.areaLead({ ...facts, place: of(root.name) }) : o.areaAloneLead(facts)}{' '}
              {published < count
                ? o.areaIllustrativeLead({
                    published: n.decimal(published, 0),
                    count: n.decimal(count, 0),
                  })
                : ''}
              {isUnit ? '' : lineage(words, view)}
              {isRedrawn
                ? boundaryTexts(language).unitHow({
                    areas: view.predecessors.map((one) => of(one.name)).join(', '),
                  })
                : ''}
            </>
          )
        }
        {...(isUnit && !isRedrawn
          ? {}
          : {
              boundary: o.boundaryValid({
                from: dateLabel(area.validFrom, language),
                to: dateLabel(area.validTo, language),
              }),
            })}
        side={
          <div className={s.steps}>
            {view.previous ? (
              <RouteLink to={withPage(route, { kind: 'area', id: view.previous.id })}>
                <span aria-hidden="true">{'\u2190'} </span>
                <span className={s.step}>{o.previousUnit}:</span> {of(view.previous.short)}
              </RouteLink>
            ) : null}
            {view.next ? (
              <RouteLink to={withPage(route, { kind: 'area', id: view.next.id })}>
                <span className={s.step}>{o.nextUnit}:</span> {of(view.next.short)}
                <span aria-hidden="true"> {'\u2192'}</span>
              </RouteLink>
            ) : null}
            <button type="button" onClick={() => print()}>
              {o.print}
            </button>
          </div>
        }
      />
      <Lineage words={words} predecessors={view.predecessors} successors={view.successors} />
      {rows.length === 0 ? null : (
        <Section
          id="chi-so"
          title={m.navIndicators}
          hint={
            rows.some((row) => row.illustrative) ? (
              <MadeUpMark>{m.illustrative}</MadeUpMark>
            ) : undefined
          }
        >
          <AreaTable words={words} view={view} />
        </Section>
      )}
      {isUnit && main && lines ? (
        <Section id="dien-bien" title={o.columnTrend}>
          <div className={s.narrow}>
            <UnitLines
              words={words}
              scope={main.scope}
              lines={lines}
              area={area}
              root={root}
              number="1"
              title={o.unitChartTitle({
                area: of(area.short),
                name: scopeName(words, main.scope),
              })}
              summary={unitSentence(words, main.scope, toRankingView(main.scope), id)}
            />
          </div>
        </Section>
      ) : null}
      {isUnit ? null : <BackSection words={words} view={view} />}
    </div>
  );
}

/** Where a unit outside of the package's own comes from and what became of it, with the note of the package on it. */
function lineage(words: Words, { area, predecessors, successors }: AreaView): string {
  const { of, language } = words;
  const o = areaTexts(language);
  const names = (areas: AreaView['predecessors']) => areas.map((one) => of(one.name)).join(', ');
  return [
    predecessors.length === 0 ? '' : o.areaFormedFrom({ areas: names(predecessors) }),
    successors.length === 0 ? '' : o.areaNowPartOf({ areas: names(successors) }),
    of(area.note),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** The value that stands most often in a list, the first among equals. */
function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
