import type { QueryClient } from '@tanstack/react-query';
import type { Loader } from '#queries/loader.ts';
import { progressStore } from '#queries/progress.ts';
import { pieceQuery } from '#queries/package-queries.ts';
import type { Manifest } from '#slices/slice.ts';
import type { DataGate } from './data-gate.ts';

/** Most bytes (unpacked; about a fifth of it travels) fetched ahead of need: a small package is then whole, and no later switch waits for the network. */
const budget = 6_000_000;

/** Pieces fetched side by side. */
const lanes = 4;

/** Loads the other indicators one after another while the page is idle; readers who save data are left alone. */
export async function prefetchPieces(
  client: QueryClient,
  loader: Loader,
  gate: DataGate,
  packageId: string,
): Promise<void> {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
  };
  const manifest = client.getQueryData<Manifest>(['manifest', packageId]);
  if (!manifest || connection?.saveData === true) return;
  const wanted: string[] = [];
  let left = budget;
  for (const [name, file] of Object.entries(manifest.pieces)) {
    if (!name.startsWith('indicator:')) continue;
    left -= file.bytes;
    if (left < 0) break;
    wanted.push(name);
  }
  await idle();
  const fetchNext = async (): Promise<void> => {
    for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
      if (client.getQueryState(['piece', packageId, name]) !== undefined) continue; // asked for, there, or failed and told
      progressStore.setQuiet(name, true);
      await client.prefetchQuery({
        ...pieceQuery(loader, packageId, name, gate.run),
        retry: false,
      });
      if (client.getQueryState(['piece', packageId, name])?.status !== 'error') continue;
      wanted.length = 0;
      // A failure ahead of need is not shown; but who asked for the piece meanwhile waits for this very download and is told.
      if (progressStore.isQuiet(name))
        client.removeQueries({ queryKey: ['piece', packageId, name] });
    }
  };
  await Promise.all(Array.from({ length: lanes }, fetchNext));
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 50);
  });
}
