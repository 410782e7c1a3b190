import { useQuery } from '@tanstack/react-query';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { Loaded, Site } from '#pages/parts/site.ts';
import { placeEntries } from '#pages/frame/place-entries.ts';
import type { PlaceRecord } from '#pages/frame/place-entries.ts';
import { wordsOf } from '#pages/parts/words.ts';
import type { RawTable } from '#queries/original-table.ts';
import { geoQuery, originalQuery, placesQuery } from '#queries/package-queries.ts';
import type { DataQuery } from '#queries/package-queries.ts';
import { encodeRoute, rootPrefix } from '#url/link.ts';
import type { AppEnvironment } from './app-environment.ts';
import type { Navigation, Place } from './navigation.ts';

/** The site as pages see it at a place. */
export function makeSite(env: AppEnvironment, place: Place, navigation: Navigation): Site {
  const { loader, gate, packages } = env;
  const { route, path } = place;
  const prefix = rootPrefix(path) || './';
  const { packageId } = route;
  return {
    route,
    packages,
    go: (to, how = 'push') => navigation(to, how),
    hrefOf: (to) => prefix + encodeRoute(to),
    fileHref: (file) => prefix + file,
    useGeo: (boundary) =>
      useLoaded<GeoSheet>(geoQuery(loader, packageId, boundary, gate.run), true),
    useOriginal: (file, isWanted) =>
      useLoaded<RawTable>(originalQuery(loader, packageId, file, gate.run), isWanted),
    usePlaces: (isWanted) => {
      const loaded = useLoaded<readonly PlaceRecord[]>(
        placesQuery(loader, packageId, gate.run),
        isWanted,
      );
      return loaded.state === 'ready'
        ? { state: 'ready', data: placeEntries(loaded.data, route, wordsOf(route.language)) }
        : loaded;
    },
  };
}

/** A query as a part of a page sees it; a failure leaves the rest of the page alone. */
function useLoaded<T>(query: DataQuery<T>, isWanted: boolean): Loaded<T> {
  const result = useQuery({ ...query, enabled: isWanted });
  if (result.data !== undefined) return { state: 'ready', data: result.data };
  return result.isError
    ? { state: 'failed', retry: () => void result.refetch() }
    : { state: 'loading' };
}
