import { isPercent } from '#domain/indicator.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { periodLabel, periodInText } from '#i18n/period-format.ts';
import type { Route } from '#url/route.ts';
import { toHeadlines } from '#views/headline-view.ts';
import { refOf, resolveScope, unitsOf } from '#views/scope.ts';
import { countNoun } from './nouns.ts';
import type { Words } from './words.ts';
import { cellText, upperFirst } from './words.ts';

/** What a page says of itself to browsers, search engines and chats. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

/** Title and description of a page, with its headline figure. */
export function pageMeta(words: Words, dataset: Dataset, route: Route): PageMeta {
  const { m, of, language } = words;
  const { meta, indicators, areas } = dataset.context;
  const root = dataset.areas.get(meta.rootAreaId);
  const place = root ? of(root.name) : of(meta.title);
  const { page } = route;
  const brand = (title: string): string => `${title} - ${m.brand}`;
  switch (page.kind) {
    case 'overview': {
      const headlines = toHeadlines(dataset, route.view);
      const period = periodInText(headlines[0]?.scope.period ?? meta.defaultPeriod, language);
      const figures = headlines
        .filter((item) => item.cell.value.kind === 'reported')
        .slice(0, 4)
        .map(
          (item) =>
            `${cellText(words, item.indicator, item.cell)} ${countNoun(words, item.indicator)}`,
        )
        .join(', ');
      return {
        title: brand(m.overviewTitle({ place, period })),
        description: m.overviewDescription({ place, period, figures }),
      };
    }
    case 'indicator': {
      const scope = resolveScope(dataset, page.id, route.view);
      const name = scope ? of(scope.indicator.name) : m.notFoundTitle;
      const cell = scope
        ? evaluate(dataset, refOf(scope, scope.root.id, scope.period), scope.options)
        : undefined;
      const unit =
        scope && !isPercent(scope.indicator) ? ` ${countNoun(words, scope.indicator)}` : '';
      const value = scope && cell ? cellText(words, scope.indicator, cell) + unit : '';
      return {
        title: brand(m.indicatorPageTitle({ name, place })),
        description: m.indicatorPageDescription({
          name,
          place,
          value,
          period: scope ? periodLabel(scope.period, language) : '',
        }),
      };
    }
    case 'area': {
      const area = dataset.areas.get(page.id);
      const name = area ? of(area.name) : m.notFoundTitle;
      const count = indicators.filter((indicator) => indicator.page).length;
      if (area && !unitsOf(dataset).includes(area))
        return { title: brand(name), description: `${name}. ${of(area.note)}`.trim() };
      return {
        title: brand(m.areaPageTitle({ name, place })),
        description: m.areaPageDescription({ name, place, count: String(count) }),
      };
    }
    case 'indicator-list':
      return {
        title: brand(m.indicatorListTitle({ place })),
        description: m.indicatorListLead({
          count: String(indicators.filter((indicator) => indicator.page).length),
        }),
      };
    case 'area-list':
      return {
        title: brand(m.areaListTitle({ place })),
        description: upperFirst(
          m.areaListLead({
            count: String(areas.filter((area) => area.parentId === meta.rootAreaId).length),
            unit: m.columnUnit,
          }),
        ),
      };
    case 'compare':
      return { title: brand(`${m.navCompare}, ${place}`), description: m.compareLead };
    case 'gallery':
      return { title: brand(m.galleryTitle), description: m.compareLead };
    case 'intake':
      return { title: brand(`${m.navIntake}, ${place}`), description: m.intakeLead };
    case 'map':
    case 'attainment':
    case 'norms': {
      const names = { map: m.navMap, attainment: m.navAttainment, norms: m.navNorms };
      const name = `${names[page.kind]}, ${place}`;
      return { title: brand(name), description: name };
    }
    case 'quality':
      return { title: brand(`${m.navQuality}, ${place}`), description: m.qualityLead };
    case 'methods':
      return { title: brand(m.methodsTitle({ place })), description: m.methodsLead };
  }
}
