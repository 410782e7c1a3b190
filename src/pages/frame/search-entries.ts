import type { Area } from '#domain/area.ts';
import { boundaryTexts } from '#i18n/boundary-texts.ts';
import { dateLabel } from '#i18n/period-format.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { SearchEntry } from '#search/search-entry.ts';
import { withPage } from '#url/link.ts';
import type { Page, Route } from '#url/route.ts';
import { otherBoundaries, reportingUnits } from '#views/other-boundaries.ts';
import { unitsOf } from '#views/scope.ts';
import type { Words } from '#pages/parts/words.ts';

/** Everything of a package that search finds without loading more: units in official order, of whatever boundaries, indicators, pages. */
export function searchEntries(
  dataset: Dataset,
  route: Route,
  words: Words,
): readonly SearchEntry<Route>[] {
  const { m, of } = words;
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  const to = (page: Page) => withPage(route, page, { figure: undefined });
  const others = otherBoundaries(dataset).flatMap((set) => set.areas);
  const since = (area: Area) =>
    boundaryTexts(words.language).since({ date: dateLabel(area.validFrom, words.language) });
  const units = [...new Set([...unitsOf(dataset), ...reportingUnits(dataset), ...others])];
  const areas = [...units, ...(root ? [root] : [])].map((area): SearchEntry<Route> => ({
    kind: 'area',
    id: area.id,
    title: of(area.name),
    subtitle: others.includes(area) ? `${m.searchKindArea}, ${since(area)}` : m.searchKindArea,
    target: to(area.id === root?.id ? { kind: 'overview' } : { kind: 'area', id: area.id }),
    keys: [area.name.vi, area.name.en, area.short.vi, area.short.en, ...area.aliases],
  }));
  const indicators = dataset.context.indicators
    .filter((indicator) => indicator.page)
    .map((indicator): SearchEntry<Route> => ({
      kind: 'indicator',
      id: indicator.id,
      title: of(indicator.name),
      subtitle: m.searchKindIndicator,
      target: to({ kind: 'indicator', id: indicator.id }),
      keys: [
        indicator.name.vi,
        indicator.name.en,
        indicator.short.vi,
        indicator.short.en,
        indicator.id.replaceAll('-', ' '),
      ],
    }));
  const pages: readonly (readonly [Page, string])[] = [
    [{ kind: 'overview' }, m.navOverview],
    [{ kind: 'indicator-list' }, m.navIndicators],
    [{ kind: 'area-list' }, m.navAreas],
    [{ kind: 'compare' }, m.navCompare],
    [{ kind: 'map' }, m.navMap],
    [{ kind: 'attainment' }, m.navAttainment],
    [{ kind: 'norms' }, m.navNorms],
    [{ kind: 'quality' }, m.navQuality],
    [{ kind: 'intake' }, m.navIntake],
    [{ kind: 'methods' }, m.navMethods],
  ];
  return [
    ...areas,
    ...indicators,
    ...pages.map(([page, title]): SearchEntry<Route> => ({
      kind: 'page',
      id: page.kind,
      title,
      subtitle: m.searchKindPage,
      target: to(page),
      keys: [],
    })),
  ];
}
