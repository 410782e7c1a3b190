import type { SearchEntry } from '#search/search-entry.ts';
import { withPage } from '#url/link.ts';
import type { Route } from '#url/route.ts';
import type { PlaceRecord } from '#search/place-record.ts';
import type { Words } from '#pages/parts/words.ts';

/** Communes and wards, of which there are no figures: search leads to the unit they belong to, else to what they were made of. */
export function placeEntries(
  places: readonly PlaceRecord[],
  route: Route,
  words: Words,
): readonly SearchEntry<Route>[] {
  return places.map((place) => ({
    kind: 'area',
    id: place.id,
    title: words.language === 'vi' ? place.vi : place.en,
    subtitle: words.m.searchOldPlace({
      place: words.language === 'vi' ? place.unitVi : place.unitEn,
    }),
    target:
      place.unitId === ''
        ? withPage(route, { kind: 'area-list' }, { areaIds: [place.id] })
        : withPage(route, { kind: 'area', id: place.unitId }),
    keys: [place.vi, place.en, ...place.keys],
  }));
}
