import type { SliceFile } from '#slices/slice.ts';
import type { EditionClient } from './edition-client.ts';
import type { EditionSource } from './edition-protocol.ts';
import type { Loader } from './loader.ts';

/** A loader that also reads packages the build did not make. */
export interface EditionLoader extends Loader {
  /** Forgets what was made of an edition, because it changed or is no longer wanted. */
  forget(name: string): void;
}

/** Name of an edition's data, `draft:lao-cai`, and the path of a file of it. */
const editionPath = /^((draft|folder):([^/]+))\/(.+)$/;

/**
 * Sends requests for editions to workers of their own and the others to the loader of the site.
 * @param sourceOf finds an edition; rejects with a LoadError when there is none
 */
export function editionLoader(
  site: Loader,
  sourceOf: (edition: 'draft' | 'folder', packageId: string) => Promise<EditionSource>,
): EditionLoader {
  const clients = new Map<string, Promise<EditionClient>>();
  const open = async (edition: 'draft' | 'folder', packageId: string): Promise<EditionClient> => {
    const [{ openEdition }, source] = await Promise.all([
      import('./edition-client.ts'),
      sourceOf(edition, packageId),
    ]);
    return openEdition(source, packageId);
  };
  const find = async (file: SliceFile): Promise<readonly [Loader, SliceFile]> => {
    const [, name = '', edition, packageId = '', path = ''] = editionPath.exec(file.path) ?? [];
    if (edition === undefined) return [site, file];
    let client = clients.get(name);
    if (!client) {
      client = open(edition === 'draft' ? 'draft' : 'folder', packageId);
      clients.set(name, client);
      client.catch(() => clients.delete(name)); // the next request may find it mended
    }
    return [await client, { ...file, path }];
  };
  return {
    slice: async (file, name) => {
      const [loader, own] = await find(file);
      return loader.slice(own, name);
    },
    json: async (file, name) => {
      const [loader, own] = await find(file);
      return loader.json(own, name);
    },
    csv: async (file, name) => {
      const [loader, own] = await find(file);
      return loader.csv(own, name);
    },
    forget: (name) => {
      clients.get(name)?.then(
        (client) => client.end(),
        () => undefined,
      );
      clients.delete(name);
    },
  };
}
