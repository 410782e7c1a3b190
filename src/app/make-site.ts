import { useQuery } from '@tanstack/react-query';
import type { Loaded, Site } from '#pages/parts/site.ts';
import { LoadError } from '#queries/load-problem.ts';
import { placesPiece, qualityPiece } from '#queries/page-needs.ts';
import type { RawTable } from '#queries/original-table.ts';
import { manifestQuery, jsonQuery, originalQuery } from '#queries/package-queries.ts';
import type { DataQuery } from '#queries/package-queries.ts';
import { geoPiece } from '#slices/slice.ts';
import { encodeRoute, rootPrefix } from '#url/link.ts';
import type { AppEnvironment } from './app-environment.ts';
import type { Navigation } from './navigation.ts';

/**
 * The site as pages see it from a document: the same object as long as the document stays, whatever is chosen on it.
 * @param path path of the document, from which relative links are counted
 */
export function makeSite(
  env: AppEnvironment,
  path: string,
  packageId: string,
  navigation: Navigation,
): Site {
  const { loader, gate, packages } = env;
  const useJson = <T>(name: string, isWanted = true): Loaded<T> =>
    useLoaded<T>(jsonQuery(loader, packageId, name, gate.run), isWanted);
  const prefix = rootPrefix(path) || './';
  return {
    packageId,
    packages,
    go: (to, how = 'push') => navigation(to, how),
    hrefOf: (to) => prefix + encodeRoute(to),
    fileHref: (file) => prefix + file,
    useGeo: (boundary) => useJson(geoPiece(boundary), boundary !== ''),
    useOriginal: (file, isWanted) =>
      useLoaded<RawTable>(originalQuery(loader, packageId, file, gate.run), isWanted),
    usePlaces: (isWanted) => useJson(placesPiece, isWanted),
    useQuality: () => useJson(qualityPiece),
    loadFiles: async () => {
      const { loadBaseFiles } = await import('#queries/load-base-files.ts');
      const { originals } = await gate.run(manifestQuery(loader, packageId));
      const folder = new URL(`${prefix}data/${packageId}/`, document.baseURI).href;
      return loadBaseFiles(folder, Object.keys(originals));
    },
    loadFigures: async () => {
      const { loadFigures } = await import('#queries/load-figures.ts');
      return loadFigures(loader, packageId, gate.run);
    },
  };
}

/** A query as a part of a page sees it; a failure leaves the rest of the page alone. */
function useLoaded<T>(query: DataQuery<T>, isWanted: boolean): Loaded<T> {
  const result = useQuery({ ...query, enabled: isWanted });
  if (result.data !== undefined) return { state: 'ready', data: result.data };
  return result.isError
    ? {
        state: 'failed',
        problem: result.error instanceof LoadError ? result.error.kind : 'code',
        retry: () => void result.refetch(),
      }
    : { state: 'loading' };
}
