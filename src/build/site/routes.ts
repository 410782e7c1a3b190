import type { Language } from '#domain/localized.ts';
import { languages } from '#domain/localized.ts';
import { encodePath } from '#url/path.ts';
import type { Page, Route } from '#url/route.ts';
import { emptyView } from '#url/route.ts';
import { otherBoundaries } from '#views/other-boundaries.ts';
import { unitsOf } from '#views/scope.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { Publishable } from '#publish/publishable.ts';

/** A page to write: its route and the path of its document. */
export interface SitePath {
  readonly route: Route;
  readonly path: string;
}

/**
 * Every page of every package in every language, and the front page, which shows the default package.
 * @param isTrial leaves out the pages of units below the drawn ones, for measurements of a large package: links to them
 * lead nowhere in such a build
 */
export function sitePaths(
  packages: readonly Publishable[],
  defaultId: string,
  isTrial: boolean,
): readonly SitePath[] {
  const all = packages.flatMap((pack) =>
    languages.flatMap((language) =>
      pagesOf(pack, isTrial).map((page) => toPath(language, pack.id, page)),
    ),
  );
  const front = languages.map((language): SitePath => ({
    route: { language, packageId: defaultId, page: { kind: 'overview' }, view: emptyView },
    path: language === 'vi' ? '' : 'en/',
  }));
  return [...front, ...all];
}

function toPath(language: Language, packageId: string, page: Page): SitePath {
  return {
    route: { language, packageId, page, view: emptyView },
    path: encodePath(language, packageId, page),
  };
}

function pagesOf(pack: Publishable, isTrial: boolean): readonly Page[] {
  const { context, cube } = pack;
  const dataset = toDataset(context, cube);
  const units = unitsOf(dataset);
  const redrawn = otherBoundaries(dataset).flatMap(({ areas }) => areas);
  const withFigures = new Set([...cube.areaIds, ...redrawn.map((area) => area.id)]);
  const others = context.areas.filter(
    (area) =>
      withFigures.has(area.id) &&
      area.id !== context.meta.rootAreaId &&
      !units.some((unit) => unit.id === area.id),
  );
  return [
    { kind: 'overview' },
    { kind: 'indicator-list' },
    { kind: 'area-list' },
    { kind: 'compare' },
    { kind: 'map' },
    { kind: 'gallery' },
    { kind: 'methods' },
    { kind: 'attainment' },
    { kind: 'norms' },
    { kind: 'quality' },
    { kind: 'intake' },
    ...context.indicators
      .filter((indicator) => indicator.page)
      .map((indicator): Page => ({ kind: 'indicator', id: indicator.id })),
    ...[...units, ...(isTrial ? [] : others)].map((area): Page => ({ kind: 'area', id: area.id })),
  ];
}
