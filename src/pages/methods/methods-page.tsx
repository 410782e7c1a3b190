import { methodsTexts } from '#i18n/methods-texts.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import { Section } from '#ui/section.tsx';
import { PageHead } from '#pages/frame/page-head.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import { withPage } from '#url/link.ts';
import type { Words } from '#pages/parts/words.ts';
import t from '#pages/parts/table.module.css';
import s from './methods.module.css';
import { MethodsFiles } from './methods-files.tsx';

/** Phương pháp và dữ liệu: ways of counting, breaks, sources, boundaries, the files themselves. */
export function MethodsPage({ words }: { readonly words: Words }): ReactElement {
  const { m, of, language } = words;
  const texts = methodsTexts[language];
  const dataset = useDataset();
  const { useGeo } = useSite();
  const route = useRoute();
  const { context } = dataset;
  const root = dataset.areas.get(context.meta.rootAreaId);
  const geo = useGeo(context.meta.mapBoundary);
  return (
    <>
      <PageHead
        words={words}
        title={m.methodsTitle({ place: root ? of(root.name) : '' })}
        lead={m.methodsLead}
      />
      <Section id="cach-dem" title={m.methodsCountings} hint={texts.methodsCountingsHint}>
        <dl className={s.list}>
          {context.series.map((series) => (
            <Fragment key={series.id}>
              <dt>
                {of(series.name)} <code>{series.id}</code>
              </dt>
              <dd>
                {of(series.publisher)}. {of(series.definition)}
              </dd>
            </Fragment>
          ))}
        </dl>
      </Section>
      {context.events.length === 0 ? null : (
        <Section id="moc" title={texts.methodsEvents}>
          <dl className={s.list}>
            {context.events.map((event) => (
              <Fragment key={event.id}>
                <dt>
                  {dateLabel(event.date, language)}: {of(event.title)}
                </dt>
                <dd>{of(event.text)}</dd>
              </Fragment>
            ))}
          </dl>
        </Section>
      )}
      {geo.state === 'ready' ? (
        <Section id="ban-do" title={texts.methodsBoundary}>
          <p className={s.text}>
            {of(geo.data.label)}. {of(geo.data.attribution)}{' '}
            {geo.data.vintage === ''
              ? ''
              : m.mapVintage({ date: dateLabel(geo.data.vintage, language) })}{' '}
            {m.mapDisclaimer}
          </p>
        </Section>
      ) : null}
      <Section id="nguon" title={texts.methodsSources}>
        <ScrollBox label={texts.methodsSources}>
          <table className={t.table}>
            <thead>
              <tr>
                <th scope="col">{texts.columnSource}</th>
                <th scope="col">{texts.columnPublisher}</th>
                <th scope="col">{texts.columnDate}</th>
              </tr>
            </thead>
            <tbody>
              {context.sources.map((source) => (
                <tr key={source.id}>
                  <th scope="row">
                    {source.title}
                    {source.url === '' ? null : <span className={s.url}>{source.url}</span>}
                  </th>
                  <td>{source.publisher}</td>
                  <td className={s.date}>{dateLabel(source.date, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Section>
      <p className={s.text}>
        <RouteLink to={withPage(route, { kind: 'gallery' })}>{m.galleryTitle}</RouteLink>
      </p>
      <MethodsFiles words={words} route={route} />
    </>
  );
}
