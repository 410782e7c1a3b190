import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { CommuneLineage } from '#boundaries/commune-lineage.ts';
import { communeLineages, lineageOf } from '#boundaries/commune-lineage.ts';
import { boundaryTexts } from '#i18n/boundary-texts.ts';
import { dateLabel } from '#i18n/period-format.ts';
import type { PlaceRecord } from '#search/place-record.ts';
import { Choice } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { withPage, withView } from '#url/link.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './communes-section.module.css';

type Lineage = CommuneLineage<PlaceRecord>;

/** Communes and wards before and after the reform: what each of today was made of, and which figures there are of it. */
export function CommunesSection({ words }: { readonly words: Words }): ReactElement | null {
  const { n } = words;
  const t = boundaryTexts(words.language);
  const { usePlaces, go } = useSite();
  const route = useRoute();
  const places = usePlaces(true);
  const lineages = useMemo(
    () => (places.state === 'ready' ? communeLineages(places.data) : []),
    [places],
  );
  const options = useMemo(
    () => [
      { value: '', name: t.communeNone },
      ...lineages.map(({ unit }) => ({ value: unit.id, name: nameOf(words, unit) })),
    ],
    [lineages, t, words],
  );
  if (places.state === 'failed') return <p role="alert">{words.m.chartFailed}</p>;
  if (lineages.length === 0) return null;
  const olds = lineages.reduce((sum, { parts }) => sum + parts.length, 0);
  const shown = route.view.areaIds.map((id) => lineageOf(lineages, id)).find(Boolean);
  const across = lineages.filter(({ reportedIds }) => reportedIds.length > 1);
  return (
    <Section
      id="xa-phuong"
      title={t.communesTitle}
      lead={t.communesLead({ old: n.decimal(olds, 0), now: n.decimal(lineages.length, 0) })}
    >
      <Choice
        label={t.communeToday}
        value={shown?.unit.id ?? ''}
        options={options}
        choose={(id) => go(withView(route, { areaIds: id === '' ? [] : [id] }), 'replace')}
        testId="commune-select"
      />
      {shown ? <CommuneCard words={words} lineage={shown} /> : null}
      {across.length === 0 ? null : (
        <p className={s.text}>
          {t.communesAcross({ count: n.decimal(across.length, 0) })}{' '}
          {across.map(({ unit, reportedIds }, i) => (
            <span key={unit.id}>
              {i > 0 ? '; ' : ''}
              <RouteLink to={withView(route, { areaIds: [unit.id] })}>
                {nameOf(words, unit)}
              </RouteLink>{' '}
              (<UnitNames words={words} ids={reportedIds} />)
            </span>
          ))}
          .
        </p>
      )}
    </Section>
  );
}

function CommuneCard({
  words,
  lineage: { unit, parts, reportedIds },
}: {
  readonly words: Words;
  readonly lineage: Lineage;
}): ReactElement {
  const { language } = words;
  const t = boundaryTexts(language);
  const dataset = useDataset();
  const route = useRoute();
  const date = dateLabel(unit.from, language);
  const hasFigures = [unit, ...parts].some(({ id }) => dataset.cube.areaIds.includes(id));
  return (
    <div className={s.card} data-testid="commune-card">
      <h3 className={s.name}>{nameOf(words, unit)}</h3>
      <p className={s.text}>{t.codeFrom({ code: unit.code, date })}</p>
      <p className={s.text}>{t.communeMadeOf}</p>
      <ul className={s.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            {nameOf(words, part)}
            {part.unitId === '' ? null : (
              <>
                , <UnitNames words={words} ids={[part.unitId]} />
              </>
            )}{' '}
            <small>{t.codeTo({ code: part.code, date: dateLabel(part.to, language) })}</small>
          </li>
        ))}
      </ul>
      {reportedIds.length > 1 ? <p className={s.text}>{t.communeAcross}</p> : null}
      {hasFigures ? null : (
        <p className={s.none} data-testid="commune-figures">
          <b>{t.communeNoFigures}</b> {t.communeNoFiguresWhy}
        </p>
      )}
      <p className={s.text}>
        {t.communeNearest} <UnitNames words={words} ids={[...reportedIds, ...provinceIds()]} />.{' '}
        <RouteLink to={withPage(route, { kind: 'intake' })}>{t.communeBring}</RouteLink>
      </p>
    </div>
  );

  function provinceIds(): readonly string[] {
    return dataset.context.areas
      .filter((area) => area.level === 'province' && area.validFrom === unit.from)
      .map((area) => area.id);
  }
}

/** Names of units, each a link to its page. */
function UnitNames({
  words,
  ids,
}: {
  readonly words: Words;
  readonly ids: readonly string[];
}): ReactElement {
  const dataset = useDataset();
  const route = useRoute();
  return (
    <>
      {ids.map((id, i) => {
        const area = dataset.areas.get(id);
        return area ? (
          <span key={id}>
            {i > 0 ? ', ' : ''}
            <RouteLink to={withPage(route, { kind: 'area', id }, { areaIds: [] })}>
              {words.of(area.name)}
            </RouteLink>
          </span>
        ) : null;
      })}
    </>
  );
}

const nameOf = ({ language }: Words, place: PlaceRecord): string => place[language];
