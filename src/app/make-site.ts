import { useQuery } from '@tanstack/react-query';
import type { Loaded, Site } from '#pages/parts/site.ts';
import { LoadError } from '#queries/load-problem.ts';
import type { RawTable } from '#queries/original-table.ts';
import { manifestQuery, jsonQuery, originalQuery } from '#queries/package-queries.ts';
import type { DataQuery } from '#queries/package-queries.ts';
import type { Manifest } from '#slices/slice.ts';
import { communeMapPiece, geoPiece, normsPiece, placesPiece, qualityPiece } from '#slices/slice.ts';
import { encodeRoute, rootPrefix } from '#url/link.ts';
import type { Route } from '#url/route.ts';
import { dataName, emptyView } from '#url/route.ts';
import type { AppEnvironment } from './app-environment.ts';
import type { Navigation } from './navigation.ts';

/**
 * The site as pages see it from a document: the same object as long as the document stays, whatever is chosen on it.
 * @param path path of the document, from which relative links are counted
 * @param from what it shows
 */
export function makeSite(
  env: AppEnvironment,
  path: string,
  from: Pick<Route, 'language' | 'packageId' | 'edition'>,
  navigation: Navigation,
): Site {
  const { loader, gate, packages, drafts } = env;
  const { packageId, edition } = from;
  const name = dataName(from);
  const overview: Route = { ...from, page: { kind: 'overview' }, view: emptyView };
  const useJson = <T>(piece: string, isWanted = true): Loaded<T> =>
    useLoaded<T>(jsonQuery(loader, name, piece, gate.run), isWanted);
  const prefix = rootPrefix(path) || './';
  const folder = `${prefix}data/${env.folderOf(packageId)}/`;
  return {
    packageId,
    packages,
    go: (to, how = 'push') => navigation(to, how),
    hrefOf: (to) => prefix + encodeRoute(to, env.hasDocument),
    originalHref: (file) => (edition === 'draft' ? undefined : folder + file),
    useGeo: (boundary) => useJson(geoPiece(boundary), boundary !== ''),
    useOriginal: (file, isWanted) =>
      useLoaded<RawTable>(originalQuery(loader, name, file, gate.run), isWanted),
    usePlaces: (isWanted) => useJson(placesPiece, isWanted),
    useQuality: () => useJson(qualityPiece),
    useNorms: () => useJson(normsPiece),
    hasCommuneMap: () => {
      const manifest = env.client.getQueryData<Manifest>(['manifest', name]);
      return manifest?.pieces[communeMapPiece] !== undefined;
    },
    useCommuneMap: () => useJson(communeMapPiece),
    loadFiles: async () => {
      const { loadBaseFiles } = await import('#queries/load-base-files.ts');
      const { originals } = await gate.run(manifestQuery(loader, name));
      return loadBaseFiles(new URL(folder, document.baseURI).href, Object.keys(originals));
    },
    loadWhole: async () => {
      const { loadWhole } = await import('#queries/load-whole.ts');
      return loadWhole(loader, name, gate.run);
    },
    draft: {
      show: async (id, bytes) => {
        const isKept = await drafts.keep(id, bytes);
        navigation({ ...overview, packageId: id, edition: 'draft' }, 'push');
        return isKept;
      },
      exists: () => drafts.has(packageId),
      drop: async () => {
        await drafts.drop(packageId);
        const published = packages.find(({ id }) => id === packageId) ?? packages[0];
        if (edition === 'draft' && published)
          navigation(
            { ...overview, packageId: published.id, edition: published.edition },
            'replace',
          );
      },
    },
    loadPresets: async () => {
      const { loadHousePresets } = await import('#queries/load-house-presets.ts');
      return loadHousePresets(`${prefix}data/presets.json`, packageId);
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
