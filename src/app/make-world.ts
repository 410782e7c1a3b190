import { QueryClient } from '@tanstack/react-query';
import type { PackageChoice } from '#pages/parts/site.ts';
import { editionLoader } from '#queries/edition-loader.ts';
import { workerLoader } from '#queries/loader.ts';
import { manifestQuery } from '#queries/package-queries.ts';
import { startLoaderWorker } from '#queries/start-worker.ts';
import { encodePath } from '#url/path.ts';
import type { KeptDrafts } from './draft-keeper.ts';
import type { AppEnvironment, DraftKeeper } from './app-environment.ts';
import { makeDataGate } from './data-gate.ts';
import type { FoundEditions } from './editions.ts';
import { noEditions } from './editions.ts';
import type { Place } from './navigation.ts';

/** The environment of the app in a browser, which grows when packages are found beside the site. */
export interface World {
  readonly env: () => AppEnvironment;
  /** Looks for packages beside the site. Resolves to whether anything of the environment changed. */
  find(): Promise<boolean>;
  /** Opens the newer version of a package, if there is one. Resolves to whether it can be shown from now on. */
  open(packageId: string): Promise<boolean>;
  /** The same place with the edition that is to be shown there. */
  settle(place: Place): Place;
}

/**
 * Makes the environment.
 * @param data address of the data folder
 * @param built packages of the build, the default one first
 */
export function makeWorld(data: string, built: readonly PackageChoice[]): World {
  const client = new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: true } },
  });
  let editions: FoundEditions = noEditions;
  const opened = new Set<string>();
  const loader = editionLoader(
    workerLoader(data, startLoaderWorker),
    async (edition, packageId) => {
      if (edition === 'folder')
        return { edition, url: new URL(`${editions.folderOf(packageId)}/`, data).href };
      return { edition, bytes: await (await keeper()).read(packageId) };
    },
  );
  const gate = makeDataGate(client, loader);
  const keeper = async (): Promise<KeptDrafts> =>
    (await import('./draft-keeper.ts')).makeDraftKeeper(gate, loader);
  const drafts: DraftKeeper = {
    keep: async (packageId, bytes) => (await keeper()).keep(packageId, bytes),
    has: async (packageId) => (await keeper()).has(packageId),
    drop: async (packageId) => (await keeper()).drop(packageId),
  };
  const makeEnv = (): AppEnvironment => ({
    client,
    loader,
    gate,
    drafts,
    packages: [
      ...built.map((item) =>
        opened.has(item.id) ? { ...item, edition: 'folder' as const } : item,
      ),
      ...editions.added,
    ],
    hasDocument: editions.hasDocument,
    folderOf: editions.folderOf,
  });
  let env = makeEnv();
  return {
    env: () => env,
    find: async () => {
      const { findEditions } = await import('./find-editions.ts');
      editions = await findEditions(data, built);
      const isMore = editions.added.length + editions.newer.size > 0;
      if (isMore) env = makeEnv();
      return isMore;
    },
    open: async (packageId) => {
      if (!editions.newer.has(packageId) || opened.has(packageId)) return false;
      // What is wrong with it stays in the cache, where the status line reads it.
      const isSound = await gate.run(manifestQuery(loader, `folder:${packageId}`)).then(
        () => true,
        () => false,
      );
      if (!isSound) return false;
      opened.add(packageId);
      env = makeEnv();
      return true;
    },
    settle: (place) => {
      const { language, packageId, edition, page } = place.route;
      if (edition === undefined && opened.has(packageId))
        return { ...place, route: { ...place.route, edition: 'folder' } };
      const isOfBuild = built.some(({ id }) => id === packageId) && !editions.newer.has(packageId);
      return edition === 'folder' && isOfBuild
        ? {
            route: { ...place.route, edition: undefined },
            path: encodePath(language, packageId, page),
          }
        : place;
    },
  };
}
