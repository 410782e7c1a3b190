import { fail, ok } from '#lib/result.ts';
import type { PackageSource } from '#snapshot/package-source.ts';

/**
 * A package in a folder beside the site as it lies there now; each file is fetched once.
 * @param url address of the folder, ending in a slash
 */
export function folderFiles(url: string): PackageSource {
  const fetched = new Map<string, ReturnType<PackageSource['read']>>();
  return {
    read: (path) => {
      let file = fetched.get(path);
      if (!file) fetched.set(path, (file = readFile(new URL(path, url))));
      return file;
    },
  };
}

async function readFile(url: URL): ReturnType<PackageSource['read']> {
  try {
    // Asks the server anew: the folder may have been replaced since this browser last saw it.
    const response = await fetch(url, { cache: 'no-cache' });
    if (response.status === 404) return fail('not-found');
    if (!response.ok) return fail('unreadable');
    return ok(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return fail('unreadable');
  }
}
