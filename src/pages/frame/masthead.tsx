import type { ReactElement } from 'react';
import type { Language } from '#domain/localized.ts';
import type { Page, Route } from '#url/route.ts';
import { withPage } from '#url/link.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { SearchBox } from './search-box.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import s from './masthead.module.css';

const languageNames: readonly Language[] = ['vi', 'en'];

/** The tally mark: four sides and a diagonal, a head count. */
export function TallyMark(): ReactElement {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" className={s.mark} aria-hidden="true">
      <path
        d="M3 3v16M3 19h16M19 19V3M19 3H3M2 20 20 2"
        fill="none"
        strokeWidth="2.2"
        strokeLinecap="square"
      />
    </svg>
  );
}

/** Figures are taken into the published package, never into a draft of it. */
const pageOf = (route: Route, page: Page): Route => ({
  ...withPage(route, page),
  ...(page.kind === 'intake' && route.edition === 'draft' ? { edition: undefined } : {}),
});

/** Name, search, language, theme and the pages of the site. */
export function Masthead({
  words,
  place,
}: {
  readonly words: Words;
  readonly place: string;
}): ReactElement {
  const route = useRoute();
  const { m } = words;
  const pages: readonly { page: Page; name: string; kinds: readonly Page['kind'][] }[] = [
    { page: { kind: 'overview' }, name: m.navOverview, kinds: ['overview'] },
    {
      page: { kind: 'indicator-list' },
      name: m.navIndicators,
      kinds: ['indicator-list', 'indicator'],
    },
    { page: { kind: 'area-list' }, name: m.navAreas, kinds: ['area-list', 'area'] },
    { page: { kind: 'compare' }, name: m.navCompare, kinds: ['compare', 'gallery'] },
    { page: { kind: 'map' }, name: m.navMap, kinds: ['map'] },
    { page: { kind: 'attainment' }, name: m.navAttainment, kinds: ['attainment'] },
    { page: { kind: 'norms' }, name: m.navNorms, kinds: ['norms'] },
    { page: { kind: 'quality' }, name: m.navQuality, kinds: ['quality'] },
    { page: { kind: 'intake' }, name: m.navIntake, kinds: ['intake'] },
    { page: { kind: 'methods' }, name: m.navMethods, kinds: ['methods'] },
  ];
  return (
    <header className={s.mast}>
      <a className={s.skip} href="#main">
        {m.skipToContent}
      </a>
      <div className={s.row}>
        <RouteLink to={withPage(route, { kind: 'overview' })} className={s.logo}>
          <TallyMark />
          <span>{m.brand}</span>
          <small>{m.tagline({ place })}</small>
        </RouteLink>
        <SearchBox words={words} />
        <div className={s.tools}>
          <nav aria-label={m.languageLabel} className={s.segments}>
            {languageNames.map((language) => (
              <RouteLink
                key={language}
                to={{ ...route, language }}
                language={language}
                isCurrent={language === route.language}
                className={language === route.language ? s.on : s.off}
              >
                {language === 'vi' ? m.languageVi : m.languageEn}
              </RouteLink>
            ))}
          </nav>
          <ThemeChoice words={words} />
        </div>
      </div>
      <nav aria-label={m.mainNavigation} className={s.nav}>
        <ul>
          {pages.map(({ page, name, kinds }) => (
            <li key={page.kind}>
              <RouteLink
                to={pageOf(route, page)}
                isCurrent={route.page.kind === page.kind}
                className={kinds.includes(route.page.kind) ? s.here : s.there}
              >
                {name}
              </RouteLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
